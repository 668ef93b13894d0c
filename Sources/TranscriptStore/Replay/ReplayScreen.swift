public import InterviewModel

/// A replay as it stands at any instant, for a player that draws the whole screen and can go anywhere.
public struct ReplayScreen: Sendable {
    /// The rows of a screen, and where its cursor is.
    public struct Picture: Hashable, Sendable {
        /// The rows, no more than there is room for.
        public let rows: [String]
        /// The row of the cursor, from 0.
        public let caretRow: Int
        /// The column of the cursor, from 0.
        public let caretColumn: Int
        /// When the next change comes, if nothing is left out; nil behind the last.
        public let nextChange: Milliseconds?
    }

    private let replay: Replay

    /// The screen of a replay.
    public init(_ replay: Replay) {
        self.replay = replay
    }

    /// The screen at an offset: the end of what is settled by then, and what is being written.
    public func picture(at offset: Milliseconds, form: TerminalForm, height: Int) -> Picture {
        let rows = ReplayRows(form, height: height)
        let moments = replay.moments
        let count = replay.count(by: offset)
        let last = count > 0 ? moments[count - 1] : nil
        let now = last.map { $0.at + (offset - $0.offset) } ?? offset
        let stage = stage(after: count)
        let block = rows.block(stage, at: now)
        var settled: [[String]] = []
        var room = height - block.rows.count
        var index = count - 1
        while room > 0, index >= 0 {
            settled.append(rows.settled(moments[index]))
            room -= settled[settled.count - 1].count
            index -= 1
        }
        let above = settled.reversed().joined().suffix(max(0, height - block.rows.count))
        let all = above + block.rows
        // A screen of two or three rows has room for the end of a block only.
        let cut = max(0, all.count - max(1, height))
        let next = count < moments.count ? moments[count].offset : nil
        let tick = next == nil ? nil : stage.clock.map { offset + ($0.nextChange(after: now) - now) }
        return Picture(
            rows: Array(all.dropFirst(cut)), caretRow: max(0, above.count + block.caretRow - cut),
            caretColumn: block.caretColumn, nextChange: [next, tick].compactMap(\.self).min())
    }

    /// What is being written after so many moments: all that counts for it comes behind the last question.
    private func stage(after count: Int) -> ReplayStage {
        let before = replay.moments[..<count]
        let start = before.lastIndex { if case .asked = $0.what { true } else { false } } ?? 0
        var stage = ReplayStage()
        before[start...].forEach { stage.apply($0) }
        return stage
    }
}
