import Foundation
import Testing

@testable import TranscriptStore

/// A fresh folder that goes away with the value.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "hotseat-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var session: SessionFolder { SessionFolder(path: path) }

    func write(_ bytes: some Sequence<UInt8>, to name: String = "journal.jsonl") throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    func read(_ name: String = "journal.jsonl") throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
}
