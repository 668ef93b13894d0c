import InterviewModel
import InterviewSession

extension InterviewerPanel {
    /// Goes on from a text after a key.
    mutating func write(_ entry: PanelEntry, _ outcome: PanelEntry.Outcome) -> Effect {
        switch outcome {
        case .open: return .none
        // So that the points tick while the rest is still being written.
        case .line: return .act(.heard(text: entry.text))
        case .dropped:
            mode = .watching
            return .none
        case .done:
            mode = .watching
            return finish(entry)
        }
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
