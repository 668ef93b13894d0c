import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioEngine
import Synchronization

@testable import InterviewSession

/// A pair session for tests: a stage on which the interview is held, and the room that its interviewer's side sits in.
final class Table {
    /// A clock that stands until it is moved.
    final class Hand: Sendable {
        private let moment = Mutex(ContinuousClock.now)

        /// The present moment.
        var now: ContinuousClock.Instant { moment.withLock { $0 } }

        /// Time passes.
        func pass(_ length: Duration) { moment.withLock { $0 = $0.advanced(by: length) } }
    }

    let stage = Stage()
    let room: PairRoom
    let hand = Hand()
    var desk: PairDesk { room.desk }

    /// A table at which nobody sits. No answer is scored while it is given, unless an assessor is there for it.
    init(assessor: LiveAssessor = Table.noAssessor, content: PairContent = Table.content()) {
        let hand = hand
        let desk = PairDesk(
            title: "Talk", pair: PairHeader(candidate: "Ada", interviewer: "Max"), isSpoken: false,
            content: content, assessor: assessor, session: 1, clock: { hand.now })
        room = PairRoom(desk: desk, clock: { hand.now }, wake: {})
        stage.link = room.link
    }

    /// An assessor without threads.
    static var noAssessor: LiveAssessor {
        LiveAssessor(threads: 0) { AnswerAssessor(questions: [], frameworks: [], models: .none) }
    }

    /// The question that every item puts, whatever its id.
    static let question = Question(
        id: "q", topic: "python-core", level: .junior, prompt: "What is it for?",
        concepts: ["lock", "thread"].map {
            Concept(
                id: ConceptID(rawValue: $0), label: "The \($0)", alternatives: [.phrase($0)],
                probe: "And the \($0)?")
        }, model: "One lock for every thread.")

    /// A library that holds that question alone.
    static func content() -> PairContent {
        PairContent(
            question: { _ in question }, framework: { _ in nil }, challenge: { _ in nil },
            scorecard: .standard)
    }

    /// Holds the interview with the interviewer there; `steps` are what happens.
    func hold(_ rounds: [AgendaRound] = [Stage.talk(2)], _ steps: [Stage.Step]) {
        room.connect(1, as: .interviewer)
        room.enter(.held)
        _ = stage.play(.new(Stage.header(rounds)), [.event(.woken)] + steps)
    }

    /// The interviewer's side does something.
    func does(_ acts: InterviewerMessage.What...) -> [Stage.Step] {
        [.act { for act in acts { self.room.inbox.leave(InterviewerMessage(act)) } }, .event(.woken)]
    }

    /// What a side sees in a section; nil where it sees none.
    func sees<Section: Decodable>(
        _ section: PairSection, as role: PairRole = .interviewer, of type: Section.Type = Section.self
    ) -> Section? {
        let json = desk.board.news(for: role, after: 0).sections.first { $0.section == section }?.json
        return json.flatMap { try? JSONDecoder().decode(type, from: Data($0)) }
    }
}
