import InterviewModel

extension Challenge {
    /// A challenge whose cases are made by its author's program beside one written case.
    static func made(
        _ entry: ChallengeEntry = .function("f"), first: ChallengeCase = .sumOfOne, reference: String,
        maker: String, checker: ResultChecker = .equal, growth: ExpectedGrowth? = nil
    ) -> Challenge {
        var challenge = bare(entry: entry, visible: [first], checker: checker)
        challenge.references = [.python: reference]
        challenge.caseMaker = maker
        challenge.growth = growth
        return challenge
    }

    /// The sum of a list of digits.
    static func sum(maker: String = digits, checker: ResultChecker = .equal) -> Challenge {
        made(reference: "def f(x): return sum(x)", maker: maker, checker: checker)
    }

    /// Makes lists of digits.
    static let digits =
        "def generate(random, size): return [[random.randrange(10) for _ in range(size)]]\n"
}

extension ChallengeCase {
    /// `f([1])` is 1.
    static let sumOfOne = ChallengeCase(
        name: "one", input: .calls([CaseCall(name: "f", arguments: [.array([.int(1)])])]), accepted: [.int(1)]
    )

    /// The same, with nothing but the property to decide.
    static let oneByProperty = ChallengeCase(name: "one", input: sumOfOne.input, accepted: [])
}
