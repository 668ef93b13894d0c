import Foundation
import Testing

/// Compares with a file under `Golden/`, or writes it where `HOTSEAT_RECORD=1`.
func expectGolden(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("Golden").appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] == "1" {
        try Data(text.utf8).write(to: file)
        return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let lines = (text.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    for (index, (line, wanted)) in zip(lines.0, lines.1).enumerated() where line != wanted {
        Issue.record(
            "\(name), line \(index + 1): \(line.debugDescription), not \(wanted.debugDescription)",
            sourceLocation: sourceLocation)
        return
    }
    #expect(lines.0.count == lines.1.count, "\(name)", sourceLocation: sourceLocation)
}
