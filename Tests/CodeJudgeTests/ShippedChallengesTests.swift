import CodeJudge
import Foundation
import InterviewModel
import ScenarioLibrary
import Testing

/// The challenges of the repository's library, and the programs beside them.
enum Shipped {
    /// A challenge, by its id in the report of the tests.
    struct Item: CustomTestStringConvertible, Sendable {
        let challenge: Challenge
        var testDescription: String { challenge.id.rawValue }
    }

    static let items = challenges.map(Item.init)

    static let root = (1...3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }

    static let challenges: [Challenge] = {
        let library = try? Library.open([LibraryRoot(path: root.path, origin: .option)])
        return library?.challenges() ?? []
    }()

    /// A program of the author's that is no part of the challenge, such as `wrong.py`.
    static func program(_ name: String, of challenge: Challenge) -> String? {
        try? String(
            contentsOf: root.appendingPathComponent("Rubrics/Challenges/\(challenge.id.rawValue)/\(name)"),
            encoding: .utf8)
    }

    /// Two at a time, each in a process of its own: the judge's own thread is left to the other tests, which look
    /// for processes of this one.
    private static let lanes = [JudgeThread(), JudgeThread()]

    /// Judges on the lane of a challenge.
    static func judge(
        _ source: String, _ challenge: Challenge, in language: Language = .python, measuring: Bool = false
    ) async throws -> Verdict {
        var challenge = challenge
        if !measuring { challenge.growth = nil }
        let task = JudgeTask(source: Array(source.utf8), language: language, challenge: challenge)
        let place = challenges.firstIndex { $0.id == challenge.id } ?? 0
        return try await withCheckedThrowingContinuation { continuation in
            lanes[place % lanes.count].submit {
                continuation.resume(
                    with: Result { try Probe.start(task, asAnotherUser: false).verdict() })
            }
        }
    }
}

@Suite("The challenges of the library")
struct ShippedContentTests {
    @Test("are many, of every topic and of each level")
    func breadth() {
        #expect(Shipped.challenges.count >= 40)
        let topics = Set(Shipped.challenges.flatMap(\.topics).map(\.rawValue))
        for topic in [
            "strings", "arrays", "hashing", "two-pointers", "stacks", "linked-lists", "trees", "graphs",
            "recursion", "dynamic-programming", "sorting", "searching", "parsing", "files",
        ] {
            #expect(topics.contains(topic), "\(topic)")
        }
        let levels = Set(Shipped.challenges.map(\.level))
        #expect(levels == Set(Level.allCases))
        for level in levels {
            #expect(Shipped.challenges.count { $0.level == level } >= 5, "\(level)")
        }
    }

    @Test("have all that judging and helping take", arguments: Shipped.items)
    func whole(item: Shipped.Item) throws {
        let challenge = item.challenge
        #expect(challenge.visible.count >= 2)
        #expect(challenge.visible.count + challenge.hidden.count >= 12)
        let names = (challenge.visible + challenge.hidden).map(\.name)
        #expect(Set(names).count == names.count)
        #expect(challenge.caseMaker?.contains("def generate(") == true)
        let growth = try #require(challenge.growth)
        let slow = try #require(growth.slow)
        #expect(slow > growth.expected)
        #expect(challenge.hints.count >= 2)
        #expect(challenge.languages.contains(.python))
        for language in challenge.languages {
            #expect(challenge.references[language] != nil, "\(language)")
            #expect(challenge.starters[language] != nil, "\(language)")
        }
        #expect(Shipped.program("wrong.py", of: challenge) != nil)
        #expect(Shipped.program("slow.py", of: challenge) != nil)
    }
}

@Suite(
    "A challenge of the library",
    .enabled(
        if: JudgeRig.hasSandbox && Probe.isBuilt,
        "bubblewrap, user namespaces or the probe are missing"))
struct ShippedChallengesTests {
    @Test(
        "is passed by its reference in each language, generated cases included", arguments: Shipped.items
    )
    func reference(item: Shipped.Item) async throws {
        let challenge = item.challenge
        for id in challenge.languages where JudgeRig.has(id) {
            let source = try #require(challenge.references[id])
            let language = try #require(JudgeRig.language(id))
            let verdict = try await Shipped.judge(source, challenge, in: language)
            #expect(verdict.outcome == .passed, "\(id): \(verdict)")
            #expect(verdict.cases.count == challenge.visible.count + challenge.hidden.count)
            #expect(verdict.generated?.passed == 40, "\(id): \(String(describing: verdict.generated))")
            #expect(verdict.generated?.trouble == nil)
        }
    }

    @Test("is failed by a program that is nearly right, on some of its cases", arguments: Shipped.items)
    func wrong(item: Shipped.Item) async throws {
        let challenge = item.challenge
        let source = try #require(Shipped.program("wrong.py", of: challenge))
        let verdict = try await Shipped.judge(source, challenge)
        #expect(verdict.outcome != .passed && verdict.outcome != .notAProgram, "\(verdict)")
        #expect(verdict.passedCount > 0)
        #expect(verdict.smallestFailure != nil || verdict.cases.contains { $0.outcome != .passed })
    }

    @Test(
        "is passed by a program that is right and slow, which is called that", arguments: Shipped.items)
    func slow(item: Shipped.Item) async throws {
        let challenge = item.challenge
        let source = try #require(Shipped.program("slow.py", of: challenge))
        let slow = try #require(challenge.growth?.slow)
        var verdict = try await Shipped.judge(source, challenge, measuring: true)
        // Beside all other tests even the processor time of a run may be twice what it is alone. What is claimed of
        // a single measurement is counted by `make check-challenges`.
        if verdict.growth?.leavesOpen(slow) != true {
            verdict = try await Shipped.judge(source, challenge, measuring: true)
        }
        #expect(verdict.outcome == .passed, "\(verdict)")
        #expect(verdict.isTooSlow, "\(String(describing: verdict.growth))")
        let growth = try #require(verdict.growth)
        #expect(growth.leavesOpen(slow), "\(growth.sentence)")
    }
}

extension GrowthReport {
    fileprivate func leavesOpen(_ growth: GrowthClass) -> Bool {
        measured == growth || alsoFits.contains(growth)
    }
}
