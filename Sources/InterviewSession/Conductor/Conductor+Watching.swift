import InterviewModel
import ScenarioEngine

/// How often the candidate's file is looked at.
private let watchInterval = Duration.milliseconds(250)

/// The look at the candidate's file.
///
/// Polling what the system says of the name works with every editor, also those that write a new file and give it the
/// old name, and on every file system.
struct SolutionWatch {
    /// When to look next.
    var due: ContinuousClock.Instant
    /// The file as it was dealt with last.
    var settled: FileStamp?
    /// The file as it was at the last look, where that was another one: it is taken once it stays the same from one look
    /// to the next, because it may have been half written.
    var changed: FileStamp?
}

extension Conductor {
    /// Begins to watch the file of a task. What was saved while nobody looked counts as a save.
    func watchSolution(_ solution: SolutionName) {
        guard watchesSaves else { return }
        var isKnown = false
        if case .success(let text) = desk.read(solution) { isKnown = text == state.openTurn?.code?.text }
        watch = SolutionWatch(
            due: clock.now() + watchInterval, settled: isKnown ? desk.stamp(solution) : nil)
    }

    /// Looks at the file where that is due, and takes what was saved.
    func lookAtSolution() {
        guard let due = watch?.due, due <= clock.now() else { return }
        watch?.due = clock.now() + watchInterval
        guard let solution = openSolution, state.suspension == nil, !isHandingIn else { return }
        guard let stamp = desk.stamp(solution), stamp != watch?.settled else {
            watch?.changed = nil
            return
        }
        guard stamp == watch?.changed else {
            watch?.changed = stamp
            return
        }
        watch?.settled = stamp
        watch?.changed = nil
        guard let text = readSolution(solution) else { return }
        feed(.code(text))
        runSavedCode()
    }

    /// Runs the visible cases on the version last taken, without a word but the result. During another run it is put
    /// off; what has been run already is not run again.
    func runSavedCode() {
        guard openSolution != nil, state.suspension == nil, !isHandingIn, let code = state.openTurn?.code,
            code.work.lastRun != code.version
        else { return }
        if let runUnderWay {
            guard runUnderWay.version != code.version, queuedRun == nil else { return }
            queuedRun = QueuedRun(scope: .visible, isQuiet: true)
            return
        }
        isQuiet = true
        feed(.run(.visible))
        isQuiet = false
    }
}
