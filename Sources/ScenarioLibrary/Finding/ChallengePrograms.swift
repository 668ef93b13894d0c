import InterviewModel

/// The programs of a challenge's folder.
struct ChallengePrograms {
    /// What a candidate begins with, by language.
    private(set) var starters: [LanguageID: String] = [:]
    /// The solutions that pass, by language.
    private(set) var references: [LanguageID: String] = [:]

    private let entry: ChallengeEntry?

    /// No programs yet, of a challenge whose cases call `entry`; nil where it does not say what.
    init(entry: ChallengeEntry?) {
        self.entry = entry
    }

    /// Reads the programs in the languages offered, and those that only check the challenge.
    ///
    /// A reference in Python is needed in any case where cases are made: it says what they expect.
    mutating func read(
        in languages: [Language], hasCaseMaker: Bool, growth: ExpectedGrowth?,
        from files: inout ChallengeFiles
    ) {
        for language in languages {
            starters[language.id] = program("starter", in: language, from: &files)
            references[language.id] = program("reference", in: language, from: &files)
        }
        if hasCaseMaker, !languages.contains(where: { $0.id == .python }) {
            references[.python] = program(
                "reference", in: .python, because: "it says what made cases expect", from: &files)
        }
        if files.has("wrong.py") { _ = program("wrong", in: .python, from: &files) }
        checkSlow(growth, from: &files)
    }

    private func checkSlow(_ growth: ExpectedGrowth?, from files: inout ChallengeFiles) {
        if let slow = growth?.slow {
            _ = program(
                "slow", in: .python, because: "`growth` says that it is `\(slow.rawValue)`", from: &files)
        } else if files.has("slow.py"), let file = files.load("slow.py") {
            files.fault(
                file, .growthUnfit, "nothing says how the time of `slow.py` grows",
                help: "Add `slow` to `growth` in challenge.yaml, such as `slow: n^2`.")
        }
    }

    private func program(
        _ stem: String, in language: Language, because reason: String? = nil, from files: inout ChallengeFiles
    ) -> String? {
        let name = "\(stem).\(language.fileExtension)"
        guard let file = files.load(name, because: reason) else { return nil }
        // What a file in another language defines is told by running it.
        if language.id == .python, let entry, !PythonName.isDefined(entry, in: file.text) {
            files.fault(
                file, .entryUndefined,
                "`\(name)` does not define the \(Self.words(entry)) that the cases call",
                help: "Define it at the top level, or mend `entry` in challenge.yaml.")
        }
        return file.text
    }

    private static func words(_ entry: ChallengeEntry) -> String {
        switch entry {
        case .function(let name): "function `\(name)`"
        case .type(let name): "class `\(name)`"
        case .program: "program"
        }
    }
}
