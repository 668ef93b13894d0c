import InterviewModel

/// Which of the candidate's own tests try something: `True`, `f(1) == f(1)` and a case that was given do not.
struct OwnTestCount {
    /// The tests that count, as they were written.
    let counted: [String]

    /// Signs that something is held against something.
    private static let comparisons = [
        "==", "!=", "<", ">", " in ", " is ", "not ", "all(", "any(", "isinstance(", "=>",
    ]

    /// Goes through the tests of a task.
    ///
    /// A test counts where it calls the program, compares what comes of it, tries other input than the visible cases
    /// and the tests before it, and has been run; and it must have passed, unless the program itself fails cases, which
    /// leaves open who is wrong.
    init(_ evidence: CodingEvidence) {
        let own = evidence.runs.filter { $0.run.scope == .own }
        let results = own.flatMap { $0.run.verdict?.cases ?? [] }.filter { $0.outcome != .notAProgram }
        let run = Set(results.map(\.name))
        let passed = Set(results.filter { $0.outcome == .passed }.map(\.name))
        let isRight = evidence.verdict?.outcome == .passed
        let given = Set(
            evidence.runs.flatMap { $0.run.verdict?.cases ?? [] }
                .compactMap { $0.isVisible ? $0.input.map(Self.bare) : nil })
        var seen: Set<String> = []
        var counted: [String] = []
        for test in evidence.ownTests {
            guard isRight ? passed.contains(test) : run.contains(test),
                let tried = Self.tried(test, entry: evidence.entry),
                !given.contains(tried),
                seen.insert(tried).inserted
            else { continue }
            counted.append(test)
        }
        self.counted = counted
    }

    /// What a test tries, to tell two tests apart; nil where it tries nothing.
    static func tried(_ test: String, entry: ChallengeEntry?) -> String? {
        let signs = masked(test)
        let code = String(signs)
        guard comparisons.contains(where: code.contains), !code.contains(" or ") else { return nil }
        switch entry {
        case .function(let name), .type(let name):
            guard code.filter({ $0 != " " }).contains(name + "(") else { return nil }
        case .program: guard code.contains("=>") || code.contains("==") else { return nil }
        case nil: guard code.contains("(") else { return nil }
        }
        let all = Array(test)
        guard let split = signs.firstRange(of: Array("==")) ?? signs.firstRange(of: Array("=>")) else {
            return bare(test)
        }
        let (left, right) = (bare(String(all[..<split.lowerBound])), bare(String(all[split.upperBound...])))
        guard left != right, !left.isEmpty, !right.isEmpty else { return nil }
        return left.hasPrefix("assert") ? String(left.dropFirst(6)) : left
    }

    /// The characters, those in quotes hidden, so that a sign within a text is none of the code's.
    private static func masked(_ test: String) -> [Character] {
        var quote: Character?
        return test.map { character in
            if let open = quote {
                if character == open { quote = nil }
                return "\u{0}"
            }
            if character == "\"" || character == "'" { quote = character }
            return character.isWhitespace ? " " : character
        }
    }

    /// The code without blanks outside of quotes.
    private static func bare(_ code: String) -> String {
        String(zip(code, masked(code)).filter { $0.1 != " " }.map(\.0))
    }
}
