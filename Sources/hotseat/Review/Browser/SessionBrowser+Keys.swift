import InterviewModel
import TerminalUI

extension SessionBrowser {
    /// Takes a key.
    ///
    /// - Parameters:
    ///   - form: the terminal as it is now.
    ///   - height: the rows of the screen.
    mutating func take(_ key: Key, form: TerminalForm, height: Int) -> Effect {
        remark = nil
        if key == .hungUp || key == .interrupted { return .leave }
        switch mode {
        case .help:
            if key != .resized { mode = .reading }
            return .none
        case .finding(let text): return find(text, key, form: form)
        case .numbering(let text): return number(text, key)
        case .reading: return read(key, form: form, height: height)
        }
    }

    private mutating func read(_ key: Key, form: TerminalForm, height: Int) -> Effect {
        // A row of the last screen stays, so that the eye finds its place.
        let screen = max(1, height - 2)
        switch key {
        case .character("q"), .character("Q"), .escape: return .leave
        case .character(":"): return .command(question)
        case .character("n"), .right: turn(1)
        case .character("p"), .left, .backspace: turn(-1)
        case .character("s"): go(to: 0)
        case .character(" "), .pageDown, .control("f"): forward(screen, form: form, height: height)
        case .character("b"), .pageUp, .control("b"): top -= screen
        case .down, .character("j"), .enter: top += 1
        case .up, .character("k"): top -= 1
        case .home, .character("g"): top = 0
        case .end, .character("G"): top = content(form).count
        case .character("/"): mode = .finding("")
        case .character("?"), .character("h"): mode = .help
        case .character(let sign) where sign.isASCII && sign.isNumber && questions > 0:
            mode = .numbering(String(sign))
            // With so few questions no second digit can follow.
            if questions < 10 { return number(String(sign), .enter) }
        default: break
        }
        top = max(0, min(top, content(form).count - max(1, height - 1)))
        return .none
    }

    private mutating func turn(_ step: Int) {
        let next = page + step
        if (0..<pages).contains(next) {
            go(to: next)
        } else {
            remark = step > 0 ? "This is the last page." : "This is the first page."
        }
    }

    /// A screen down, and from the end of a page to the next.
    private mutating func forward(_ rows: Int, form: TerminalForm, height: Int) {
        let isAtEnd = top + max(1, height - 1) >= content(form).count
        if isAtEnd { turn(1) } else { top += rows }
    }

    private mutating func number(_ text: String, _ key: Key) -> Effect {
        switch key {
        case .enter:
            mode = .reading
            let number = Int(text) ?? 0
            if (1...max(1, questions)).contains(number) {
                go(to: number)
                top = 0
            } else {
                remark = "There is no question \(text); they go from 1 to \(questions)."
            }
        case .character(let sign) where sign.isASCII && sign.isNumber && text.count < Self.longestNumber:
            mode = .numbering(text + String(sign))
        case .backspace: mode = text.count > 1 ? .numbering(String(text.dropLast())) : .reading
        case .escape: mode = .reading
        default: break
        }
        return .none
    }

    private mutating func find(_ text: String, _ key: Key, form: TerminalForm) -> Effect {
        switch key {
        case .enter:
            mode = .reading
            if !text.isEmpty { sought = text }
            if !sought.isEmpty { seek(form) }
        case .character(let sign) where text.count < Self.longestText: mode = .finding(text + String(sign))
        case .backspace: mode = text.isEmpty ? .reading : .finding(String(text.dropLast()))
        case .control("u"): mode = .finding("")
        case .escape:
            mode = .reading
            sought = ""
        default: break
        }
        return .none
    }

    /// Goes to the next place of the words that are sought, from the row below the first shown on, and from the last
    /// page on to the first.
    private mutating func seek(_ form: TerminalForm) {
        for step in 0...pages {
            let page = (page + step) % pages
            let rows = RowSearch(content(of: page, form))
            let from = step == 0 ? (lastFound(on: page) ?? top - 1) + 1 : 0
            guard let row = rows.first(sought, from: from) else { continue }
            self.page = page
            top = max(0, row - Self.rowsAbove)
            found = (page, row, top)
            return
        }
        remark = "\u{201C}\(sought)\u{201D} is nowhere in this session."
    }

    /// The row of the last find, as long as nobody has moved on.
    private func lastFound(on page: Int) -> Int? {
        found.flatMap { $0.page == page && abs($0.top - top) <= Self.rowsAbove ? $0.row : nil }
    }

    private static let rowsAbove = 3
    private static let longestNumber = 6
    private static let longestText = 200
}
