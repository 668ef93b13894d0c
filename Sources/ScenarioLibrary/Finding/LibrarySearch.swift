/// Where libraries are looked for, in the order in which they count.
public enum LibrarySearch {
    /// The places to look in: `--library`, `$HOTSEAT_LIBRARY`, the working folder if it looks like a library,
    /// the user's data folder, and `share/hotseat` beside the folder of the program.
    ///
    /// Relative names are taken from `workingDirectory`. Only the working folder is looked at on the disk here;
    /// `Library.open` passes over what does not exist. `variable` gives the environment's; an empty one counts as
    /// absent, as XDG asks.
    public static func roots(
        option: String?, variable: (String) -> String?, workingDirectory: String, executable: String
    ) -> [LibraryRoot] {
        var roots: [LibraryRoot] = []
        func add(_ path: String?, _ origin: LibraryRoot.Origin) {
            guard let path, !path.isEmpty else { return }
            let root = LibraryRoot(path: absolute(path, from: workingDirectory), origin: origin)
            if !roots.contains(where: { $0.path == root.path }) { roots.append(root) }
        }
        add(option, .option)
        add(variable("HOTSEAT_LIBRARY"), .variable)
        if looksLikeLibrary(workingDirectory) { add(workingDirectory, .workingDirectory) }
        if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
            add("\(data)/hotseat", .userData)
        } else if let home = variable("HOME"), !home.isEmpty {
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
        let parts = executable.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map(Substring.init)
        guard let build = parts.dropLast().firstIndex(of: ".build"), build > 0 else { return nil }
        return String(executable[..<parts[build - 1].endIndex])
    }

    /// The path from the root, without `.`, `..` and doubled slashes; links are not followed.
    static func absolute(_ path: String, from folder: String) -> String {
        var all: [Substring] = []
        for part in parts(path.hasPrefix("/") ? path : "\(folder)/\(path)") {
            switch part {
            case ".": break
            case "..": _ = all.popLast()
            default: all.append(part)
            }
        }
        return all.isEmpty ? "/" : joined(all[...])
    }

    private static func parts(_ path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    }

    private static func joined(_ parts: ArraySlice<Substring>) -> String {
        var path = ""
        for part in parts {
            path += "/"
            path += String(part)
        }
        return path
    }

    private static func parent(_ path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), path != "/" else { return nil }
        return String(path[..<slash])
    }
}
