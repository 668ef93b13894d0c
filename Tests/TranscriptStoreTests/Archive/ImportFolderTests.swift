import Foundation
import Testing

@testable import TranscriptStore

@Suite("The folder that an archive is unpacked in")
struct ImportFolderTests {
    @Test("is hidden, goes away with all in it, and so does what a process that died has left")
    func life() throws {
        let temporary = try TemporaryFolder()
        let store = SessionStore(path: temporary.path + "/new")
        let first = try ImportFolder(in: store)
        #expect(try store.ids() == [])
        try Data([1]).write(to: URL(filePath: first.contentsPath + "/file"))
        symlink("/etc", first.contentsPath + "/link")
        #expect(try first.arrivals().map(\.id) == ["file", "link"])
        first.remove()
        #expect(try FileTree.names(in: store.path) == [])
        // No process can have this number.
        try FileManager.default.createDirectory(
            atPath: store.path + "/.import-2147483647/contents/x", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(
            atPath: store.path + "/.import-1", withIntermediateDirectories: true)
        let second = try ImportFolder(in: store)
        second.remove()
        #expect(try FileTree.names(in: store.path) == [".import-1"])
        #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
    }

    @Test("cannot be where a file stands in the store's place")
    func file() throws {
        let temporary = try TemporaryFolder()
        try temporary.write([1], to: "file")
        let path = temporary.path + "/file"
        #expect(throws: StoreError.notAFolder(path: path)) { try ImportFolder(in: SessionStore(path: path)) }
    }
}
