import InterviewModel
import InterviewSession

extension InterviewerPanel {
    /// Goes on from a text after a key.
    mutating func write(
        _ entry: PanelEntry, _ outcome: PanelEntry.Outcome, _ content: PanelContent
    ) -> Effect {
        let isLate = entry.purpose == .heard && entry.exchange != content.question?.exchange
        switch outcome {
        case .open: return .none
        case .line where isLate:
            remark = "That question is over. Escape keeps what you wrote as a note."
            return .none
        // So that the points tick while the rest is still being written.
        case .line:
            var entry = entry
            entry.tell()
            mode = .writing(entry)
            return .act(.heard(text: entry.text))
        case .dropped:
            mode = .watching
            return .none
        case .done:
            mode = .watching
            return isLate ? handInLate(entry) : finish(entry)
        }
    }

    /// What was written down of an answer when something else is asked already is kept as a note; of much, its end, as
    /// the beginning had come in time.
    private func handInLate(_ entry: PanelEntry) -> Effect {
        guard entry.hasNews else { return .none }
        let text = "Came too late: " + entry.text.suffix(bytes: 8000)
        return .act(.note(text: text, kind: .observation))
    }

    private mutating func finish(_ entry: PanelEntry) -> Effect {
        let text = entry.text
        let isBlank = text.allSatisfy(\.isWhitespace)
        switch entry.purpose {
        case .heard: return .act(.heard(text: text))
        case .note(let kind): return isBlank ? .none : .act(.note(text: text, kind: kind))
        case .question: return isBlank ? .none : .act(.ask(target: nil, text: text))
        case .keep:
            advice.keep = text
            mode = .writing(PanelEntry(.stop, text: advice.stop))
        case .stop:
            advice.stop = text
            mode = .writing(PanelEntry(.start, text: advice.start))
        case .start:
            advice.start = text
            return .act(.advise(advice: advice))
        }
        return .none
    }
}
