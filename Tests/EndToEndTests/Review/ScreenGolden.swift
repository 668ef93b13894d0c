import Foundation
import Testing

/// Compares a screen with a file under `Review/Golden/`, or writes that where `HOTSEAT_RECORD=1`.
func expectScreen(
    _ rows: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    let text = rows.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] == "1" {
        return try Data(text.utf8).write(to: file)
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == expected, "\(name)", sourceLocation: sourceLocation)
}
