import ScenarioLibrary

/// Says why there is no library, and what to do about it.
enum LibraryErrorText {
    /// The failure of a command that needs a library.
    static func failure(_ error: LibraryError) -> CommandFailure {
        switch error {
        case .missing(let root):
            CommandFailure(
                .failed, "the library \(root.path)\(origin(root)) does not exist",
                help: "Name a folder that holds Scenarios/ and Rubrics/.")
        case .notAFolder(let root):
            CommandFailure(
                .failed, "the library \(root.path)\(origin(root)) is not a folder",
                help: "Name the folder that holds Scenarios/ and Rubrics/.")
        case .unreadable(let root, let reason):
            CommandFailure(
                .failed, "the library \(root.path)\(origin(root)) cannot be read: \(reason)",
                help: "Allow it with: chmod -R u+rX '\(root.path)'")
        case .notALibrary(let root):
            CommandFailure(
                .failed,
                "\(root.path)\(origin(root)) is no library: it holds neither Scenarios/ nor Rubrics/",
                help: "Name the folder that holds them.")
        case .noneFound(let roots):
            CommandFailure(
                .failed, "no library was found; looked in \(roots.map(\.path).joined(separator: ", "))",
                help: "Name one with --library FOLDER or in $HOTSEAT_LIBRARY.")
        }
    }

    private static func origin(_ root: LibraryRoot) -> String {
        switch root.origin {
        case .variable: ", named by $HOTSEAT_LIBRARY,"
        case .option: ", named by --library,"
        case .workingDirectory, .userData, .installation: ""
        }
    }
}
