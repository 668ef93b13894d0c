import InterviewModel
import InterviewSession
import TerminalUI

extension InterviewerPanel {
    /// Takes a key.
    ///
    /// - Parameter height: the rows of the screen.
    mutating func take(_ key: Key, _ content: PanelContent, height: Int) -> Effect {
        guard key != .resized else { return .none }
        remark = nil
        // Nobody loses what they are writing by going to the other part and back.
        if key == .switchKey || key == .interrupted { return .leave }
        let page = max(1, height - 3)
        switch mode {
        case .help, .model, .program:
            guard key == .character(" ") || key == .pageDown || key == .down else {
                mode = .watching
                top = 0
                break
            }
            top += key == .down ? 1 : page
        case .writing(var entry):
            let outcome = entry.take(key)
            mode = .writing(entry)
            return write(entry, outcome, content)
        case .rating:
            guard let card = content.scorecard else {
                mode = .watching
                break
            }
            switch rating.take(key, card) {
            case .none: followsCursor = true
            case .leave: mode = .watching
            case .save(let place, let ratings): return .act(.rate(place: place, ratings: ratings))
            }
        case .watching: return watch(key, content, page: page)
        }
        return .none
    }

    private mutating func watch(_ key: Key, _ content: PanelContent, page: Int) -> Effect {
        let before = pressedOnce.flatMap { $0.exchange == content.question?.exchange ? $0.sign : nil }
        pressedOnce = nil
        switch key {
        case .escape: return .leave
        case .down, .character("j"): move(1, content)
        case .up, .character("k"): move(-1, content)
        case .pageDown, .control("f"): scroll(page)
        case .pageUp, .control("b"): scroll(-page)
        case .enter: return enter(content)
        case .character(" "): return tick(content) { !$0.isThere }
        case .character("a"): return tick(content) { _ in nil }
        case .character(let sign): return command(sign, content, again: before == sign)
        default: break
        }
        return .none
    }

    private mutating func command(_ sign: Character, _ content: PanelContent, again: Bool) -> Effect {
        switch sign {
        case "?": show(.help)
        case "m": show(.model)
        case "c" where content.code != nil: show(.program)
        case "r":
            rating.open()
            show(.rating)
            followsCursor = true
        case "t":
            mode = .writing(
                PanelEntry(.heard, text: content.heard?.text ?? "", of: content.question?.exchange))
        case "o": mode = .writing(PanelEntry(.note(.observation)))
        case "O": mode = .writing(PanelEntry(.note(.opinion)))
        case "q": mode = .writing(PanelEntry(.question))
        case "w": mode = .writing(PanelEntry(.keep, text: advice.keep))
        case "x": return .act(.takeBack)
        case "h": return .act(.hint)
        case "e": return .act(.extend)
        case "f": return .act(.finish)
        case "p": return .act(content.stage.stage == .paused ? .resume : .pause)
        case "n":
            guard content.isAnswerOpen else { return .act(.next) }
            remark = "f takes the answer as it stands; then n goes on."
        case "s":
            // What somebody is answering goes with the second press only.
            guard content.isAnswerOpen, !again else { return .act(.skip) }
            pressedOnce = (sign, content.question?.exchange)
            remark = "s again passes over the question."
        default: break
        }
        return .none
    }

    private mutating func show(_ mode: Mode) {
        self.mode = mode
        top = 0
        followsCursor = false
    }

    private mutating func move(_ step: Int, _ content: PanelContent) {
        let items = content.items
        guard let item = item(of: content), let index = items.firstIndex(of: item) else {
            return scroll(step)
        }
        cursor = items[max(0, min(items.count - 1, index + step))]
        followsCursor = true
    }

    private mutating func scroll(_ rows: Int) {
        followsCursor = false
        top = max(0, top + rows)
    }

    private mutating func enter(_ content: PanelContent) -> Effect {
        if content.stage.stage == .lobby { return .act(.ready) }
        guard let item = item(of: content) else { return .none }
        guard let probe = content.probe(item.target) else {
            remark = "There is no probe for this point; q asks a question of your own."
            return .none
        }
        return .act(.ask(target: probe.target, text: probe.text))
    }

    private mutating func tick(_ content: PanelContent, _ mark: (RubricSection.Point) -> Bool?) -> Effect {
        guard case .point(let target)? = item(of: content), let place = content.rubric?.place,
            let point = content.point(target)
        else {
            remark = "The cursor is not on a point; the arrows move it."
            return .none
        }
        return .act(.tick(place: place, target: target, isThere: mark(point)))
    }
}
