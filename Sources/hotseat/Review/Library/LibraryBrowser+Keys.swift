import InterviewModel
import TerminalUI
import TranscriptStore

extension LibraryBrowser {
    /// Takes a key.
    ///
    /// - Parameter height: the rows of the screen.
    mutating func take(_ key: Key, height: Int) -> Effect {
        remark = nil
        if key == .hungUp || key == .interrupted { return .leave }
        switch mode {
        case .help:
            if key != .resized { mode = .list }
            return .none
        case .typing(let text, let before): return type(text, before: before, key, height: height)
        case .list: return pick(key, height: height)
        }
    }

    private mutating func pick(_ key: Key, height: Int) -> Effect {
        let screen = max(1, height - Self.rowsAround - 1)
        switch key {
        case .character("q"), .character("Q"): return .leave
        case .escape:
            guard !query.text.isEmpty else { return .leave }
            search("")
        case .enter, .right: return selection.map { .open($0.summary.id) } ?? .none
        case .down, .character("j"): move(to: selected + 1)
        case .up, .character("k"): move(to: selected - 1)
        case .pageDown, .character(" "), .control("f"): move(to: selected + screen)
        case .pageUp, .character("b"), .control("b"): move(to: selected - screen)
        case .home, .character("g"): move(to: 0)
        case .end, .character("G"): move(to: .max)
        case .character("f"):
            query.favouritesOnly.toggle()
            list()
        case .character("/"): mode = .typing(words, before: words)
        case .character("?"), .character("h"): mode = .help
        default: break
        }
        return .none
    }

    private mutating func type(_ text: String, before: String, _ key: Key, height: Int) -> Effect {
        switch key {
        case .character(let sign) where text.count < Self.longestSearch: edit(text + String(sign), before)
        case .backspace where text.isEmpty: mode = .list
        case .backspace: edit(String(text.dropLast()), before)
        case .control("u"): edit("", before)
        case .enter, .tab: mode = .list
        case .escape:
            mode = .list
            if text != before { search(before) }
        case .up, .down, .pageUp, .pageDown:
            mode = .list
            return pick(key, height: height)
        default: break
        }
        return .none
    }

    private mutating func edit(_ text: String, _ before: String) {
        mode = .typing(text, before: before)
        search(text)
    }

    /// Searches for words while they are typed: the last may still go on, so that its beginning is enough.
    private mutating func search(_ words: String) {
        self.words = words
        let isOpen = words.last.map { $0.isLetter || $0.isNumber } ?? false
        let isQuoted = words.count { $0 == "\"" } % 2 == 1
        query.text = isOpen && !isQuoted ? words + "*" : words
        list()
    }

    private static let longestSearch = 200
}
