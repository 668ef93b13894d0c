import InterviewModel
import ScenarioEngine

/// A run that the judge has been given.
struct RunUnderWay: Sendable {
    /// The item that it was started for.
    let place: AgendaPlace
    /// The version that is run.
    let version: Int
    /// Whether a save brought it, rather than a command.
    let isQuiet: Bool
}

/// A run that the judge has finished.
struct JudgedRun: Sendable {
    let started: RunUnderWay
    let run: CodeRun
}

/// A run to be started when the one under way is done.
struct QueuedRun: Equatable {
    /// Which cases to run.
    let scope: CodeRun.Scope
    /// Whether a save brought it, rather than a command.
    let isQuiet: Bool
}

extension Conductor {
    /// Whether the program is being taken as the answer, so that nothing more can be done about it.
    var isHandingIn: Bool { engine.isTakingCode }

    /// Lays out the file of a coding task and says how to work on it.
    func prepare(_ turn: Turn) {
        guard !turn.isFollowUp, let solution = openSolution else { return }
        if case .success(nil) = desk.read(solution) {
            write(state.openTurn?.code?.text ?? "", for: solution)
        }
        desk.prepare()
        watchSolution(solution)
        screen.show(.codingHelp(path: desk.path(solution), isWatched: watchesSaves))
    }

    /// Opens the program in the editor. The clock runs on; where it ends, the file as saved is taken.
    func edit() {
        guard let turn = state.openTurn, let solution = openSolution, !isHandingIn, state.suspension == nil
        else { return screen.show(.refused(state.suspension == nil ? .notCoding : .paused)) }
        if turn.thinkDeadline != nil { feed(.openAnswer) }
        takeTypedCode()
        isInEditor = true
        showInterviewer()
        let outcome = screen.edit(desk.path(solution), attendEditor)
        isInEditor = false
        if case .failed(let reason) = outcome {
            screen.show(.editorFailed(reason: reason, path: desk.path(solution)))
        }
        defer { takePutOff() }
        // A program saved while the clock stood lies in its file until the clock goes on.
        guard state.suspension == nil, state.openTurn?.turn == turn.turn else { return }
        guard let text = readSolution(solution) else { return feed(.clock) }
        if text != turn.code?.text { showTaken(text) }
        var instant = now
        if let cutOff, cutOff <= instant { instant = cutOff - Milliseconds(1) }
        feed(.code(text), at: instant)
        feed(.clock)
    }

    /// What goes on beside an open editor: the interviewer is heard, and the journal keeps the time. Gives the instant
    /// by which the editor must be closed, if any. From then on nothing is done: what was saved by then counts, and it
    /// has yet to be read.
    private func attendEditor() -> ContinuousClock.Instant? {
        if state.suspension == nil, let cutOff, cutOff <= now { return timeline.moment(cutOff) }
        if takeMessages() { showInterviewer() }
        if let due = heartbeatDue, due <= clock.now() { feed(.heartbeat) }
        return state.suspension == nil ? cutOff.map(timeline.moment) : nil
    }

    /// Runs the program: as typed at the prompt, where something was, otherwise as it lies in its file.
    func runCode(_ scope: CodeRun.Scope) {
        guard let solution = openSolution, state.suspension == nil else {
            return screen.show(.refused(state.suspension == nil ? .notCoding : .paused))
        }
        guard !isHandingIn else { return screen.show(.stillJudging) }
        if let runUnderWay {
            // One that a save brought is nothing the candidate waits for.
            guard runUnderWay.isQuiet else { return screen.show(.stillJudging) }
            queuedRun = QueuedRun(scope: scope, isQuiet: false)
            return
        }
        takeTypedCode()
        if let text = readSolution(solution) { feed(.code(text)) }
        feed(.run(scope))
    }

    /// Makes what was typed or pasted at the prompt the program; what the file held before is journalled first.
    /// Lines that are no program are kept as a note: thinking aloud must not cost anybody the code in the file.
    func takeTypedCode() {
        guard let solution = openSolution, !draft.isBlank else { return }
        guard let text = typedProgram else {
            let thought = draft.answer
            draft = AnswerDraft()
            flushDraft()
            if thought.contains("\n") { screen.show(.notTheProgram(names: definedNames.map(String.init))) }
            return feed(.note(thought))
        }
        if let saved = readSolution(solution) { feed(.code(saved)) }
        draft = AnswerDraft()
        write(text, for: solution)
        showTaken(text)
        feed(.code(text))
    }

