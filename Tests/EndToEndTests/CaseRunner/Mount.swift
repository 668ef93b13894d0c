import Foundation

/// A small file system in memory, for disks that are full or read-only. Only root can have one.
struct Mount {
    /// Where it is.
    let path: String

    /// Why there is none.
    struct Refused: Error {
        /// What was asked of `mount`.
        let arguments: [String]
    }

    /// Mounts one at a folder of the ground.
    init(_ ground: Ground, _ name: String, options: String) throws {
        try ground.makeFolder(name)
        path = "\(ground.path)/\(name)"
        try Self.run("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path])
    }

    /// Mounts it anew with other options.
    func change(_ options: String) throws {
        try Self.run("mount", ["-o", options, path])
    }

    /// Takes it away.
    func remove() {
        try? Self.run("umount", ["-l", path])
    }

    /// Whether this machine lets us: containers often do not, even for root.
    static let isPossible: Bool = {
        #if os(Linux)
            guard geteuid() == 0, let ground = try? Ground() else { return false }
            defer { ground.remove() }
            guard let mount = try? Mount(ground, "disk", options: "size=4k") else { return false }
            mount.remove()
            return true
        #else
            return false
        #endif
    }()

    private static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw Refused(arguments: [program] + arguments) }
    }
}
