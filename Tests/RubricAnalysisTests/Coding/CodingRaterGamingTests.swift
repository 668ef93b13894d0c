import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("What looks like more and is not earns nothing")
struct CodingRaterGamingTests {
    private static func counted(_ texts: [String], gap: Int = 60) -> Int {
        ThoughtCount.counted(
            texts.enumerated().map { CodingEvidence.Thought(at: .seconds($0.offset * gap), $0.element) }
        ).count
    }

    @Test("thoughts that can be followed count")
    func thoughts() {
        #expect(
            Self.counted([
                "I take the sorted letters as a key", "then every group is a list in the dict",
                "hm, the empty text is a word as well, that should work",
            ]) == 3)
    }

    @Test(
        "notes that pad do not: said again, too short, a list of terms, random words",
        arguments: [
            Array(repeating: "I take the sorted letters as a key", count: 9),
            ["ok now", "hm", "next", "right", "I think so", "let me see"],
            [
                "dict, hash map, sorted, linear, set, window", "heap, queue, stack, trie, graph",
                "recursion, memo, greedy, sort, pointer, array",
            ],
        ])
    func padding(_ texts: [String]) {
        #expect(Self.counted(texts) <= 1)
    }

    @Test("a page pasted at once is one thought")
    func pasted() {
        let texts = [
            "I take the sorted letters as a key", "then every group is a list in the dict",
            "the order of the words stays as it was given",
        ]
        #expect(Self.counted(texts, gap: 1) == 1)
    }

    @Test(
        "tests that try nothing do not count",
        arguments: [
            "True", "1 == 1", "not False", "group_anagrams", "group_anagrams([\"a\"])",
            "[group_anagrams([])]",
            "group_anagrams([]) == group_anagrams([])", "group_anagrams([]) == 5 or True",
            "\"group_anagrams(\" == \"\"",
            "", "==", "group_anagrams([]) ==", "'group_anagrams([]) == []'", "other([]) == []",
        ])
    func trivial(_ test: String) {
        #expect(OwnTestCount.tried(test, entry: .function("group_anagrams")) == nil)
        let evidence = CodingSample.with {
            $0.ownTests = [test, test]
            $0.runs[1] = CodingSample.own([test, test])
        }
        #expect(OwnTestCount(evidence).counted == [])
        #expect(CodingSample.points(evidence, .testing) == 4)
    }

    @Test(
        "tests that try something count, in each form",
        arguments: [
            ("group_anagrams([]) == []", ChallengeEntry.function("group_anagrams")),
            ("assert group_anagrams([]) == []", .function("group_anagrams")),
            ("len(group_anagrams([\"a or b\"])) == 1", .function("group_anagrams")),
            ("all(group_anagrams([\"a\", \"b\"]))", .function("group_anagrams")),
            ("[] == group_anagrams([])", .function("group_anagrams")),
            ("c = LRUCache(1); c.put(1, 2); c.get(1) == 2", .type("LRUCache")),
            ("LRUCache(2).get(\"x\") is None", .type("LRUCache")),
            ("a,b\\n => 2\\n", .program),
        ])
    func real(_ test: String, _ entry: ChallengeEntry) {
        #expect(OwnTestCount.tried(test, entry: entry) != nil)
    }

    @Test(
        "the same test twice, a visible case, one never run, and one that the right program fails do not count"
    )
    func worthless() {
        let first = CodingSample.ownTests[0]
        func counted(_ change: (inout CodingEvidence) -> Void) -> [String] {
            OwnTestCount(CodingSample.with(change)).counted
        }
        let twice = [first, "group_anagrams( [] )==[]", "group_anagrams([]) == list()"]
        #expect(counted { ($0.ownTests, $0.runs[1]) = (twice, CodingSample.own(twice)) } == [first])
        #expect(counted { $0.runs.remove(at: 1) } == [])
        #expect(counted { $0.runs[1] = CodingSample.own(CodingSample.ownTests, .wrongAnswer) } == [])
        #expect(
            counted {
                $0.runs[1] = CodingSample.own(CodingSample.ownTests, .wrongAnswer)
                $0.runs[2] = CodingSample.run(.all, CodingSample.verdict(5, of: 14), at: 9)
            } == CodingSample.ownTests)
        #expect(
            counted {
                $0.runs[0].run.verdict?.cases[0].input = "group_anagrams([])"
            } == [CodingSample.ownTests[1]])
    }

    @Test("naming every cost there is does not tell the program's")
    func allCosts() {
        func points(_ text: String) -> Int? {
            CodingSample.points(
                CodingSample.with { $0.complexity = CodingEvidence.Answer(text) }, .technicalCompetency)
        }
        #expect(points("O(1) O(log n) O(n) O(n log n) O(n^2)") == 4)
        #expect(points("linear or quadratic or constant") == 4)
        #expect(points("It is O(n).") == 5)
    }

    @Test("a one-word approach explains nothing")
    func oneWord() {
        let evidence = CodingSample.with {
            $0.approach = CodingSample.answer(
                "dict", said: [("structure-by-name", "dict"), ("group-in-dict", "dict")],
                missing: ["task-restated", "simple-idea", "better-idea-with-cost"],
                particular: ["group-in-dict"])
        }
        let report = CodingRater().rate(evidence)
        #expect(report.rating(.communication)?.points == 3)
        #expect(report.rating(.problemSolving)?.points == 3)
    }

    @Test("a cost called out among a row of terms is not weighed before coding")
    func terms() {
        let evidence = CodingSample.with {
            $0.approach = CodingSample.answer("", missing: ["better-idea-with-cost", "simple-idea"])
            $0.thoughts = [
                CodingEvidence.Thought(at: .seconds(2), "O(n), dict, hash, linear, set, window, sort, heap")
            ]
        }
        let sign = CodingRater().rate(evidence).rating(.problemSolving)?.evidence.first {
            $0.rule == "cost-weighed"
        }
        #expect(sign?.effect == .sign(earned: 0, of: 1))
    }
}