    /// Whether a line is a thought: a person typed it alone while coding, no program is being typed line by line, and
    /// it does not begin one.
    func isThought(_ line: String) -> Bool {
        screen.isInteractive && openSolution != nil && state.suspension == nil && !isHandingIn
            && draft.lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } && ThoughtLine.isOne(line)
    }

    /// Keeps a thought beside the code. It is noted before it leaves the draft, so that no crash can lose it.
    func takeThought(_ line: String) {
        if state.openTurn?.thinkDeadline != nil { feed(.openAnswer) }
        feed(.note(line))
        draft = AnswerDraft()
        flushDraft()
    }

    /// Whether the open task has no program yet: no version, and its file as it was laid out.
    var hasWrittenNothing: Bool {
        guard let code = state.openTurn?.code, code.version == 0, let solution = openSolution else {
            return false
        }
        guard case .success(let saved) = desk.read(solution) else { return false }
        return saved == nil || saved == code.text
    }

    private func showTaken(_ text: String) {
        screen.show(.codeTaken(lines: text.split(whereSeparator: \.isNewline).count))
    }

    /// The program as it stands, for the engine: the file, unless it is untouched and one stands at the prompt.
    func collectCode() -> String {
        guard let solution = openSolution else { return "" }
        let saved = readSolution(solution) ?? state.openTurn?.code?.text ?? ""
        guard let text = typedProgram, state.openTurn?.code?.version == 0, saved == state.openTurn?.code?.text
        else { return saved }
        draft = AnswerDraft()
        write(text, for: solution)
        return text
    }

    /// Starts a run; its outcome comes through the mailbox.
    func startJudging(_ request: JudgeRequest) {
        guard let place = state.openTurn?.turn.place else { return }
        let started = RunUnderWay(place: place, version: request.version, isQuiet: isQuiet)
        runUnderWay = started
        if !isQuiet { screen.show(.judging(request.scope)) }
        let verdicts = verdicts
        desk.judge(request) { run in verdicts.leave(JudgedRun(started: started, run: run)) }
    }

    /// Gives finished runs to the engine; one whose task is over is of no use any more.
    func take(_ judgedRuns: [JudgedRun]) {
        for judged in judgedRuns {
            runUnderWay = nil
            guard judged.started.place == state.openTurn?.turn.place else { continue }
            isQuiet = judged.started.isQuiet
            feed(.judged(judged.run))
            isQuiet = false
        }
        if runUnderWay == nil { startQueuedRun() }
    }

    private func startQueuedRun() {
        guard let queued = queuedRun else { return }
        queuedRun = nil
        if queued.isQuiet { runSavedCode() } else { runCode(queued.scope) }
    }

    /// The lines at the prompt, where they are a program: more than one, and with a name that the starter defines,
    /// for a person may type other things beside an open editor. A paste that waits for Enter counts as its
    /// lines. A script means what it says.
    private var typedProgram: String? {
        let text = draft.answer
        guard !draft.isBlank else { return nil }
        if screen.isInteractive {
            let names = definedNames
            guard text.contains("\n"), names.isEmpty || names.contains(where: text.contains) else {
                return nil
            }
        }
        return text + "\n"
    }

    /// Words that a definition begins with, in the languages that tasks are offered in.
    private static let definers: Set<Substring> = [
        "def", "class", "function", "func", "struct", "int", "void",
    ]

    /// The functions and classes that the starter of the open task defines.
    private var definedNames: [Substring] {
        let starter = state.openTurn?.code?.work.texts[0] ?? ""
        return starter.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            guard words.count > 1, Self.definers.contains(words[0]) else { return nil }
            return words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        }
    }

    private var cutOff: SessionInstant? {
        guard let deadline = state.answerDeadline, let timing = state.agendaRound?.timing else { return nil }
        switch timing.atLimit {
        case .soft: return nil
        case .strict: return deadline
        case .grace: return state.openTurn?.graceDeadline ?? deadline + timing.grace
        }
    }

    /// The program of the coding task that is open, in the language chosen; nil where none is.
    var openSolution: SolutionName? { state.openSolution }

    /// The file as it lies there; nil where it is missing or cannot be read, which is told.
    func readSolution(_ solution: SolutionName) -> String? {
        switch desk.read(solution) {
        case .success(let text):
            return text
        case .failure(let failure):
            screen.show(.solutionTrouble(reason: failure.reason, path: desk.path(solution)))
            return nil
        }
    }

    /// Writes the file; where that fails, it is told.
    func write(_ text: String, for solution: SolutionName) {
        if case .failure(let failure) = desk.write(solution, text) {
            screen.show(.solutionTrouble(reason: failure.reason, path: desk.path(solution)))
        }
    }
}
