import InterviewModel

extension PairPages {
    /// The top of the console: where the interview stands, the clock, and what moves it on.
    static func consoleHeader(isSpectator: Bool) -> HTML {
        """
        <div class="pair-top">
        <div class="pair-where">
        <h1 id="title">Hotseat</h1>
        <p id="who" class="who"></p>
        <p id="stage" class="stage" role="status"></p>
        </div>
        \(clock)
        </div>
        \(isSpectator ? .empty : toolbar)
        """
    }

    /// The clocks, for every page at the table.
    static let clock: HTML = """
        <div class="clocks">
        <p id="clock" class="clock" role="timer" aria-label="Time for this answer"></p>
        <p id="clock-more" class="meta"></p>
        </div>
        """

    private static let toolbar: HTML = """
        <div id="controls" class="toolbar" role="group" aria-label="Running the interview" hidden>
        <button type="button" id="finish">Take the answer</button>
        <button type="button" id="next">Next question</button>
        <button type="button" id="pause">Pause</button>
        <button type="button" id="extend">More time</button>
        <button type="button" id="hint">Give a hint</button>
        <button type="button" id="skip">Skip the question</button>
        </div>
        <p id="in-editor" class="meta" hidden>Taking the program, a hint and skipping wait until they close their editor.
        All else counts at once.</p>
        """

    /// The console below its top.
    static func consoleContent(isSpectator: Bool) -> HTML {
        """
        \(isSpectator ? spectatorLobby : lobby)
        \(isSpectator ? .empty : left)
        <div id="interview" class="pair-columns" hidden>
        <div id="asking" class="pair-column">
        \(question)
        \(answer(isSpectator: isSpectator))
        \(code)
        \(told)
        </div>
        <div id="helping" class="pair-column">
        \(rubric)
        \(probes(isSpectator: isSpectator))
        \(ladder)
        </div>
        \(isSpectator ? .empty : consoleOwn)
        </div>
        \(isSpectator ? .empty : leaving)
        \(isSpectator ? spectatorEnd : comparison)
        """
    }

    private static let lobby: HTML = """
        <section id="lobby" class="card" aria-labelledby="lobby-title" hidden>
        <h2 id="lobby-title">Before you begin</h2>
        <ol class="lead">
        <li>Read the question out, and listen. You need not know the field.</li>
        <li>The page lists what a good answer holds. Points tick themselves from what is typed, or from what you write down
        of an answer that is spoken; you can tick them too.</li>
        <li>When the answer is over, ask one of the follow-ups for what is missing, or go on.</li>
        </ol>
        <ul id="ready-list"></ul>
        \(nameBox)
        <p><button type="button" id="ready" class="primary">I am ready</button></p>
        </section>
        """

    private static let spectatorLobby: HTML = """
        <section id="lobby" class="card" aria-labelledby="lobby-title" hidden>
        <h2 id="lobby-title">The interview has not begun</h2>
        <p>You are looking on. It begins when both sides are ready.</p>
        <ul id="ready-list"></ul>
        </section>
        """

    private static let comparison: HTML = """
        <section id="comparison" class="comparison" aria-label="The comparison" hidden></section>
        """

    /// In its place for one who looks on.
    private static let spectatorEnd: HTML = """
        <section id="over" class="card" aria-labelledby="over-title" hidden>
        <h2 id="over-title">The questions are over</h2>
        <p>What the two think of it stays between them. Thank you for looking on; you can close this page.</p>
        </section>
        """

    /// What is the interviewer's alone.
    private static let consoleOwn: HTML = """
        <div id="own" class="pair-column">
        <div>\(notes)</div>
        <div>\(scorecard)
        \(adviceForm(for: "the candidate"))</div>
        </div>
        """

    /// In place of the interview, for one who has left it.
    private static let left: HTML = """
        <section id="left" class="card" aria-labelledby="left-title" hidden>
        <h2 id="left-title">You have left the interview</h2>
        <p role="status">It goes on without an interviewer. You can come back at any time.</p>
        <p><button type="button" id="come-back" class="primary">Come back</button></p>
        </section>
        """

    private static let leaving: HTML = """
        <details id="leaving" class="leaving" hidden><summary>Leave the interview</summary>
        <p>An interview that is under way goes on without an interviewer. You can come back with the same link.</p>
        <p><button type="button" id="leave">Leave now</button></p></details>
        """
}
