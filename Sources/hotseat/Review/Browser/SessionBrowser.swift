import InterviewModel
import TerminalUI

/// A session that is read page by page on a screen: which page, how far down, and what a key changes.
///
/// A value without a terminal; `SessionScreen` draws it and feeds it keys.
struct SessionBrowser {
    /// What a key asks of whoever holds the browser.
    enum Effect: Equatable {
        /// Only to be drawn again.
        case none
        /// The command prompt, for the question of this number where one is being read.
        case command(Int?)
        /// To be left.
        case leave
    }

    /// What is on the screen.
    enum Mode: Equatable {
        /// A page.
        case reading
        /// A page, and below it words to be found, as far as they are typed.
        case finding(String)
        /// A page, and below it a question's number, as far as it is typed.
        case numbering(String)
        /// The keys there are.
        case help
    }

    /// How many questions the session has: pages 1 to this, with the summary before them.
    let questions: Int
    /// How many pages there are in all.
    let pages: Int
    /// The page, from 0, the summary.
    var page = 0
    /// The first row of the page that is shown.
    var top = 0
    /// What is on the screen.
    var mode = Mode.reading
    /// What was looked for last; its places are marked.
    var sought = ""
    /// Where that was found last, and what was at the top of the screen then.
    var found: (page: Int, row: Int, top: Int)?
    /// A remark in place of the keys, until the next key.
    var remark: String?
    private let layOut: (Int, TerminalForm) -> [String]
    private var laid: (page: Int, form: TerminalForm, rows: [String])?

    /// A browser that begins with the summary.
    ///
    /// - Parameter layOut: the rows of a page.
    init(questions: Int, pages: Int, layOut: @escaping (Int, TerminalForm) -> [String]) {
        self.questions = questions
        self.pages = pages
        self.layOut = layOut
    }

    /// The question that is being read; nil on other pages.
    var question: Int? { (1...max(1, questions)).contains(page) && questions > 0 ? page : nil }

    /// The rows of the page that is being read.
    mutating func content(_ form: TerminalForm) -> [String] {
        content(of: page, form)
    }

    /// The rows of a page; kept until another is asked for.
    mutating func content(of page: Int, _ form: TerminalForm) -> [String] {
        if let laid, laid.page == page, laid.form == form { return laid.rows }
        let rows = layOut(page, form)
        laid = (page, form, rows)
        return rows
    }

    /// Goes to a page, held to those there are.
    mutating func go(to page: Int) {
        let page = max(0, min(pages - 1, page))
        if page != self.page { top = 0 }
        self.page = page
    }

    /// The screen: the page and a row that says where one is.
    mutating func rows(form: TerminalForm, height: Int) -> [String] {
        let room = max(1, height - 1)
        let content = mode == .help ? SessionBrowser.help(form) : content(form)
        top = max(0, min(top, content.count - room))
        let from = mode == .help ? 0 : top
        var shown = Array(content[from..<min(content.count, from + room)])
        if !sought.isEmpty, mode != .help {
            shown = shown.map { RowHighlight.row($0, words: sought, palette: form.palette) }
        }
        shown += Array(repeating: "", count: room - shown.count)
        return height > 1 ? shown + [status(form, below: content.count - from - room)] : shown
    }
}
