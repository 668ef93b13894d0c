import InterviewModel
import Testing

@testable import InterviewSession

@Suite("What travels to the candidate", .timeLimit(.minutes(1)))
struct DisclosureTests {
    /// Everything that the candidate must not see before the feedback is open, in words found nowhere else.
    private enum Secret: String, CaseIterable {
        case label = "Label-Aardvark"
        case otherLabel = "Label-Badger"
        case way = "capybara"
        case probe = "Did you think of the dingo?"
        case lateProbe = "What about the echidna?"
        case hint = "Hint-Flamingo"
        case model = "Model-Gazelle"
        case misconception = "Reason-Hyena"
        case observation = "Note-Ibex"
        case opinion = "Note-Jackal"
        case advice = "Advice-Koala"
        case heard = "Heard-Lemur"
        case why = "Said in these very words"
        case missing = "Not heard yet"
        case anchor = "Some of it was there, with gaps"
    }

    private let place = AgendaPlace(round: 0, item: 0)

    private var question: Question {
        Question(
            id: "q0", topic: "t", level: .junior, prompt: "Question 0?",
            concepts: [
                Concept(
                    id: "said", label: Secret.label.rawValue, alternatives: [.phrase("velvet rope")],
                    probe: nil),
                Concept(
                    id: "unsaid", label: Secret.otherLabel.rawValue,
                    alternatives: [.phrase(Secret.way.rawValue)]),
            ],
            misconceptions: [
                Misconception(
                    id: "wrong", alternatives: [.phrase("always free")],
                    reason: Secret.misconception.rawValue, penalty: 0.1)
            ], model: Secret.model.rawValue)
    }

    private var round: AgendaRound {
        var round = Stage.talk()
        round.items[0].hints = ["A hint that is given.", Secret.hint.rawValue]
        round.items[0].probes = [
            Probe(target: .concept("unsaid"), text: Secret.probe.rawValue),
            Probe(target: .concept("said"), text: Secret.lateProbe.rawValue),
        ]
        return round
    }

