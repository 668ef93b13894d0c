import Foundation

/// A temporary folder with what the cases share: `library`, a small library of content, and `sessions`, a few
/// recorded sessions.
struct Ground {
    /// The folder, without links in its path, as the program sees it.
    let path: String

    /// An empty one.
    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hotseat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let real = realpath(folder.path, nil)
        defer { free(real) }
        path = real.map { String(cString: $0) } ?? folder.path
    }

    /// One with what the cases share, and a home.
    static func shared() throws -> Ground {
        let ground = try Ground()
        try ground.add(contentsOf: "\(CaseFolder.all)/shared")
        try ground.makeFolder("home")
        return ground
    }

    /// Copies what a folder holds, over what is there.
    func add(contentsOf folder: String) throws {
        let files = FileManager.default
        for name in try files.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            _ = files.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
            if isFolder.boolValue {
                try makeFolder(name)
            } else {
                if files.fileExists(atPath: "\(path)/\(name)") { try files.removeItem(at: url(name)) }
                try files.copyItem(atPath: "\(folder)/\(name)", toPath: "\(path)/\(name)")
            }
        }
    }

    /// Where something within it is.
    func url(_ name: String) -> URL { URL(filePath: "\(path)/\(name)") }

    /// Makes a folder within it.
    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(at: url(name), withIntermediateDirectories: true)
    }

    /// Writes a file within it, and the folders that it needs.
    func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(
            at: url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url(name))
    }

    /// The text of a file within it.
    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
    }

    /// The program, to run in it with the shared library and sessions.
    var hotseat: Hotseat {
        Hotseat(folder: path, variables: ["HOTSEAT_LIBRARY": "library", "HOTSEAT_TRANSCRIPTS": "sessions"])
    }

    /// Takes it away.
    func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
