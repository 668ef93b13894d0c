import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("The transcript of a pair session")
struct PairTranscriptTests {
    private let introduction = AgendaPlace(round: 0, item: 0)
    private let lock = AgendaPlace(round: 1, item: 0)
    private let task = AgendaPlace(round: 2, item: 0)

    private func transcript(_ events: [RecordedEvent] = SampleSession.pairEvents()) -> Transcript {
        Transcript(events: events, session: SampleSession.pairID)
    }

    private func item(_ place: AgendaPlace, in transcript: Transcript) throws -> TranscriptItem {
        try #require(transcript.items.first { $0.place == place })
    }

    /// The pair's events with more behind them.
    private func events(_ more: SessionEvent...) -> [RecordedEvent] {
        let events = SampleSession.pairEvents()
        return events
            + more.enumerated().map { index, event in
                RecordedEvent(
                    number: events.count + index + 1, at: events.last?.at ?? .start, wall: 5, event: event)
            }
    }

    @Test("It says who they were, when the interviewer was there, and what they said of each other")
    func record() throws {
        let pair = try #require(transcript().pair)
        #expect([pair.candidate, pair.interviewer] == ["Ben", "Anna"])
        #expect(pair.half == 2)
        #expect(pair.previous == SampleSession.scoredID)
        #expect(pair.presence.count == 2)
        #expect(pair.presence.map { $0.to == nil } == [false, true])
        #expect(pair.isOpened)
        #expect(pair.review?.letMeFinish == 2)
        #expect(pair.candidateAdvice?.keep == "Short questions")
        #expect(pair.interviewerAdvice?.start == "Numbers")
        #expect(pair.notes.map(\.place) == [introduction, introduction, lock])
        #expect(pair.notes.map(\.kind) == [.observation, .opinion, .observation])
    }

    @Test("An answer that was only said is what the interviewer wrote down")
    func heard() throws {
        let item = try item(introduction, in: transcript())
        #expect(item.exchanges[0].isHeard == true)
        #expect(item.exchanges[0].answer == SampleSession.heardIntroduction)
        #expect(item.exchanges[0].heard == nil, "it is the answer")
        #expect(item.exchanges[1].isHeard == nil, "the candidate typed")
        #expect(item.exchanges[1].heard == "two ledgers at once", "and what was written down is kept")
        #expect(try item.deliveryPanel(#require(item.assessments.last)) == nil)
    }

    @Test(
        "What is written on after an answer was taken is the answer where nothing was typed, and scored anew")
    func heardLater() throws {
        func transcript(typed: String, _ more: [SessionEvent] = []) throws -> TranscriptItem {
            let place = AgendaPlace(round: 0, item: 0)
            var script = EventScript(startedAt: 0)
            let agenda = Agenda(
                scenario: "s", title: "S", mode: .spoken, seed: 1, budget: nil,
                rounds: [
                    AgendaRound(
                        kind: .technical, title: "R", budget: nil, timing: Timing(), probes: ProbePolicy(),
                        items: [AgendaItem(subject: .question("gil"), prompt: "What?")])
                ])
            let pair = PairHeader(candidate: "Ben", interviewer: "Anna")
            script.add(.started(SessionHeader(tool: "1", session: "s", agenda: agenda, pair: pair)))
            script.add(.roundStarted(round: 0))
            script.add(.asked(Turn(place: place, prompt: "What?", think: .zero, limit: .minutes(1))))
            script.add(.heardEdited(TextEdit(offset: 0, removed: 0, inserted: "A lock")))
            script.add(.answered(text: typed.isEmpty ? "A lock" : typed, ending: .done))
            script.add(.assessed(place: place, probesIncluded: 0, report: EveryEvent.report()))
            script.add(.heardEdited(TextEdit(offset: 6, removed: 0, inserted: " for threads")))
            for event in more { script.add(event) }
            return try item(place, in: Transcript(events: script.events, session: "s"))
        }
        let said = try transcript(typed: "")
        #expect(said.exchanges.map(\.answer) == ["A lock for threads"])
        #expect(said.exchanges[0].isHeard == true && said.exchanges[0].heard == nil)
        #expect(said.assessments.isEmpty, "what was scored were other words")
        let scored = SessionEvent.assessed(
            place: AgendaPlace(round: 0, item: 0), probesIncluded: 0, report: EveryEvent.report())
        #expect(try transcript(typed: "", [scored]).assessments.count == 1)

        let typed = try transcript(typed: "I typed.")
        #expect(typed.exchanges.map(\.answer) == ["I typed."])
        #expect(typed.exchanges[0].heard == "A lock for threads")
        #expect(typed.assessments.count == 1)
    }

    @Test("A question of the interviewer's own follows the item as a probe does")
    func own() throws {
        let item = try item(introduction, in: transcript())
        #expect(item.exchanges.map(\.isOwn) == [nil, true])
        #expect(item.exchanges.map(\.isProbe) == [false, true])
        #expect(item.assessments.map(\.probesIncluded) == [0, 1])
    }

