#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Finds programs built beside the tests.
public enum BuiltProducts {
    /// The path of a program; `HOTSEAT_PRODUCTS` names another folder than the one the tests run from.
    public static func path(of name: String) -> String {
        if let folder = getenv("HOTSEAT_PRODUCTS") { return "\(String(cString: folder))/\(name)" }
        let program = (realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil))
        defer { free(program) }
        var parts = program.map { String(cString: $0) }?.split(separator: "/").dropLast() ?? []
        // On macOS the tests lie in a bundle within the folder.
        while let last = parts.last, last.hasSuffix(".xctest") || last == "Contents" || last == "MacOS" {
            parts = parts.dropLast()
        }
        return "/" + parts.joined(separator: "/") + "/\(name)"
    }
}
