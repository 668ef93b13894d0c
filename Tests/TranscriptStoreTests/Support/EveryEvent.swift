import InterviewModel
import SampleSession

/// Events of every kind, with everything in them that can be there, and with as little as can.
enum EveryEvent {
    static let texts = [
        "", "plain", "a \"quoted\" \\ back/slash\nline\ttab\r\u{8}\u{C}\u{1}",
        "\u{1F600} 私 e\u{301} \u{2028}",
    ]
    private static let place = AgendaPlace(round: 1, item: 2)
    private static let quote = Quote(start: 3, end: 12)

    static var events: [SessionEvent] {
        var events = SampleSession.events.map(\.event)
        for text in texts {
            events += [
                .draftEdited(TextEdit(offset: 3, removed: 0, inserted: text)), .noted(text: text),
                .answered(text: text, ending: .inputEnded), .codeSaved(version: 3, text: text),
                .hintShown(index: 1, text: text), .tagged(tag: text), .untagged(tag: text),
                .commented(place: nil, text: text), .commented(place: place, text: text),
                .ownTestAdded(text: text),
            ]
        }
        events += [
            .codeRestored(version: 4, from: 0), .languageChosen(language: "c"), .ownTestDropped(index: 0),
            .codingRated(place: place, report: rating(full: true)),
            .codingRated(place: place, report: rating(full: false)),
            .codeJudged(CodeRun(version: 1, scope: .own, verdict: verdict)),
            .codeJudged(CodeRun(version: 1, scope: .all, verdict: nil, failure: "no Python")),
            .assessed(place: place, probesIncluded: 2, report: report()),
            .rescored(place: place, probesIncluded: 0, report: report(infinite: true)),
            .started(SessionHeader(tool: "1", session: "s", agenda: agenda)),
            .sentenceLabelled(place: place, quote: quote, component: nil),
            .sentenceLabelled(place: place, quote: quote, component: "task"),
            .labelTakenBack(place: place, quote: quote),
            .selfRated(place: place, rating: 4), .commentTakenBack(number: 17), .favoured(isFavourite: true),
            .favoured(isFavourite: false), .discarded, .restored, .repeated, .skipped, .alive,
            .paused(.hungUp),
            .resumed(counted: true), .extended(by: .seconds(3)), .itemsDropped(places: []),
            .itemsDropped(places: [place, place]), .ended(.abandoned), .limitReached(policy: .strict),
            .asked(
                Turn(
                    place: place, probe: .component("result"), prompt: "And?", think: .zero,
                    limit: .seconds(9))),
        ]
        return events + pairEvents
    }

    private static var pairEvents: [SessionEvent] {
        var events: [SessionEvent] = [
            .interviewerJoined, .interviewerLeft, .feedbackOpened, .questionChosen(question: nil),
            .questionChosen(question: InterviewerQuestion(target: .concept("gil"), text: "And the lock?")),
            .pointTicked(place: place, target: .concept("gil"), isThere: true),
            .pointTicked(place: place, target: .component("task"), isThere: false),
            .pointTicked(place: place, target: .component("task"), isThere: nil),
            .interviewerRated(place: place, ratings: []),
            .interviewerRated(
                place: place,
                ratings: [InterviewerRating(scale: .answer, points: 4)]
                    + CodingScale.allCases.map { InterviewerRating(scale: .coding($0), points: -7) }),
            .paused(.interviewer),
            .started(
                SessionHeader(
                    tool: "1", session: "s", agenda: agenda,
                    pair: PairHeader(candidate: "Ben", interviewer: texts[2]))),
            .started(
                SessionHeader(
                    tool: "1", session: "s", agenda: agenda,
                    pair: PairHeader(
                        candidate: "Ben", interviewer: "Anna", half: 2, previous: "before", room: "blue"))),
            .asked(Turn(place: place, isOwn: true, prompt: "Why?", think: .zero, limit: .seconds(9))),
            .asked(Turn(place: place, isOwn: false, prompt: "Why?", think: .zero, limit: .seconds(9))),
        ]
        for text in texts {
            events += [
                .heardEdited(TextEdit(offset: 0, removed: 2, inserted: text)),
                .questionChosen(question: InterviewerQuestion(text: text)),
                .recordingAttached(place: place, answer: 1, text: text),
                .advised(by: .interviewer, advice: Advice(keep: text, stop: "", start: text)),
                .interviewerReviewed(
                    feedback: InterviewerFeedback(
                        clearQuestions: 5, goodProbes: 3, letMeFinish: 1, words: text)),
            ]
            events += NoteKind.allCases.map { .interviewerNoted(text: text, kind: $0) }
        }
        return events
    }