    @Test("The first rating of an item counts, held to the scale; what comes after the opening is not blind")
    func ratings() throws {
        let transcript = transcript()
        #expect(try item(lock, in: transcript).interviewer?.points(.answer) == 3)
        #expect(try item(task, in: transcript).interviewer?.points(.coding(.testing)) == 5)
        #expect(try item(task, in: transcript).interviewer?.isLate == false)
        #expect(try item(task, in: transcript).isSelfRatingLate == true)
        #expect(try item(task, in: transcript).blindSelfRating == nil)
        #expect(try item(lock, in: transcript).blindSelfRating == 5)
        let late = AgendaPlace(round: 1, item: 1)
        let later = self.transcript(
            events(.interviewerRated(place: late, ratings: [.init(scale: .answer, points: -3)])))
        #expect(try item(late, in: later).interviewer?.isLate == true)
        #expect(try item(late, in: later).interviewer?.points(.answer) == 1)
    }

    @Test("Of each point the last tick by hand is kept, and one taken back is none")
    func ticks() throws {
        let ticks = try #require(item(lock, in: transcript()).interviewer?.ticks)
        #expect(
            ticks.map(\.target) == [
                .concept("one-thread"), .concept("released-for-io"), .concept("processes"),
            ])
        #expect(ticks.map(\.isThere) == [true, false, true])
    }

    @Test("A recording takes the place of what was written down, and quotes are of its words")
    func recording() throws {
        let said = "Well, I do backend at a payments company, and I led the move to Postgres."
        let report = LabelledAnswer([(nil, said)]).report(
            0.6,
            findings: [
                Finding(rule: "r", points: 0.6, quote: Quote(start: 6, end: 18), message: "Said so.")
            ])
        let attached = transcript(
            events(
                .recordingAttached(place: introduction, answer: 0, text: said),
                .rescored(place: introduction, probesIncluded: 0, report: report)))
        let item = try item(introduction, in: attached)
        #expect(item.exchanges[0].answer == said)
        #expect(item.exchanges[0].heard == SampleSession.heardIntroduction)
        #expect(item.exchanges[0].isRecorded == true)
        #expect(item.exchanges[0].isHeard == nil)
        #expect(item.assessments.map(\.probesIncluded) == [0], "the older one was of other words")
        let assessment = try #require(item.assessments.first)
        #expect(item.text(of: assessment) == said)
        #expect(item.quote(assessment.report.findings[0], in: assessment) == "I do backend")
        #expect(item.deliveryPanel(assessment) != nil, "these are the candidate's own words")
    }

    @Test("Labels of sentences fall away with the words they stood in; those given later stay")
    func labels() throws {
        let (early, late) = (Quote(start: 0, end: 9), Quote(start: 0, end: 4))
        let attached = transcript(
            events(
                .sentenceLabelled(place: introduction, quote: early, component: "past"),
                .recordingAttached(place: introduction, answer: 0, text: "said aloud"),
                .sentenceLabelled(place: introduction, quote: late, component: nil)))
        #expect(try item(introduction, in: attached).corrections.map(\.quote) == [late])
    }

    @Test("A recording of a typed answer keeps what was typed; one of no answer changes nothing")
    func recordingOfTyped() throws {
        let attached = transcript(events(.recordingAttached(place: lock, answer: 0, text: "said")))
        #expect(try item(lock, in: attached).exchanges[0].draft == SampleSession.lock.text)
        for (place, answer) in [(lock, 7), (lock, -1), (task, 0), (AgendaPlace(round: 9, item: 9), 0)] {
            let odd = transcript(events(.recordingAttached(place: place, answer: answer, text: "said")))
            #expect(odd.rounds == transcript().rounds)
        }
    }

    @Test("A session alone has nothing of a pair")
    func alone() {
        let alone = Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID)
        #expect(alone.pair == nil)
        #expect(!alone.isSealed)
        #expect(alone.disclosed == alone)
        #expect(alone.items.allSatisfy { $0.interviewer == nil })
    }

    @Test("Where the first line is lost, the events still tell that it was a pair, and it stays sealed")
    func headless() throws {
        let transcript = transcript(Array(SampleSession.pairEvents(isOpened: false).dropFirst()))
        #expect(transcript.pair?.interviewerName == "Interviewer")
        #expect(transcript.isSealed)
        #expect(!JSONRendererText.of(transcript).contains("Looks at the floor"))
    }

    @Test("Cut anywhere, and with any line left out, it folds and renders")
    func damaged() {
        let events = SampleSession.pairEvents()
        for index in events.indices {
            var damaged = events
            damaged.remove(at: index)
            for part in [Array(events.prefix(index)), damaged] {
                let transcript = transcript(part)
                _ = PairComparison(transcript)
                #expect(JSONRendererText.of(transcript).hasSuffix("}\n"))
            }
        }
    }
}

/// The JSON document as text.
enum JSONRendererText {
    static func of(_ transcript: Transcript) -> String {
        String(decoding: JSONRenderer.render(transcript), as: UTF8.self)
    }
}
