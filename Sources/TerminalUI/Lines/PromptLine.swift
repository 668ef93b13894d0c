import CReadline
import InterviewModel

/// A prompt as it stands on the screen, clock included.
struct PromptLine: Equatable, Sendable {
    /// The text for readline: escape sequences stand between U+0001 and U+0002, so that it does not count
    /// them as columns.
    let markedText: String
    /// The text without colour.
    let plainText: String
    /// What the colour says.
    let urgency: ClockFace.Urgency

    /// Whether a change from `old` needs all rows drawn again.
    ///
    /// Readline compares the old and the new prompt byte by byte; escape sequences of another length or a
    /// text of another width would leave the cursor off by the difference.
    func needsRedraw(after old: PromptLine) -> Bool {
        urgency != old.urgency || Self.columns(of: plainText) != Self.columns(of: old.plainText)
    }

    /// Lays out the prompt of a request at an instant. On a narrow screen the word goes first, then the
    /// clock, so that there is room to type.
    init(_ request: LineRequest, at now: ContinuousClock.Instant, columns: Int, palette: Palette) {
        let clock = request.clock.text(at: now)
        urgency = request.clock.urgency(at: now)
        let word = VisibleText.line(request.prompt)
        let full = Self.columns(of: word) + (clock.map { $0.count + 1 } ?? 0) + 2
        let roomForWord = full <= columns / 2
        let time = columns < 16 ? nil : clock
        let shownWord = roomForWord ? word : ""
        let gap = time != nil && !shownWord.isEmpty ? " " : ""
        plainText = (time ?? "") + gap + shownWord + "> "
        guard let time, let style = Self.style(of: urgency), palette.isColored else {
            markedText = plainText
            return
        }
        markedText =
            "\u{1}\(palette.opening(style))\u{2}\(time)\u{1}\(palette.closing)\u{2}\(gap)\(shownWord)> "
    }

    /// The columns as readline counts them, which is by the C library's table and no other.
    private static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + Int(max(0, screen_width($1.value))) }
    }

    private static func style(of urgency: ClockFace.Urgency) -> Palette.Style? {
        switch urgency {
        case .calm: nil
        case .soon: .warning
        case .now: .bad
        case .standing: .dim
        }
    }
}