    static func report(infinite: Bool = false) -> AnswerReport {
        var delivery = DeliveryReport(
            words: 9, fillersPer100Words: 1.5, hedgesPer100Words: 12.345_678_901_234_567,
            firstPersonSingular: 1,
            firstPersonPlural: 0, numbers: 2)
        delivery.fillers = [quote, quote]
        delivery.hedges = [quote]
        delivery.falseStarts = 2
        delivery.repeated = RepeatedWords(quote: quote, times: 3)
        delivery.longestQuote = quote
        delivery.longSentences = 0.25
        delivery.variety = 0.734_693_877_551_020_4
        delivery.wordsPerMinute = 120
        delivery.wordsPerSentence = 1.0 / 3
        delivery.judged = [DeliveryJudgement(.pace, 90, usual: 110...160.5)]
        return AnswerReport(
            score: 0.617, scale: 4,
            components: [
                ComponentReport(id: "present", presence: 0.066_735_725_555_891_38, share: 0, quotes: []),
                ComponentReport(id: "past", presence: 1e-9, share: 123_456.75, quotes: [quote, quote]),
            ],
            sentences: [
                SentenceReport(quote: quote, label: nil, confidence: 0.5),
                SentenceReport(quote: quote, label: "past", confidence: -0.25),
            ],
            concepts: [
                ConceptReport(
                    id: "gil", label: texts[2], weight: 2, isRequired: true, credit: 1, how: .similar,
                    quote: quote),
                ConceptReport(
                    id: "io", label: texts[3], weight: 1.5, isRequired: false, credit: 0, how: .missing,
                    quote: nil),
            ],
            misconceptions: [MisconceptionReport(id: "m", quote: quote, reason: "No.")], delivery: delivery,
            findings: [
                Finding(rule: "r", points: -0.1, potential: 0.234, quote: quote, message: texts[3]),
                Finding(rule: "r", points: infinite ? .infinity : 0, message: ""),
            ],
            lacks: [.concept("io"), .component("task")], engine: "rules-2", rubric: "65")
    }

    private static var agenda: Agenda {
        Agenda(
            scenario: "s", title: "T", mode: .spoken, seed: .max, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .coding, title: "R", budget: .minutes(1), timing: Timing(warnAt: []),
                    probes: ProbePolicy(),
                    items: [
                        AgendaItem(
                            subject: .challenge("c"), topic: "sorting", competency: "ownership",
                            level: .senior,
                            prompt: texts[2], about: "other", framework: "star", hints: texts,
                            probes: [
                                Probe(target: .concept("x"), text: "Why?"),
                                Probe(target: .component("y"), text: ""),
                            ], starter: "def", languages: ["c", "python"],
                            starters: ["c": "int", "python": texts[2]]),
                        AgendaItem(subject: .question("q"), prompt: ""),
                    ])
            ])
    }

    private static var verdict: Verdict {
        var verdict = SampleSession.failing
        verdict.cases[0].detail = "d"
        verdict.cases[0].output = "o\n"
        verdict.message = "m"
        verdict.generated = GeneratedCases(
            seed: .max, count: 40, passed: 39, failure: SampleSession.failing.cases[0], trouble: "t")
        verdict.growth = GrowthReport(
            expected: ExpectedGrowth(expected: .linear, of: "n", slow: .quadratic), measured: .linearithmic,
            alsoFits: [.linear],
            points: [GrowthPoint(size: 1), GrowthPoint(size: 2, seconds: 0.001_25, lines: 30)], stopped: "s")
        return verdict
    }

    private static func rating(full: Bool) -> CodingReport {
        let evidence = [
            RatingEvidence(
                rule: "r", effect: .sign(earned: 1, of: 3), sentence: "s", quote: full ? "q" : nil),
            RatingEvidence(rule: "r", effect: .atMost(2), sentence: "s"),
            RatingEvidence(rule: "r", effect: .remark, sentence: "s"),
        ]
        return CodingReport(
            challenge: "c",
            ratings: [
                ScaleRating(
                    scale: .problemSolving, title: "P", points: full ? 3 : nil, anchor: full ? "a" : nil,
                    reason: full ? "r" : nil, evidence: full ? evidence : [])
            ],
            complexity: full
                ? ComplexityComparison(
                    stated: .linear, quote: "q", expected: .constant, measured: .cubic,
                    alsoFits: [.exponential],
                    remarks: ["x"])
                : nil, engine: "coding-1")
    }
}
