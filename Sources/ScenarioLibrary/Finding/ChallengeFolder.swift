import InterviewModel

/// A challenge's folder as it was read.
struct ChallengeFolder {
    /// The folder.
    let path: String
    /// The challenge; nil where it has faults.
    let challenge: Challenge?
    /// What is wrong.
    let diagnostics: [Diagnostic]
    /// What it expects of questions, with `challenge.yaml` to point at; nil where that could not be read.
    let expectations: (file: ContentFile, all: [DecodedChallenge.Expectation])?

    /// Reads a folder, whose languages are looked up in `languages`.
    init(_ path: String, id: ChallengeID, languages: LanguageShelf) {
        self.path = path
        var files = ChallengeFiles(path)
        var decoded: DecodedChallenge?
        var expectations: (ContentFile, [DecodedChallenge.Expectation])?
        if let file = files.load("challenge.yaml") {
            decoded = files.read(file) { root, faults in
                ChallengeDecoder(faults, languages: languages).decode(root, id: id)
            }
            expectations = (file, decoded?.expectations ?? [])
        }
        self.expectations = expectations
        var cases: (visible: [ChallengeCase], hidden: [ChallengeCase]) = ([], [])
        if let file = files.load("cases.yaml") {
            let checker = decoded?.challenge.checker ?? .equal
            cases =
                files.read(file) { CaseDecoder($1, entry: decoded?.entry, checker: checker).decode($0) }
                ?? cases
        }
        let caseMaker = files.caseMaker(for: decoded?.challenge)
        var programs = ChallengePrograms(entry: decoded?.entry)
        programs.read(
            in: decoded.map { $0.challenge.languages.compactMap(languages.language) } ?? [.python],
            hasCaseMaker: caseMaker != nil, growth: decoded?.challenge.growth, from: &files)
        diagnostics = files.diagnostics
        guard var challenge = decoded?.challenge, !diagnostics.contains(where: { $0.severity == .error })
        else {
            self.challenge = nil
            return
        }
        challenge.visible = cases.visible
        challenge.hidden = cases.hidden
        challenge.starters = programs.starters
        challenge.references = programs.references
        challenge.caseMaker = caseMaker
        self.challenge = challenge
    }
}
