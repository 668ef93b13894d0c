import InterviewModel
import InterviewSession
import TerminalUI

/// A text that the interviewer writes at the foot of the panel.
struct PanelEntry: Equatable {
    /// What the text is for.
    enum Purpose: Hashable {
        /// What the candidate said; each finished line counts at once.
        case heard
        /// A note for later.
        case note(NoteKind)
        /// A question of the interviewer's own.
        case question
        /// What the candidate is to keep doing.
        case keep
        /// What they are to stop doing.
        case stop
        /// What they are to start doing.
        case start
    }

    /// What a key did to it.
    enum Outcome: Equatable {
        /// It is being written on.
        case open
        /// A line is finished, and it is being written on.
        case line
        /// It is finished.
        case done
        /// It was given up.
        case dropped
    }

    /// What the text is for.
    let purpose: Purpose
    /// The exchange that was open when it was begun; nil for none.
    let exchange: Int?
    /// The text as it was last told of.
    private var told: String
    /// The text as signs, which is what a caret stands between.
    private(set) var signs: [Character]
    /// How many signs are before the caret.
    private(set) var caret: Int
    /// The length of the text in UTF-8, kept so that a long paste does not count it anew for each sign.
    private var bytes: Int

    /// An entry that begins with a text, the caret behind it.
    init(_ purpose: Purpose, text: String = "", of exchange: Int? = nil) {
        self.purpose = purpose
        self.exchange = exchange
        told = text
        signs = Array(text)
        caret = signs.count
        bytes = text.utf8.count
    }

    /// The text so far.
    var text: String { String(signs) }

    /// Whether something was written since it was last told of.
    var hasNews: Bool { text != told }

    /// The text as it stands is told of.
    mutating func tell() { told = text }

    /// Whether Enter begins a new line rather than finishing the text.
    var hasLines: Bool { purpose == .heard }

    /// The most that is taken, in bytes.
    var longest: Int {
        switch purpose {
        case .heard: HeardSection.longest
        case .note: NotesSection.longest
        case .question, .keep, .stop, .start: InterviewerQuestion.longest
        }
    }

    /// Takes a key; those that mean nothing here are passed over.
    mutating func take(_ key: Key) -> Outcome {
        switch key {
        case .enter where !hasLines, .control("d"): return .done
        case .enter:
            insert("\n")
            return .line
        // What was heard is kept line by line, so there is nothing to give up.
        case .escape: return hasLines ? .done : .dropped
        case .character(let sign): insert(sign)
        case .backspace where caret > 0: remove(caret - 1..<caret)
        case .delete where caret < signs.count: remove(caret..<caret + 1)
        case .left: caret = max(0, caret - 1)
        case .right: caret = min(signs.count, caret + 1)
        case .home, .control("a"): caret = lineStart
        case .end, .control("e"): caret = lineEnd
        case .up: move(to: lineStart - 1)
        case .down: move(to: lineEnd + 1)
        case .control("u"): remove(lineStart..<caret)
        case .control("w"): remove(wordStart..<caret)
        default: break
        }
        return .open
    }

    private var lineStart: Int {
        (signs[..<caret].lastIndex(of: "\n") ?? -1) + 1
    }

    private var lineEnd: Int {
        signs[caret...].firstIndex(of: "\n") ?? signs.count
    }

    private var wordStart: Int {
        var start = caret
        while start > 0, signs[start - 1].isWhitespace { start -= 1 }
        while start > 0, !signs[start - 1].isWhitespace { start -= 1 }
        return start
    }

    private mutating func insert(_ sign: Character) {
        guard bytes + sign.utf8.count <= longest else { return }
        bytes += sign.utf8.count
        // A sign may join the one before it, as an accent does.
        if caret > 0, case let joined = String([signs[caret - 1], sign]), joined.count == 1 {
            signs[caret - 1] = Character(joined)
        } else {
            signs.insert(sign, at: caret)
            caret += 1
        }
    }

    private mutating func remove(_ range: Range<Int>) {
        bytes -= signs[range].reduce(0) { $0 + $1.utf8.count }
        signs.removeSubrange(range)
        caret = range.lowerBound
    }

    /// Goes to the line of a place, which is one beyond this line, at the same distance from its start.
    private mutating func move(to place: Int) {
        guard (0...signs.count).contains(place) else { return }
        let column = caret - lineStart
        caret = place
        caret = min(lineStart + column, lineEnd)
    }
}
