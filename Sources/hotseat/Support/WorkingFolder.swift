import Foundation

/// Where the user stands, and paths as seen from there.
enum WorkingFolder {
    /// The folder that the program was started in.
    static var path: String { FileManager.default.currentDirectoryPath }

    /// A path as seen from the working folder where it lies below it.
    static func shortened(_ path: String) -> String {
        path.hasPrefix(self.path + "/") ? String(path.dropFirst(self.path.count + 1)) : path
    }
}
