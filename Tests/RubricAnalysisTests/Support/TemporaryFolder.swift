import Foundation

/// A folder for one test, removed with its value.
final class TemporaryFolder: Sendable {
    /// The folder.
    let path = FileManager.default.temporaryDirectory.appending(path: "models-\(UUID().uuidString)").path

    /// An empty one.
    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file within it, and gives back its path.
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }
}
