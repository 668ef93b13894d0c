/// Where libraries are looked for, in the order in which they count.
public enum LibrarySearch {
    /// The places to look in: `--library`, `$HOTSEAT_LIBRARY`, the working folder if it looks like a library,
    /// the user's data folder, and `share/hotseat` beside the folder of the program.
    ///
    /// Relative names are taken from `workingDirectory`. Only the working folder is looked at on the disk here;
    /// `Library.open` passes over what does not exist. An empty variable counts as absent, as XDG asks.
    public static func roots(
        option: String?, variables: [String: String], workingDirectory: String, executable: String
    ) -> [LibraryRoot] {
        var roots: [LibraryRoot] = []
        func add(_ path: String?, _ origin: LibraryRoot.Origin) {
            guard let path, !path.isEmpty else { return }
            let root = LibraryRoot(path: absolute(path, from: workingDirectory), origin: origin)
            if !roots.contains(where: { $0.path == root.path }) { roots.append(root) }
        }
        add(option, .option)
        add(variables["HOTSEAT_LIBRARY"], .variable)
        if looksLikeLibrary(workingDirectory) { add(workingDirectory, .workingDirectory) }
        if let data = variables["XDG_DATA_HOME"], data.hasPrefix("/") {
            add("\(data)/hotseat", .userData)
        } else if let home = variables["HOME"], !home.isEmpty {
            add("\(home)/.local/share/hotseat", .userData)
        }
        if let bin = parent(absolute(executable, from: workingDirectory)), let prefix = parent(bin) {
            add("\(prefix)/share/hotseat", .installation)
        }
        return roots
    }

    /// Whether a folder holds both halves of a library.
    public static func looksLikeLibrary(_ folder: String) -> Bool {
        FileBytes.isFolder("\(folder)/Scenarios") && FileBytes.isFolder("\(folder)/Rubrics")
    }

    /// The checkout in whose `.build` a program lies; nil for one that was installed.
    public static func checkout(of executable: String) -> String? {
        executable.firstRange(of: "/.build/").map { String(executable[..<$0.lowerBound]) }
    }

    /// The path from the root, without `.`, `..` and doubled slashes; links are not followed.
    static func absolute(_ path: String, from folder: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : "\(folder)/\(path)").split(separator: "/") {
            switch part {
            case ".": break
            case "..": parts = parts.dropLast()
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    private static func parent(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
        return String(path[..<slash])
    }
}
