import InterviewModel
import InterviewSession
import TerminalUI

/// The interviewer's part of a shared screen: what is shown, where the cursor is, and what a key does.
///
/// A value without a terminal and without a session; `PanelScreen` draws it, feeds it keys and does what it asks.
struct InterviewerPanel {
    /// What a key asks of whoever holds the panel.
    enum Effect: Equatable {
        /// Only to be drawn again.
        case none
        /// To be done in the session.
        case act(ConsoleAct)
        /// To be left for the candidate's part.
        case leave
    }

    /// What is on the screen.
    enum Mode: Equatable {
        /// The question, the points and the probes.
        case watching
        /// The keys there are.
        case help
        /// The model answer, which is not to be seen by accident.
        case model
        /// The program as it stands.
        case program
        /// A text being written below the points.
        case writing(PanelEntry)
        /// The scorecard.
        case rating
    }

    /// What is on the screen.
    var mode = Mode.watching
    /// What the cursor stands on; nil for the first there is.
    var cursor: PanelItem?
    /// The first row of the body that is shown.
    var top = 0
    /// Whether the rows follow the cursor; not while somebody looks elsewhere.
    var followsCursor = false
    /// A remark in place of the keys, until the next key.
    var remark: String?
    /// A key that does something only when it is pressed twice, and was pressed once, at which exchange.
    var pressedOnce: (sign: Character, exchange: Int?)?
    /// The scorecard as far as it is filled in.
    var rating = PanelRating()
    /// The advice as far as it is written.
    var advice = Advice(keep: "", stop: "", start: "")

    /// The whole screen: where one is, the body, what is being written, and the keys.
    mutating func rows(_ content: PanelContent, form: TerminalForm, height: Int) -> [String] {
        let most = max(1, height / 3)
        var entry: [String] = []
        if case .writing(let text) = mode { entry = text.rows(form, most: most) }
        let fixed = [header(content, form)]
        let room = max(0, height - fixed.count - entry.count - 1)
        let body = body(content, form)
        hold(body, room: room)
        let shown = body[top..<min(body.count, top + room)].map(\.text)
        let blank = Array(repeating: "", count: room - shown.count)
        let below = body.count - top - shown.count
        return (fixed + shown + blank + entry).suffix(max(0, height - 1)) + [
            status(content, form, below: below)
        ]
    }

    /// What the cursor stands on, if there is anything.
    func item(of content: PanelContent) -> PanelItem? {
        let items = content.items
        return cursor.flatMap { items.contains($0) ? $0 : nil } ?? items.first
    }

    /// Keeps the shown part within the body, and the cursor's rows in it while it is followed.
    private mutating func hold(_ body: [PanelRow], room: Int) {
        if followsCursor, let first = body.firstIndex(where: \.isAtCursor),
            let last = body.lastIndex(where: \.isAtCursor)
        {
            // Above the first item stands the question, which is worth seeing again.
            let isFirstItem = !body[..<first].contains { $0.isItem }
            top = isFirstItem && last < room ? 0 : max(min(top, first), min(first, last - room + 1))
        }
        top = max(0, min(top, body.count - room))
    }

    private func body(_ content: PanelContent, _ form: TerminalForm) -> [PanelRow] {
        switch mode {
        case .watching, .writing: PanelBody(content, cursor: item(of: content), form: form).rows
        case .help: Self.help(form).map { PanelRow($0) }
        case .model: Self.model(content, form).map { PanelRow($0) }
        case .program: Self.program(content, form).map { PanelRow($0) }
        case .rating: content.scorecard.map { rating.rows($0, form) } ?? []
        }
    }
}

/// A row of the panel's body.
struct PanelRow: Equatable {
    /// The row.
    let text: String
    /// Whether it belongs to something that the cursor can stand on.
    let isItem: Bool
    /// Whether the cursor stands on that.
    let isAtCursor: Bool

    /// A row that says something, or belongs to an item.
    init(_ text: String, isItem: Bool = false, isAtCursor: Bool = false) {
        self.text = text
        self.isItem = isItem
        self.isAtCursor = isAtCursor
    }
}
