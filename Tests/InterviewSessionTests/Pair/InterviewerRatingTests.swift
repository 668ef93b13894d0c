import InterviewModel
import ScenarioEngine
import Testing

@testable import InterviewSession

@Suite("The interviewer's rating of an item")
struct InterviewerRatingTests {
    private let table = Table()
    private let place = AgendaPlace(round: 0, item: 0)

    /// Holds an interview of one question and one task up to the second.
    private func held() {
        table.hold(
            [Stage.talk(1), Stage.coding()],
            [.event(.line("x")), .event(.line(":done"))] + table.does(.move(.next)))
    }

    private func rate(_ place: AgendaPlace, _ marks: (InterviewerRating.Scale, Int)...) async
        -> PairRoom.Outcome
    {
        let ratings = marks.map { InterviewerRating(scale: $0, points: $1) }
        return await table.room.act(.rate(place: place, ratings: ratings))
    }

    @Test("is refused for what was not asked and for what is still being answered")
    func notYet() async {
        held()
        #expect(
            await rate(AgendaPlace(round: 7, item: 0), (.answer, 3))
                == .said("There is nothing there to rate."))
        #expect(
            await rate(AgendaPlace(round: 1, item: 0), (.coding(.testing), 3))
                == .said("That is still being answered. Rate it when the answer is in."))
    }

    @Test("is not asked for what was passed over, except of a task with a program that was run")
    func passedOver() async {
        table.hold(
            [Stage.talk(1), Stage.coding(), Stage.coding()],
            [.event(.line(":skip"))] + table.does(.move(.next)) + [.event(.line(":skip"))]
                + table.does(.move(.next))
                + [
                    .act { self.table.stage.save("v1") }, .event(.line(":run")), .wait(.seconds(1)),
                    .event(.line(":skip")),
                ] + table.does(.move(.next)))
        let rated = table.sees(.scorecard, of: ScorecardSection.self)?.items.map(\.place)
        #expect(rated == [AgendaPlace(round: 2, item: 0)])
        #expect(table.sees(.outstanding, of: OutstandingSection.self)?.ratings == 1)
        #expect(await rate(place, (.answer, 3)) == .said("There is nothing there to rate."))
    }

    @Test("is not asked for what was open when the interview was ended, unless a point was ticked")
    func neverAnswered() {
        table.hold([Stage.talk(2)], [.event(.line(":end")), .event(.line("y"))])
        #expect(table.sees(.scorecard, of: ScorecardSection.self)?.items.isEmpty == true)
        let ticked = Table()
        ticked.hold(
            [Stage.talk(2)],
            ticked.does(.move(.tick(place, .concept("lock"), true)))
                + [.event(.line(":end")), .event(.line("y"))])
        #expect(ticked.sees(.scorecard, of: ScorecardSection.self)?.items.map(\.place) == [place])
    }

    @Test("has what was answered beside it, follow-ups included, cut where that is much")
    func answered() throws {
        let long = String(repeating: "x", count: ScorecardSection.longestAnswer)
        table.hold(
            [Stage.talk(2)],
            [.event(.line("One.")), .event(.line(":done"))]
                + table.does(.move(.ask(InterviewerQuestion(text: "And?"))))
                + [.event(.line("Two.")), .event(.line(":done"))] + table.does(.move(.next))
                + [.event(.line(long)), .event(.line(":done"))]
                + table.does(.move(.ask(InterviewerQuestion(text: "More?")))) + [.event(.line(":skip"))])
        let said = try #require(table.sees(.scorecard, of: ScorecardSection.self)).items.map(\.said)
        #expect(said == ["One.\n\nTwo.", long])
    }

    @Test("names a task by its title")
    func titles() {
        let task = Challenge(
            id: "reverse-string", title: "Reverse a string", level: .junior, topics: [], statement: "",
            entry: .function("f"))
        var content = Table.content()
        content.challenge = { $0 == task.id ? task : nil }
        let table = Table(content: content)
        table.hold([Stage.coding()], [])
        #expect(
            table.sees(.scorecard, of: ScorecardSection.self)?.items.map(\.heading) == ["Reverse a string"])
    }

    @Test("takes a mark from 1 to 5 on each of its scales and on no other")
    func scales() async {
        held()
        let sentence = PairRoom.Outcome.said("Choose a mark from 1 to 5 on each scale.")
        #expect(await rate(place) == sentence)
        #expect(await rate(place, (.answer, 0)) == sentence)
        #expect(await rate(place, (.answer, 6)) == sentence)
        #expect(await rate(place, (.answer, 3), (.answer, 4)) == sentence)
        #expect(await rate(place, (.coding(.testing), 3)) == sentence)
        #expect(
            !table.room.takeMessages().contains { if case .afterthought = $0.what { true } else { false } })
    }

    @Test("is locked by being saved, and none is blind once the feedback is open")
    func locked() async {
        held()
        let saved = SessionEvent.interviewerRated(
            place: place, ratings: [InterviewerRating(scale: .answer, points: 4)])
        take(saved)
        #expect(table.sees(.scorecard, of: ScorecardSection.self)?.items.first?.isLocked == true)
        #expect(
            await rate(place, (.answer, 5))
                == .said("That rating is saved already, and a saved one stays as it is."))
        take(.interviewerRated(place: place, ratings: [InterviewerRating(scale: .answer, points: 1)]))
        #expect(
            table.sees(.scorecard, of: ScorecardSection.self)?.items.first?.scales.first?.points == 4)

        let open = Table()
        open.hold([Stage.talk(1)], [.event(.line("x")), .event(.line(":done"))] + open.does(.move(.next)))
        open.room.enter(.feedback)
        open.desk.take(RecordedEvent(number: 99, at: .start, wall: 0, event: .feedbackOpened))
        #expect(open.sees(.stage, of: StageSection.self)?.stage == .open)
        let late = await open.room.act(
            .rate(place: place, ratings: [InterviewerRating(scale: .answer, points: 4)]))
        #expect(late == .said("The feedback is open: what is rated now would not be blind."))
    }

    @Test("is outstanding, as all that each side has to say, until it is in")
    func outstanding() throws {
        table.hold(
            [Stage.talk(1)], [.event(.line("x")), .event(.line(":done"))] + table.does(.move(.next)))
        let before = try #require(table.sees(.outstanding, of: OutstandingSection.self))
        #expect(
            before
                == OutstandingSection(
                    ownRatings: 1, ratings: 1, review: true, candidateAdvice: true, interviewerAdvice: true))
        let advice = Advice(keep: "", stop: "", start: "")
        take(.interviewerRated(place: place, ratings: [InterviewerRating(scale: .answer, points: 4)]))
        take(.selfRated(place: place, rating: 3))
        take(
            .interviewerReviewed(
                feedback: InterviewerFeedback(clearQuestions: 5, goodProbes: 4, letMeFinish: 3)))
        take(.advised(by: .candidate, advice: advice))
        take(.advised(by: .interviewer, advice: advice))
        let after = try #require(table.sees(.outstanding, as: .candidate, of: OutstandingSection.self))
        #expect(
            after
                == OutstandingSection(
                    ownRatings: 0, ratings: 0, review: false, candidateAdvice: false, interviewerAdvice: false
                ))
        #expect(
            table.sees(.ownRatings, as: .candidate, of: OwnRatingsSection.self)?.items.map(\.points) == [3])
    }

    private func take(_ event: SessionEvent) {
        table.desk.take(RecordedEvent(number: 50, at: .start, wall: 0, event: event))
    }
}
