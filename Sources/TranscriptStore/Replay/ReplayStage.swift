import InterviewModel

/// What stands below all that is settled: the draft of the answer that is being written, and its clock.
struct ReplayStage {
    /// The time an answer or the thinking before it has.
    struct Clock: Hashable {
        /// What it runs for.
        let isThinking: Bool
        /// When it is at zero.
        let end: Milliseconds

        /// The seconds left at an instant, as clocks count down: rounded up; as a negative number, those run over.
        func seconds(at now: Milliseconds) -> Int {
            let left = (end - now).count
            return left > 0 ? (left - 1) / 1000 + 1 : left / 1000
        }

        /// The first instant after `now` at which `seconds(at:)` is another number.
        func nextChange(after now: Milliseconds) -> Milliseconds {
            end - .seconds(seconds(at: now) - 1)
        }
    }

    /// What was put; nil where nothing is, or the journal lost it.
    private(set) var question: ReplayQuestion?
    /// Whether an answer or the thinking before it goes on.
    private(set) var isOpen = false
    /// The clock; nil where none runs.
    private(set) var clock: Clock?
    /// What is written so far.
    private(set) var draft = DraftText()
    /// Where the last change of it ended, in UTF-8 bytes.
    private(set) var caret = 0
    /// How long nothing happens from here on; nil where something soon does.
    private(set) var idle: Milliseconds?

    /// Takes the next moment.
    mutating func apply(_ moment: ReplayMoment) {
        idle = nil
        switch moment.what {
        case .asked(let question):
            self = ReplayStage()
            self.question = question
            isOpen = true
            if question.think > .zero { clock = Clock(isThinking: true, end: moment.at + question.think) }
        case .opened(let until): runClock(until: until)
        case .extended(_, let until):
            if clock?.isThinking != true { runClock(until: until) }
        case .limitReached(_, let until):
            if let until { runClock(until: until) }
        case .edited(let edit):
            isOpen = true
            let from = min(max(edit.offset, 0), draft.bytes.count)
            draft.apply(edit)
            caret = from + edit.inserted.utf8.count
        case .idle(let length): idle = length
        case .answered, .left, .ended: self = ReplayStage()
        default: break
        }
    }

    private mutating func runClock(until end: Milliseconds?) {
        isOpen = true
        clock = end.map { Clock(isThinking: false, end: $0) }
    }
}
