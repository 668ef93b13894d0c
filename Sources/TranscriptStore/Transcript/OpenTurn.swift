import InterviewModel

/// An exchange that is still going on.
struct OpenTurn {
    /// The item it belongs to; nil where the journal lost the question.
    let place: AgendaPlace?
    /// What is known of it so far.
    var exchange: Exchange
    private var draft = DraftText()
    private var heard = DraftText()
    private var limit = Milliseconds.zero

    /// A turn that was put at an instant.
    init(_ turn: Turn, at: SessionInstant) {
        place = turn.place
        limit = turn.limit.bounded
        exchange = Exchange(prompt: turn.prompt, outcome: .open, times: .none, repeats: 0)
        exchange.times.askedAt = at
        exchange.times.thinkAllowed = turn.think.bounded
        exchange.isOwn = turn.isOwn == true ? true : nil
        switch turn.probe {
        case .component(let id): exchange.component = id
        case .concept(let id): exchange.concept = id
        case nil: break
        }
    }

    /// A turn whose beginning the journal lost.
    init() {
        place = nil
        exchange = Exchange(prompt: "", outcome: .open, times: .none, repeats: 0)
    }

    /// Takes an event that concerns the turn alone.
    mutating func add(_ event: SessionEvent, at: SessionInstant) {
        switch event {
        case .answerOpened: exchange.times.openedAt = exchange.times.openedAt ?? at
        case .draftEdited(let edit): draft.apply(edit)
        case .heardEdited(let edit): heard.apply(edit)
        case .warned(let remaining): exchange.times.warnings.append(remaining)
        case .limitReached(let policy): exchange.times.limitReached = policy
        case .repeated: exchange.repeats += 1
        case .extended(let length): exchange.times.extensions.append(length.bounded)
        default: break
        }
    }

    /// Takes what the interviewer wrote on once the answer was taken. The rule of the engine: who typed nothing has
    /// answered with that.
    mutating func add(heardLater edit: TextEdit, isTask: Bool) {
        let isTyped = exchange.answer.map { !$0.isBlank && !$0.isSameText(as: heard.text) } ?? true
        heard.apply(edit)
        if !isTask, !isTyped { exchange.answer = heard.text }
    }

    /// The exchange when it has ended, or, where it never did, as it stood when the journal was last written.
    ///
    /// - Parameter isTask: whether the answer is a program, which is never what somebody wrote down.
    func closed(
        as outcome: Exchange.Outcome, at end: SessionInstant?, seenUntil: SessionInstant, isTask: Bool,
        on timeLine: TimeLine
    ) -> Exchange {
        var exchange = exchange
        exchange.outcome = outcome
        let typed = draft.text
        if !typed.isEmpty, exchange.answer.map({ !typed.isSameText(as: $0) }) ?? true {
            exchange.draft = typed
        }
        let said = heard.text
        if !said.isBlank {
            // The rule of the engine: who types nothing has answered with what was written down.
            if exchange.answer != nil, !isTask, typed.isBlank { exchange.isHeard = true }
            let isTaken = exchange.isHeard == true && exchange.answer?.isSameText(as: said) == true
            if !isTaken { exchange.heard = said }
        }
        exchange.times.endedAt = end
        exchange.times.answerAllowed = exchange.times.extensions.reduce(limit, +)
        let end = end ?? seenUntil
        if let asked = exchange.times.askedAt {
            exchange.times.thought = timeLine.active(from: asked, to: exchange.times.openedAt ?? end)
        }
        if let opened = exchange.times.openedAt {
            exchange.times.answered = timeLine.active(from: opened, to: end)
            exchange.times.overtime = max(.zero, exchange.times.answered - exchange.times.answerAllowed)
        }
        return exchange
    }
}

/// A draft as its changes make it. The bytes are changed in place, so that an hour of typing after a large
/// paste folds in good time.
struct DraftText {
    /// The text as UTF-8; broken where a damaged journal cut a character.
    private(set) var bytes: [UInt8] = []

    /// The text as it stands.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Carries out a change as `TextEdit.applied(to:)` does, offsets beyond the text held to it.
    mutating func apply(_ edit: TextEdit) {
        let from = min(max(edit.offset, 0), bytes.count)
        let to = from + min(max(edit.removed, 0), bytes.count - from)
        bytes.replaceSubrange(from..<to, with: edit.inserted.utf8)
    }
}

extension String {
    /// Whether both are the same bytes but for white space at the end.
    fileprivate func isSameText(as other: String) -> Bool {
        trimmedEnd.utf8.elementsEqual(other.trimmedEnd.utf8)
    }

    private var trimmedEnd: Substring {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}

extension Milliseconds {
    /// Held to ten years, so that sums of what a damaged journal says cannot overflow.
    var bounded: Milliseconds { min(max(self, .zero), Milliseconds(315_360_000_000)) }
}
