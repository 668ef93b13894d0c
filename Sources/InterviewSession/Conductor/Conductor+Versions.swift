import InterviewModel
import ScenarioEngine

extension Conductor {
    /// `:test`: takes a test of the candidate's own, or drops one, and runs those there are.
    func test(_ argument: String) {
        guard openSolution != nil, state.suspension == nil else {
            return screen.show(.refused(state.suspension == nil ? .notCoding : .paused))
        }
        let words = argument.split(whereSeparator: \.isWhitespace)
        if words.first == "drop", words.count <= 2 {
            return feed(.dropTest(words.last.flatMap { Int($0) } ?? 0))
        }
        if !argument.isEmpty {
            feed(.addTest(argument))
            guard state.openTurn?.code?.ownTests.contains(argument) == true else { return }
        }
        runCode(.own)
    }

    /// `:diff`: the file beside the version last run, or beside the one whose number is given.
    func showDifference(_ argument: String) {
        guard let solution = openSolution, let code = state.openTurn?.code else {
            return screen.show(.refused(.notCoding))
        }
        if state.suspension == nil, !isHandingIn { takeTypedCode() }
        let base = argument.isEmpty ? code.work.lastRun ?? 0 : Int(argument) ?? -1
        guard let earlier = code.work.texts[base] else {
            return screen.show(.refused(.noSuchVersion(last: code.lastNumber)))
        }
        let present = readSolution(solution) ?? code.text
        screen.show(.difference(LineDifference(from: earlier, to: present), from: base))
    }

    /// `:undo`: goes back to the version before, or to the one whose number is given. What is in the file becomes a
    /// version first; a file that cannot be read is not overwritten.
    func undo(_ argument: String) {
        guard let solution = openSolution, state.suspension == nil, !isHandingIn else {
            return screen.show(.refused(state.suspension == nil ? .notCoding : .paused))
        }
        let wanted = argument.isEmpty ? nil : Int(argument) ?? -1
        takeTypedCode()
        switch desk.read(solution) {
        case .failure: return _ = readSolution(solution)
        case .success(let text): if let text { feed(.code(text)) }
        }
        feed(.restore(wanted))
    }

    /// Writes the version that was gone back to into the file.
    func layOutRestored() {
        guard let solution = openSolution, let code = state.openTurn?.code else { return }
        write(code.text, for: solution)
    }

    /// `:language`: tells which there are, or goes on in another one. The program in the one before is kept as a version
    /// and in its file, and comes back with its language.
    func chooseLanguage(_ argument: String) {
        guard let solution = openSolution, state.suspension == nil, !isHandingIn else {
            return screen.show(.refused(state.suspension == nil ? .notCoding : .paused))
        }
        let wanted = argument.lowercased()
        if !wanted.isEmpty, wanted != solution.language.rawValue {
            takeTypedCode()
            if let text = readSolution(solution) { feed(.code(text)) }
        }
        feed(.chooseLanguage(wanted.isEmpty ? solution.language : LanguageID(rawValue: wanted)))
        if let turn = state.openTurn, openSolution != solution { prepare(turn.turn) }
    }
}