    @Test("is nothing of rubric, notes, ratings or what is yet to come, over a whole session")
    func wholeSession() async {
        let stage = RoomStage(questions: [question])
        stage.hold(.new(Stage.header([round])))
        await stage.until { $0.contains(.interviewerJoined) }
        await stage.candidate(.draft(text: "A velvet rope is always free"))
        // The interviewer's side has it all, so the test can fail.
        await stage.until(.rubric, for: .interviewer, shows: Secret.why.rawValue)
        await stage.until(.rubric, for: .interviewer, shows: Secret.misconception.rawValue)
        await stage.interviewer(.tick(place: place, target: .concept("unsaid"), isThere: true))
        await stage.interviewer(.note(text: Secret.observation.rawValue, kind: .observation))
        await stage.interviewer(.note(text: Secret.opinion.rawValue, kind: .opinion))
        await stage.interviewer(.heard(text: Secret.heard.rawValue))
        await stage.interviewer(.hint)
        await stage.until(.said, for: .candidate, shows: "A hint that is given.")
        await stage.interviewer(.ask(target: .concept("unsaid"), text: Secret.probe.rawValue))
        await stage.until(.probes, for: .interviewer, shows: "chosen")
        #expect(told(stage, Secret.allCases) == [])

        await stage.candidate(.done(text: "A velvet rope is always free"))
        await stage.until(.question, for: .candidate, shows: Secret.probe.rawValue)
        await stage.candidate(.done(text: "No"))
        await stage.until(.stage, for: .candidate, shows: "choosing")
        await stage.interviewer(.rate(place: place, ratings: [InterviewerRating(scale: .answer, points: 2)]))
        await stage.interviewer(.next)
        await stage.until(.stage, for: .candidate, shows: "feedback")
        await stage.interviewer(
            .advise(advice: Advice(keep: Secret.advice.rawValue, stop: "", start: "")))
        await stage.candidate(.rate(place: place, points: 3))
        #expect(
            await stage.interviewer(.advise(advice: Advice(keep: "other", stop: "", start: "")))
                == .said("Your advice is saved already."))
        let before = Secret.allCases.filter { $0 != .probe }
        #expect(told(stage, before) == [])
        #expect(
            stage.events.contains(
                .interviewerRated(
                    place: place, ratings: [InterviewerRating(scale: .answer, points: 2)])))

        await stage.candidate(.openFeedback)
        stage.room.desk.showComparison("<p>\(Secret.label.rawValue)</p>")
        await stage.until(.comparison, for: .candidate, shows: Secret.label.rawValue)
        stage.remote.hangUp()
    }

    @Test("is decided for each section, and each side is given just those")
    func sections() {
        let board = PairBoard()
        board.update { for section in PairSection.allCases { $0.publish(section, [section.rawValue]) } }
        func seen(_ role: PairRole) -> Set<PairSection> {
            Set(board.news(for: role, after: 0).sections.map(\.section))
        }
        let common: Set<PairSection> = [
            .stage, .question, .clock, .draft, .code, .outstanding,
        ]
        let console: Set<PairSection> = [.heard, .rubric, .probes, .hints, .model]
        #expect(seen(.candidate) == common.union([.said, .ownRatings, .comparison]))
        #expect(seen(.interviewer) == common.union(console).union([.notes, .scorecard, .comparison]))
        #expect(seen(.spectator) == common.union(console))
        for role in PairRole.allCases {
            for section in PairSection.allCases {
                #expect((board.now(section, for: role) != nil) == seen(role).contains(section))
            }
        }
    }

    @Test("is what they did themselves, what is asked, and the clock")
    func eventsForThem() {
        let edit = TextEdit(offset: 0, removed: 0, inserted: "a")
        let events: [SessionEvent] = [
            .started(Stage.header([round])), .roundStarted(round: 0), .itemsDropped(places: [place]),
            .asked(Turn(place: place, prompt: "", think: .zero, limit: .zero)), .answerOpened,
            .draftEdited(edit), .warned(remaining: .zero), .limitReached(policy: .soft),
            .answered(text: "", ending: .done), .skipped, .hintShown(index: 0, text: ""), .repeated,
            .extended(by: .zero), .codeSaved(version: 1, text: ""), .codeRestored(version: 2, from: 1),
            .languageChosen(language: .python),
            .codeJudged(CodeRun(version: 1, scope: .visible, verdict: nil)), .ownTestAdded(text: ""),
            .ownTestDropped(index: 0), .noted(text: ""), .interviewerJoined, .interviewerLeft, .alive,
            .paused(.asked), .resumed(counted: false), .ended(.completed), .feedbackOpened,
        ]
        for event in events { #expect(Disclosure.isForCandidate(event), "\(event)") }
    }

    @Test("is no event of the interviewer's or the analyser's")
    func eventsNotForThem() {
        let edit = TextEdit(offset: 0, removed: 0, inserted: "a")
        let quote = Quote(start: 0, end: 1)
        let report = Stage.report(score: 0.5)
        let coding = CodingReport(challenge: "c", ratings: [], complexity: nil, engine: "")
        let feedback = InterviewerFeedback(clearQuestions: 1, goodProbes: 1, letMeFinish: 1)
        let events: [SessionEvent] = [
            .assessed(place: place, probesIncluded: 0, report: report),
            .rescored(place: place, probesIncluded: 0, report: report),
            .codingRated(place: place, report: coding),
            .questionChosen(question: InterviewerQuestion(text: "")), .heardEdited(edit),
            .pointTicked(place: place, target: .concept("c"), isThere: true),
            .interviewerNoted(text: "", kind: .opinion), .interviewerRated(place: place, ratings: []),
            .interviewerReviewed(feedback: feedback),
            .advised(by: .interviewer, advice: Advice(keep: "", stop: "", start: "")),
            .recordingAttached(place: place, answer: 0, text: ""),
            .sentenceLabelled(place: place, quote: quote, component: nil),
            .labelTakenBack(place: place, quote: quote), .selfRated(place: place, rating: 1),
            .commented(place: nil, text: ""), .commentTakenBack(number: 1), .tagged(tag: ""),
            .untagged(tag: ""), .favoured(isFavourite: true), .discarded, .restored,
        ]
        for event in events { #expect(!Disclosure.isForCandidate(event), "\(event)") }
    }

    /// Which secrets the candidate's side was told, and in which section.
    private func told(_ stage: RoomStage, _ secrets: [Secret]) -> [String] {
        #expect(stage.sent.count > 20)
        return secrets.flatMap { secret in
            stage.sent.filter { $0.contains(secret.rawValue) }.prefix(1).map { "\(secret): \($0)" }
        }
    }
}
