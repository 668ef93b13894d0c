import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("A pair's session that is taken up again")
struct InterviewerResumeTests {
    /// The journal of a session that died while an answer was typed, or while the interviewer chose.
    private func died(choosing: Bool) -> (journal: [RecordedEvent], wall: Int) {
        let stage = Stage()
        let friend = InterviewerStand(at: stage)
        _ = stage.play(
            .new(Stage.header([Stage.talk(2)])),
            friend.does(.move(.join)) + [.wait(.seconds(5)), .event(.line("One.")), .wait(.seconds(1))]
                + (choosing ? [.event(.line(":done")), .wait(.seconds(60))] : []))
        return (stage.events.filter { $0.event != .paused(.hungUp) }, stage.wall)
    }

    @Test(
        "goes on as one alone without an interviewer, and the time away is nobody's",
        arguments: [false, true])
    func withoutLink(choosing: Bool) {
        let (journal, wall) = died(choosing: choosing)
        let stage = Stage()
        stage.wall = wall + 3_600_000
        stage.report = Stage.report(score: 0.4, lacks: [.component("result")])
        let outcome = stage.play(
            .resumed(journal),
            [.event(.line("n")), .event(.line("Two.")), .event(.line(":done")), .event(.line(":skip"))]
                + (choosing ? [] : [.event(.line(":skip"))]))
        #expect(outcome == .ended(.completed))
        #expect(stage.events.contains { $0.event == .interviewerLeft })
        #expect(!stage.events.contains { if case .limitReached = $0.event { true } else { false } })
        // It probes as one alone does; while it was chosen what comes next, the text is the next item's answer.
        #expect(
            stage.answers.first
                == .answered(text: choosing ? "n\nTwo." : "One.\nTwo.", ending: .done))
    }

    @Test("waits for the interviewer again where there is one")
    func withLink() {
        let (journal, wall) = died(choosing: true)
        let stage = Stage()
        let friend = InterviewerStand(at: stage)
        stage.wall = wall + 3_600_000
        _ = stage.play(
            .resumed(journal),
            [.wait(.seconds(60))] + friend.does(.move(.join), .move(.next))
                + [.event(.line("Two.")), .event(.line(":done"))] + friend.does(.move(.next)))
        #expect(stage.requests.first?.label == .interviewer)
        #expect(friend.replies == [nil, nil, nil])
        #expect(stage.answers == [.answered(text: "Two.", ending: .done)])
        #expect(stage.events.last?.event == .ended(.completed))
    }
}
