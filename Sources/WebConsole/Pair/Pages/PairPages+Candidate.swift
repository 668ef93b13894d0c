import InterviewModel

extension PairPages {
    /// The top of the candidate's page.
    static let candidateHeader: HTML = """
        <div class="pair-top">
        <div class="pair-where">
        <h1 id="title">Hotseat</h1>
        <p id="who" class="who"></p>
        <p id="stage" class="stage" role="status"></p>
        </div>
        \(clock)
        </div>
        """

    /// The candidate's page below its top.
    static let candidateContent: HTML = """
        <section id="lobby" class="card" aria-labelledby="lobby-title" hidden>
        <h2 id="lobby-title">Before you begin</h2>
        <ol class="lead">
        <li>You are asked one question after the other. Each has its time, which the clock shows.</li>
        <li>Your interviewer sees what you type as you type it, and may ask a follow-up when you are done.</li>
        <li>At the end you rate your answers, and your interviewer does; then you see both.</li>
        </ol>
        <ul id="ready-list"></ul>
        \(nameBox)
        <p><button type="button" id="ready" class="primary">I am ready</button></p>
        </section>
        <div id="interview" class="pair-single" hidden>
        <section class="panel" aria-labelledby="question-title">
        <h2 id="question-title">The question</h2>
        <p id="question-number" class="meta"></p>
        <div id="question" class="question worded"></div>
        <div id="follow-up-box" class="follow-up" hidden><p class="meta">And now:</p>
        <p id="follow-up" class="question" dir="auto"></p></div>
        <ol id="hints-given" class="hints-given" aria-label="Hints" hidden></ol>
        </section>
        \(answerBox)
        \(editor)
        \(controls)
        \(toldCandidate)
        \(candidateMore)
        </div>
        \(ownFeedback)
        <section id="comparison" class="comparison" aria-label="The comparison" hidden></section>
        """

    private static let answerBox: HTML = """
        <section id="answer" class="panel" aria-labelledby="answer-title" hidden>
        <h2 id="answer-title">Your answer</h2>
        <label for="draft" class="visually-hidden">Your answer</label>
        <textarea id="draft" rows="12" aria-describedby="draft-help"></textarea>
        <p id="draft-help" class="meta"></p>
        <div class="toolbar"><button type="button" id="done" class="primary">I am done</button>
        <button type="button" id="open">Start answering now</button></div>
        </section>
        <p id="taken" class="card" role="status" hidden>Your answer was taken. Your interviewer says what comes next.</p>
        """

    private static let editor: HTML = """
        <section id="code" class="panel" aria-labelledby="code-title" hidden>
        <h2 id="code-title">Your program</h2>
        <div class="toolbar"><label for="language">Language</label> <select id="language"></select></div>
        <label for="program" class="visually-hidden">Your program</label>
        <textarea id="program" class="program" rows="20" spellcheck="false" autocapitalize="off" autocomplete="off" \
        aria-describedby="program-help"></textarea>
        <p id="program-help" class="meta">Tab puts in four spaces. Esc and then Tab leaves the box.</p>
        <div class="toolbar"><button type="button" id="run">Run the visible cases</button>
        <button type="button" id="submit" class="primary">Submit</button>
        <button type="button" id="program-done">I am done</button></div>
        <div class="field"><label for="test-text">A test of your own: a call and what you expect, such as f(2) == 4</label>
        <input type="text" id="test-text" autocomplete="off" spellcheck="false"></div>
        <p><button type="button" id="test">Run this test</button></p>
        <p id="code-running" class="meta" role="status"></p>
        <ol id="code-runs" class="runs" aria-label="Runs"></ol>
        </section>
        """

    private static let toldCandidate: HTML = """
        <section id="told" class="panel" aria-labelledby="told-title" hidden><h2 id="told-title">What you were told</h2>
        <div class="said-box" role="log" aria-labelledby="told-title" tabindex="0"><ol id="said" class="said"></ol></div>
        </section>
        """

    private static let controls: HTML = """
        <div id="controls" class="toolbar" role="group" aria-label="The interview">
        <button type="button" id="pause">Pause</button>
        <button type="button" id="extend">More time</button>
        <button type="button" id="hint">Show a hint</button>
        <button type="button" id="skip">Skip the question</button>
        </div>
        """

    private static let candidateMore: HTML = """
        <details><summary>A remark for later</summary>
        <div class="field"><label for="note-text">It is kept with the interview and not scored</label>
        <textarea id="note-text" rows="2"></textarea></div>
        <p><button type="button" id="note-save">Keep the remark</button></p></details>
        <details class="leaving"><summary>End the interview</summary>
        <p>What was answered so far is kept and scored.</p>
        <p><button type="button" id="end">End it now</button></p></details>
        """

    private static let ownFeedback: HTML = """
        <div id="own" class="pair-columns" hidden>
        <div class="pair-column">
        <section id="own-ratings" class="panel" aria-labelledby="own-ratings-title">
        <h2 id="own-ratings-title">How good were your answers?</h2>
        <p class="meta">Nobody sees this until both sides are done.</p>
        <div id="own-ratings-list"></div>
        </section>
        </div>
        <div class="pair-column">
        <section id="review" class="panel" aria-labelledby="review-title">
        <h2 id="review-title">How was your interviewer?</h2>
        <div id="review-form"><div id="review-scales"></div>
        <div class="field"><label for="review-words">In your own words</label><textarea id="review-words" rows="3">\
        </textarea></div>
        <p><button type="button" id="review-save">Save this</button></p></div>
        <p id="review-saved" hidden>What you said of your interviewer is saved.</p>
        </section>
        \(adviceForm(for: "the interviewer"))
        <p id="open-box"><button type="button" id="open-feedback">Open the feedback without waiting</button>
        <span class="meta"><span id="own-first">Your own ratings come first. </span>What the others have not said by then stays out.</span></p>
        </div>
        </div>
        """
}
