public import InterviewModel

/// The pages of a pair session. They are shells without a word of an interview: what they show comes over
/// `GET /events` and what they do goes out by `POST /act`, both by their scripts, which `PairAssets` holds. So they are
/// the same for everybody and can be served to whoever has a seat.
public enum PairPages {
    /// The interviewer's console.
    public static let console = consolePage(isSpectator: false)

    /// The console for one who looks on: nothing that acts, no notes and no scorecard.
    public static let spectator = consolePage(isSpectator: true)

    /// The page of a candidate who answers in a browser.
    public static let candidate = PairShell(
        role: "candidate", title: "Your interview", script: "/candidate.js", isAtTable: true
    ).page(header: candidateHeader, content: candidateContent)

    /// The host's overview of many rooms.
    public static let overview = PairShell(
        role: "host", title: "Rooms", script: "/overview.js", isAtTable: false
    ).page(header: overviewHeader, content: overviewContent)

    /// Where one says one's name, in a room that knows none.
    static let nameBox: HTML = """
        <div id="name-box" class="field" hidden><label for="name">Your name, as it is to stand in the transcript</label>
        <input type="text" id="name" maxlength="\(String(PairHeader.longestName))" autocomplete="name"></div>
        """

    private static func consolePage(isSpectator: Bool) -> HTML {
        PairShell(
            role: isSpectator ? "spectator" : "interviewer",
            title: isSpectator ? "Looking on" : "Interviewer's console", script: "/console.js",
            isAtTable: true
        ).page(
            header: consoleHeader(isSpectator: isSpectator), content: consoleContent(isSpectator: isSpectator)
        )
    }
}
