import InterviewModel

/// What a kind's folders hold, over all roots.
struct FolderListing {
    /// One file or folder of the kind.
    struct Item: Hashable {
        /// The stem of the file, or the folder's name: a valid id.
        let name: String
        /// Where it lies.
        let path: String
        /// The place of its root in the order of roots.
        let root: Int
    }

    /// Everything found, roots in their order, names alphabetically.
    private(set) var items: [Item] = []
    /// Names that keep something from being found, folders that cannot be read.
    private(set) var diagnostics: [Diagnostic] = []

    /// Lists `kind` in each root.
    init(_ kind: ContentKind, in roots: [LibraryRoot]) {
        for (index, root) in roots.enumerated() {
            let folder = "\(root.path)/\(kind.folder)"
            do {
                for name in try FileBytes.names(in: folder) { add(name, in: folder, root: index, kind) }
            } catch .missing {
                continue
            } catch {
                diagnostics.append(error.diagnostic(path: folder))
            }
        }
    }

    /// The first item of each name: an earlier root hides what a later one calls the same.
    var first: [String: Item] {
        Dictionary(items.map { ($0.name, $0) }) { earlier, _ in earlier }
    }

    private mutating func add(_ name: String, in folder: String, root: Int, _ kind: ContentKind) {
        let path = "\(folder)/\(name)"
        let stem: String
        if kind == .challenges {
            guard FileBytes.isFolder(path) else {
                // A file beside the folders is a note of its author; a link that leads nowhere is a mistake.
                if let fault = FileBytes.fault(path) { diagnostics.append(fault.diagnostic(path: path)) }
                return
            }
            stem = name
        } else if name.hasSuffix(".yaml") {
            stem = String(name.dropLast(5))
        } else {
            if name.hasSuffix(".yml") {
                report(
                    .misnamedFile, path, "the file is not read, because its name ends in `.yml`",
                    help: "Rename it to `\(name.dropLast(4)).yaml`.")
            }
            return
        }
        guard Identifier<Void>.isValid(stem) else {
            report(
                .misnamedFile, path, "the name `\(stem)` is not an id, so this is not read",
                help: "Rename it with a-z, 0-9 and single hyphens only.")
            return
        }
        items.append(Item(name: stem, path: path, root: root))
    }

    private mutating func report(_ code: DiagnosticCode, _ path: String, _ message: String, help: String?) {
        diagnostics.append(
            Diagnostic(
                code: code.rawValue, severity: code.severity, file: path, line: nil, column: nil,
                excerpt: nil,
                message: message, help: help))
    }
}
