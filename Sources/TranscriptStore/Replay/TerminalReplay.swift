public import InterviewModel

/// A replay as what is written to a terminal, and when: text appears as it was typed, the clock in the prompt ticks,
/// and what is settled scrolls up.
///
/// A sequence that is made as it is read, so that a session of any length takes no more memory than its journal.
/// Only the rows of the answer being written are drawn again, and of these only those that changed.
public struct TerminalReplay: Sequence, Sendable {
    /// Bytes for the terminal, and when they are written.
    public struct Frame: Hashable, Sendable {
        /// When, from the beginning of the replay.
        public let offset: Milliseconds
        /// What: text, and the sequences that every ANSI terminal obeys.
        public let text: String
    }

    /// The replay.
    public let replay: Replay
    /// The terminal.
    public let form: TerminalForm
    /// The rows of the terminal.
    public let height: Int
    /// For how long after a change the clock ticks on while nothing else happens; nil for as long as that takes. Where
    /// a player cuts idle time, a clock that ticks would keep it from doing so.
    public let ticking: Milliseconds?

    /// A replay for a terminal.
    public init(_ replay: Replay, form: TerminalForm, height: Int, ticking: Milliseconds? = nil) {
        self.replay = replay
        self.form = form
        self.height = height
        self.ticking = ticking
    }

    /// The frames from the beginning.
    public func makeIterator() -> Iterator { Iterator(self) }

    /// Makes one frame after another.
    public struct Iterator: IteratorProtocol {
        private let moments: [ReplayMoment]
        private let rows: ReplayRows
        private let ticking: Milliseconds
        private var index = 0
        private var stage = ReplayStage()
        private var shown = ReplayRows.Block()
        private var offset = Milliseconds.zero

        /// Nobody looks longer at a clock that ticks alone, and a damaged journal may have gaps of years.
        private static let longestTicking = Milliseconds.minutes(120)

        init(_ replay: TerminalReplay) {
            moments = replay.replay.moments
            rows = ReplayRows(replay.form, height: replay.height)
            ticking = Swift.min(replay.ticking ?? Self.longestTicking, Self.longestTicking)
        }

        /// The next frame; nil behind the last.
        public mutating func next() -> Frame? {
            while index < moments.count {
                let text = nextTick().map { tick(at: $0) } ?? nextMoment()
                if !text.isEmpty { return Frame(offset: offset, text: text) }
            }
            return nil
        }

        /// When the clock shows another time before anything else happens, if it does.
        private func nextTick() -> Milliseconds? {
            guard index > 0, let clock = stage.clock else { return nil }
            let last = moments[index - 1]
            let tick = last.offset + (clock.nextChange(after: now(offset)) - last.at)
            return tick < moments[index].offset && tick - last.offset <= ticking ? tick : nil
        }

        /// The session's time at an offset behind the last moment shown.
        private func now(_ offset: Milliseconds) -> Milliseconds {
            guard index > 0 else { return offset }
            return moments[index - 1].at + (offset - moments[index - 1].offset)
        }

        private mutating func tick(at offset: Milliseconds) -> String {
            self.offset = offset
            return drawn(rows.block(stage, at: now(offset)))
        }

        /// All that happens at the next instant, drawn at once.
        private mutating func nextMoment() -> String {
            offset = moments[index].offset
            var settled: [String] = []
            while index < moments.count, moments[index].offset == offset {
                settled += rows.settled(moments[index])
                stage.apply(moments[index])
                index += 1
            }
            let block = rows.block(stage, at: now(offset))
            guard !settled.isEmpty else { return drawn(block) }
            let text = Self.move(from: shown.caretRow, to: 0) + "\r\u{1B}[J"
            shown = ReplayRows.Block()
            return text + settled.map { $0 + "\r\n" }.joined() + drawn(block)
        }

        /// What turns the block shown into another one.
        private mutating func drawn(_ block: ReplayRows.Block) -> String {
            guard block != shown else { return "" }
            var text = ""
            var row = shown.caretRow
            for (index, line) in block.rows.enumerated() {
                let isNew = index >= shown.rows.count
                if !isNew, line == shown.rows[index] { continue }
                // A new row is reached by a line feed, which scrolls where the screen ends.
                if isNew {
                    text += Self.move(from: row, to: index - 1) + "\r\n" + line
                } else {
                    text += Self.move(from: row, to: index) + "\r\u{1B}[2K" + line
                }
                row = index
            }
            if shown.rows.count > block.rows.count {
                // From the first row that is no more to the end of the screen.
                text += Self.move(from: row, to: block.rows.count) + "\r\u{1B}[J"
                row = block.rows.count
            }
            shown = block
            return text + Self.move(from: row, to: block.caretRow) + "\r" + Self.right(block.caretColumn)
        }

        private static func move(from row: Int, to other: Int) -> String {
            row == other ? "" : "\u{1B}[\(abs(row - other))\(other < row ? "A" : "B")"
        }

        private static func right(_ columns: Int) -> String {
            columns == 0 ? "" : "\u{1B}[\(columns)C"
        }
    }
}
