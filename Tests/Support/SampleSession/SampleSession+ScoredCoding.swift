import InterviewModel

extension SampleSession {
    /// The versions of the scored session's program.
    static let programs = [
        "def count_words(text):\n    return {}\n",
        """
        def count_words(text):
            words = text.split()
            counts = {}
            for word in words:
                counts[word] = words.count(word)
            return counts

        """,
        """
        from collections import Counter


        def count_words(text):
            # "<b>The</b>" & "the" are one word
            words = text.lower().split()
            return dict(Counter(words))

        """,
    ]

    /// A live-coding task with three versions, a step back, runs, a hint, a test, thoughts and a rating.
    static func addScoredCoding(to script: inout EventScript) {
        let place = AgendaPlace(round: 2, item: 0)
        script.add(.roundStarted(round: 2), after: 100)
        script.ask(2, 0, think: .zero, limit: .minutes(12))
        script.add(.answerOpened)
        script.add(.noted(text: "Split, then count. Case matters."), after: 25_000)
        script.add(.codeSaved(version: 1, text: programs[0]), after: 60_000)
        script.add(.codeSaved(version: 2, text: programs[1]), after: 70_000)
        script.add(.ownTestAdded(text: "count_words('a A') == {'a': 2}"), after: 20_000)
        script.add(.codeJudged(CodeRun(version: 2, scope: .visible, verdict: caseMatters)), after: 700)
        script.add(.codeRestored(version: 3, from: 1), after: 30_000)
        script.add(.hintShown(index: 0, text: "There is a container made for counting."), after: 40_000)
        script.add(.codeSaved(version: 4, text: programs[2]), after: 80_000)
        script.add(
            .codeJudged(CodeRun(version: 4, scope: .own, verdict: nil, failure: "no Python found")),
            after: 500)
        script.add(.codeJudged(CodeRun(version: 4, scope: .all, verdict: oneHiddenFails)), after: 900)
        script.add(.answered(text: programs[2], ending: .done), after: 100)
        script.add(.assessed(place: place, probesIncluded: 0, report: report(nil, [])), after: 10)
        script.ask(2, 1, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        let cost = LabelledAnswer([(nil, "Every word is looked at once, so it is linear: O(n).")])
        script.submit(cost.text, after: 12_000)
        script.add(
            .assessed(
                place: .init(round: 2, item: 1), probesIncluded: 0,
                report: cost.report(
                    0.9, concepts: [.init("linear", "Linear time", "linear"), .init("memory", "Memory")],
                    findings: [
                        Finding(
                            rule: "concept-covered", points: 0.9, quote: cost.quote("linear"),
                            message: "You give the time and why."),
                        Finding(
                            rule: "concept-missing", points: 0, potential: 0.1,
                            message: "Say what it costs in memory."),
                    ])), after: 30)
        script.add(.codingRated(place: place, report: codingReport), after: 10)
    }

    private static let caseMatters = Verdict(
        outcome: .wrongAnswer,
        cases: [
            CaseResult(name: "one-word", isVisible: true, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(
                name: "large-and-small", isVisible: true, outcome: .wrongAnswer,
                input: "count_words('The <b>the</b>')", expected: "{'the': 2}", got: "{'The': 1, 'the': 1}",
                wall: Milliseconds(12), cpu: Milliseconds(9), peakMemory: 9_000_000),
        ], containment: .sandbox)

    private static let oneHiddenFails = Verdict(
        outcome: .runtimeError,
        cases: [
            CaseResult(name: "one-word", isVisible: true, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(name: "large-and-small", isVisible: true, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(name: "empty", isVisible: false, outcome: .passed, wall: Milliseconds(11)),
            CaseResult(
                name: "bytes", isVisible: false, outcome: .runtimeError,
                detail: "line 6, in count_words\nTypeError: a bytes-like object is required"),
        ], containment: .sandbox,
        generated: GeneratedCases(seed: 9, count: 40, passed: 40, failure: nil),
        growth: GrowthReport(
            expected: ExpectedGrowth(expected: .linear, of: "the number of words"), measured: .linear,
            points: [GrowthPoint(size: 1_000, seconds: 0.01), GrowthPoint(size: 2_000, seconds: 0.02)]))

    private static let codingReport = CodingReport(
        challenge: "count-words",
        ratings: [
            ScaleRating(
                scale: .communication, title: "Communication", points: 4,
                anchor: "Nearly all can be followed; one thing is left unsaid.",
                evidence: [
                    RatingEvidence(
                        rule: "plan-said", effect: .sign(earned: 1, of: 1),
                        sentence: "said a plan before coding",
                        quote: "Split, then count. Case matters."),
                    RatingEvidence(
                        rule: "thought-aloud", effect: .sign(earned: 1, of: 2),
                        sentence: "thought aloud once while coding"),
                ]),
            ScaleRating(
                scale: .problemSolving, title: "Problem solving", points: 3,
                anchor: "A way that works for much of the task, or one found with hints.",
                evidence: [
                    RatingEvidence(rule: "hints-taken", effect: .atMost(3), sentence: "1 hint taken"),
                    RatingEvidence(
                        rule: "runs", effect: .remark, sentence: "first run after 2 min 55 s; 3 runs"),
                ]),
            ScaleRating(
                scale: .technicalCompetency, title: "Technical competency", points: 4,
                anchor: "The program does most of what is asked, and its cost is known."),
            ScaleRating(
                scale: .testing, title: "Testing", points: nil, reason: "the test written was never run"),
        ],
        complexity: ComplexityComparison(
            stated: .linear, quote: "linear: O(n)", expected: .linear, measured: .linear,
            alsoFits: [.linearithmic],
            remarks: ["You said linear, and linear it is."]), engine: "coding-1")
}
