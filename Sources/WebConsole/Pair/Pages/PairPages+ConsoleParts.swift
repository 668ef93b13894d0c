import InterviewModel

extension PairPages {
    /// The question, to be read out.
    static let question: HTML = """
        <section class="panel" aria-labelledby="question-title">
        <h2 id="question-title">Read this out</h2>
        <p id="question-number" class="meta"></p>
        <div id="question" class="question worded"></div>
        <div id="follow-up-box" class="follow-up" hidden><p class="meta">And now the follow-up:</p>
        <p id="follow-up" class="question" dir="auto"></p></div>
        <ol id="hints-given" class="hints-given" aria-label="Hints that were given" hidden></ol>
        </section>
        """

    /// What is typed, and what was said aloud.
    static func answer(isSpectator: Bool) -> HTML {
        """
        <section id="answer" class="panel" aria-labelledby="answer-title">
        <h2 id="answer-title">The answer</h2>
        <div id="earlier"></div>
        <div id="draft" class="live" role="group" aria-label="What is being typed" tabindex="0" dir="auto"></div>
        <details id="heard-box" class="heard" hidden><summary>What they said aloud, in short</summary>
        <textarea id="heard" rows="6" aria-label="What they said aloud, in short" aria-describedby="heard-help"\
        \(isSpectator ? " readonly" : "")></textarea>
        <p id="heard-help" class="meta"></p>
        </details>
        </section>
        """
    }

    /// The program as it is written.
    static let code: HTML = """
        <section id="code" class="panel" aria-labelledby="code-title" hidden>
        <h2 id="code-title">The program</h2>
        <p id="code-about" class="meta"></p>
        <pre id="code-text" class="code live" role="group" aria-label="The program as it is written" tabindex="0"></pre>
        <h3>Runs</h3>
        <p id="code-running" class="meta" role="status"></p>
        <ol id="code-runs" class="runs"></ol>
        </section>
        """

    /// What the candidate was told besides the questions.
    static let told: HTML = """
        <details id="told" class="panel" hidden><summary>What the candidate was told</summary>
        <div class="said-box" role="log" aria-label="What the candidate was told" tabindex="0">\
        <ol id="said" class="said"></ol></div></details>
        """

    /// What a good answer holds.
    static let rubric: HTML = """
        <section id="rubric" class="panel" aria-labelledby="rubric-title" hidden>
        <h2 id="rubric-title">What a good answer holds</h2>
        <p id="rubric-sum" class="rubric-sum"></p>
        <ul id="misconceptions" class="misconceptions" aria-label="Wrong, as it was said"></ul>
        <div id="parts-box" hidden><h3>The story</h3><ul id="parts" class="points-list"></ul></div>
        <div id="points-box" hidden><h3>The points</h3><ul id="points" class="points-list"></ul></div>
        </section>
        """

    /// What to ask next.
    static func probes(isSpectator: Bool) -> HTML {
        """
        <section id="probes" class="panel" aria-labelledby="probes-title" hidden>
        <h2 id="probes-title">What to ask next</h2>
        <div id="chosen" class="chosen" role="status" hidden><p id="chosen-when" class="meta"></p>
        <p id="chosen-text" dir="auto"></p>\(isSpectator ? .empty : takeBack)</div>
        <p id="probes-none" class="muted" hidden>Nothing is missing that a follow-up could ask for.</p>
        <ul id="probes-missing" class="probes-list"></ul>
        <details id="probes-more" hidden><summary>Other follow-ups</summary>
        <ul id="probes-rest" class="probes-list"></ul></details>
        \(isSpectator ? .empty : ownQuestion)
        </section>
        """
    }

    private static let takeBack: HTML = """
        <button type="button" id="take-back">Take back</button>
        """

    private static let ownQuestion: HTML = """
        <div class="field"><label for="own-question">A question of your own</label>
        <textarea id="own-question" rows="2"></textarea></div>
        <p><button type="button" id="ask-own">Ask this</button></p>
        """

    /// The hints and the model answer.
    static let ladder: HTML = """
        <section id="hints" class="panel" aria-labelledby="hints-title" hidden>
        <h2 id="hints-title">Hints, mildest first</h2>
        <ol id="hints-list" class="hints-list"></ol>
        </section>
        <section id="model" class="panel" aria-labelledby="model-title" hidden>
        <h2 id="model-title">Model answer</h2>
        <p><button type="button" id="model-show" aria-expanded="false" aria-controls="model-text">Show a model answer\
        </button></p>
        <div id="model-text" hidden><p id="model-words" class="own-words" dir="auto"></p>
        <pre id="model-solution" class="code" role="group" aria-label="The solution" tabindex="0"></pre></div>
        </section>
        """

    /// The interviewer's notes.
    static let notes: HTML = """
        <section id="notes-panel" class="panel" aria-labelledby="notes-title">
        <h2 id="notes-title">Your notes</h2>
        <div id="note-form"><div class="field"><label for="note-text">A note</label>
        <textarea id="note-text" rows="3" aria-describedby="note-help"></textarea></div>
        <p id="note-help" class="meta">Only you see your notes until the feedback is opened. Ctrl+Enter saves.</p>
        <fieldset class="choice-row"><legend>This is</legend>
        <label><input type="radio" name="note-kind" value="observation" checked> what I saw or heard</label>
        <label><input type="radio" name="note-kind" value="opinion"> my opinion</label></fieldset>
        <p><button type="button" id="note-save">Save the note</button></p></div>
        <ol id="notes" class="notes"></ol>
        </section>
        """

    /// The scorecard.
    static let scorecard: HTML = """
        <section id="scorecard-panel" class="panel" aria-labelledby="scorecard-title">
        <h2 id="scorecard-title">Scorecard</h2>
        <p id="scorecard-sum" class="meta"></p>
        <div id="scorecard"></div>
        </section>
        """

    /// Keep, stop and start, for the other side.
    static func adviceForm(for whom: HTML) -> HTML {
        """
        <section id="advice" class="panel" aria-labelledby="advice-title" hidden>
        <h2 id="advice-title">Your advice for \(whom)</h2>
        <div id="advice-form">
        <div class="field"><label for="advice-keep">Keep doing</label><textarea id="advice-keep" rows="2"></textarea></div>
        <div class="field"><label for="advice-stop">Stop doing</label><textarea id="advice-stop" rows="2"></textarea></div>
        <div class="field"><label for="advice-start">Start doing</label><textarea id="advice-start" rows="2"></textarea>\
        </div>
        <p class="toolbar"><button type="button" id="advice-save">Save the advice</button>
        <button type="button" id="advice-none">I have none</button></p>
        </div>
        <p id="advice-saved" hidden>Your advice is in.</p>
        <h3>Still to come</h3>
        <div role="status"><ul id="outstanding"></ul></div>
        </section>
        """
    }
}
