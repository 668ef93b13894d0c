public import InterviewModel

extension Library {
    /// What was found wrong in the files that have been read so far.
    public var diagnostics: [Diagnostic] {
        ContentKind.allCases.flatMap(loadedDiagnostics).inFileOrder
    }

    /// Everything wrong in the files of one kind, which are all read for it.
    public func diagnostics(_ kind: ContentKind) -> [Diagnostic] {
        switch kind {
        case .scenarios: _ = scenarios()
        case .plans: _ = plans()
        case .roles: _ = roles()
        case .questions: _ = questionShelf.index
        case .frameworks: _ = frameworkShelf.index
        case .challenges: _ = challenges()
        case .languages: _ = languages()
        case .delivery: _ = deliveryGuide
        case .scorecard: _ = scorecard
        }
        var diagnostics = loadedDiagnostics(kind)
        if kind == .challenges {
            diagnostics += challengeIDs().compactMap(challengeShelf.folder).flatMap(unfit)
        }
        return diagnostics.inFileOrder
    }

    /// What is wrong with one scenario; nil where there is no such file.
    public func diagnostics(ofScenario id: ScenarioID) -> [Diagnostic]? {
        scenarioShelf.scenario(id, check: makeCheck)?.diagnostics.inFileOrder
    }

    /// What is wrong with one plan; nil where there is no such file.
    public func diagnostics(ofPlan id: PlanID) -> [Diagnostic]? {
        planShelf.file(id.rawValue)?.diagnostics.inFileOrder
    }

    /// What is wrong with one role; nil where there is no such file.
    public func diagnostics(ofRole id: RoleID) -> [Diagnostic]? {
        roleShelf.file(id.rawValue)?.diagnostics.inFileOrder
    }

    /// What is wrong with one challenge; nil where there is no such folder.
    public func diagnostics(ofChallenge id: ChallengeID) -> [Diagnostic]? {
        challengeShelf.folder(id).map { ($0.diagnostics + unfit($0)).inFileOrder }
    }

    /// What a challenge expects of questions that do not fit; where it expects nothing, none are read.
    func unfit(_ folder: ChallengeFolder) -> [Diagnostic] {
        guard folder.expectations?.all.isEmpty == false else { return [] }
        return ExpectsCheck(questions: questionShelf.index).diagnostics(of: folder)
    }

    private func loadedDiagnostics(_ kind: ContentKind) -> [Diagnostic] {
        switch kind {
        case .scenarios: scenarioShelf.diagnostics
        case .plans: planShelf.diagnostics
        case .roles: roleShelf.diagnostics
        case .questions: questionShelf.diagnostics
        case .frameworks: frameworkShelf.diagnostics
        case .challenges: challengeShelf.diagnostics
        case .languages: languageShelf.diagnostics
        case .delivery: deliveryShelf.diagnostics
        case .scorecard: scorecardShelf.diagnostics
        }
    }
}

extension [Diagnostic] {
    /// By file, line and column, so that an author goes through each file once, from top to bottom.
    public var inFileOrder: [Diagnostic] {
        sorted {
            ($0.file, $0.line ?? 0, $0.column ?? 0, $0.code) < (
                $1.file, $1.line ?? 0, $1.column ?? 0, $1.code
            )
        }
    }
}
