import Foundation
public import InterviewModel

/// A replay as an asciicast, version 2, which asciinema plays: a line of JSON that describes the recording, then one
/// for each thing written, with its time in seconds.
public struct AsciicastRenderer: Sendable {
    /// Stretches without output are played no longer than this, unless the player is told otherwise. The times in the
    /// recording stay what they were.
    public static let idleLimit = Milliseconds.seconds(2)

    private let replay: TerminalReplay

    /// A recording of a terminal of this size; with colours unless told otherwise.
    public init(_ replay: Replay, columns: Int = 80, rows: Int = 24, isColored: Bool = true) {
        let form = TerminalForm(width: columns, palette: Palette(isColored: isColored))
        self.replay = TerminalReplay(replay, form: form, height: rows, ticking: Self.idleLimit)
    }

    /// Hands out the lines, each with its line end, one after another.
    ///
    /// - Throws: what `write` throws.
    public func render<Failure>(into write: (String) throws(Failure) -> Void) throws(Failure) {
        let encoder = EventCoder.encoder()
        try write(Self.line(header, encoder))
        for frame in replay { try write(Self.line(Event(frame), encoder)) }
        try write(Self.line(Event(offset: replay.replay.length, text: "\r\n"), encoder))
    }

    private var header: Header {
        Header(
            version: 2, width: replay.form.width, height: replay.height,
            timestamp: replay.replay.startedAt.map { $0 / 1000 },
            title: VisibleText.line(replay.replay.title),
            idleTimeLimit: Double(Self.idleLimit.count) / 1000, env: ["TERM": "xterm-256color"])
    }

    private static func line(_ value: some Encodable, _ encoder: JSONEncoder) -> String {
        guard let data = try? encoder.encode(value) else {
            assertionFailure("a recording that cannot be written as JSON")
            return ""
        }
        return String(decoding: data, as: UTF8.self) + "\n"
    }

    private struct Header: Encodable {
        let version: Int
        let width: Int
        let height: Int
        let timestamp: Int?
        let title: String
        let idleTimeLimit: Double
        let env: [String: String]

        private enum CodingKeys: String, CodingKey {
            case version, width, height, timestamp, title, env
            case idleTimeLimit = "idle_time_limit"
        }
    }

    /// `[time, "o", text]`.
    private struct Event: Encodable {
        let offset: Milliseconds
        let text: String

        init(offset: Milliseconds, text: String) {
            (self.offset, self.text) = (offset, text)
        }

        init(_ frame: TerminalReplay.Frame) {
            self.init(offset: frame.offset, text: frame.text)
        }

        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            try list.encode(Double(offset.count) / 1000)
            try list.encode("o")
            try list.encode(text)
        }
    }
}
