import InterviewModel
import ScenarioEngine
import Synchronization
import Testing

@testable import InterviewSession

@Suite("What an interviewer's page sends", .timeLimit(.minutes(1)))
struct PairActTests {
    /// A room in which the interview is held; whoever holds the session answers each move at once.
    private final class Session: Sendable {
        let room: PairRoom
        private let state = Mutex((moves: [InterviewerMove](), waits: false, refusal: Refusal?.none))

        /// The moves that came, in order.
        var moves: [InterviewerMove] { state.withLock(\.moves) }

        /// Whether messages wait until `answer` is called.
        var waits: Bool {
            get { state.withLock(\.waits) }
            set { state.withLock { $0.waits = newValue } }
        }

        /// What every move is answered with.
        var refusal: Refusal? {
            get { state.withLock(\.refusal) }
            set { state.withLock { $0.refusal = newValue } }
        }

        private final class Wake: Sendable {
            let call = Mutex<(@Sendable () -> Void)?>(nil)
        }

        init() {
            let wake = Wake()
            let desk = PairDesk(
                title: "", pair: PairHeader(candidate: "", interviewer: ""), isSpoken: false,
                content: Table.content(), assessor: Table.noAssessor, session: 1)
            room = PairRoom(desk: desk, wake: { wake.call.withLock(\.self)?() })
            room.connect(1, as: .interviewer)
            room.enter(.held)
            _ = room.takeMessages()
            wake.call.withLock { call in
                call = { [weak self] in if let self, !self.waits { self.answer() } }
            }
        }

        func answer() {
            for message in room.takeMessages() {
                if case .move(let move) = message.what { state.withLock { $0.moves.append(move) } }
                message.reply(refusal)
            }
        }

        func send(
            _ act: ConsoleAct, key: String, by guest: Int = 1, at exchange: Int? = nil
        ) async -> PairRoom.Outcome {
            await room.act(ActRequest(key: key, act: act, exchange: exchange), by: guest)
        }
    }

    private let session = Session()

    @Test("is done once, however often it is sent, and answered as it was the first time")
    func once() async {
        for _ in 1...3 { #expect(await session.send(.hint, key: "a") == .done) }
        #expect(session.moves == [.hint])
        session.refusal = .answerOpen
        let refused = await session.send(.next, key: "b")
        #expect(refused == .said("An answer is still open. Take it first, or pass over the question."))
        session.refusal = nil
        #expect(await session.send(.next, key: "b") == refused)
        #expect(session.moves == [.hint, .next])
        #expect(await session.send(.next, key: "c") == .done)
    }

    @Test("is remembered however much another browser sends meanwhile")
    func onceBesideOthers() async {
        session.room.connect(2, as: .candidate)
        #expect(await session.send(.hint, key: "a") == .done)
        for number in 1...300 { _ = await session.room.once("k\(number)", by: 2) { .done } }
        #expect(await session.send(.hint, key: "a") == .done)
        #expect(session.moves == [.hint])
    }

    @Test("sent again while the first is under way gets the same answer, and is done once")
    func underWay() async {
        session.waits = true
        session.refusal = .answerOpen
        async let first = session.send(.next, key: "a")
        async let second = session.send(.next, key: "a")
        // One of them is in the inbox before anything is answered.
        while session.moves.isEmpty {
            session.answer()
            await Task.yield()
        }
        let refused = PairRoom.Outcome.said(
            "An answer is still open. Take it first, or pass over the question.")
        #expect(await [first, second] == [refused, refused])
        session.answer()
        #expect(session.moves == [.next])
    }

    @Test("is not done to a question where it was meant for the one before, unless it fits any")
    func over() async {
        let place = AgendaPlace(round: 0, item: 0)
        let turn = Turn(place: place, prompt: "?", think: .zero, limit: .minutes(1))
        let events: [SessionEvent] = [.started(Stage.header([Stage.talk(1)])), .asked(turn), .asked(turn)]
        session.room.takeUp(
            events.enumerated().map { RecordedEvent(number: $0 + 1, at: .start, wall: 0, event: $1) })
        for act in [
            ConsoleAct.heard(text: "x"), .ask(target: nil, text: "y"), .hint, .extend, .skip, .finish,
        ] {
            #expect(await session.send(act, key: "late \(act)", at: 2) == .said("That question is over."))
        }
        #expect(session.moves.isEmpty)
        #expect(await session.send(.note(text: "n", kind: .opinion), key: "note", at: 2) == .done)
        #expect(await session.send(.skip, key: "now", at: 3) == .done)
        #expect(session.moves == [.note("n", .opinion), .skip])
    }

    @Test("with a key that is too long is refused rather than taken for another")
    func longKey() async {
        let key = String(repeating: "k", count: 64)
        #expect(await session.send(.hint, key: key) == .done)
        #expect(await session.send(.hint, key: key) == .done)
        #expect(session.moves.count == 1)
        #expect(await session.send(.hint, key: key + "1") == .said("That page is damaged. Load it again."))
        #expect(session.moves.count == 1)
    }

    @Test("is refused with a sentence where it is too long or empty")
    func lengths() async {
        let huge = String(repeating: "x", count: 1_000_000)
        let place = AgendaPlace(round: 0, item: 0)
        let acts: [(ConsoleAct, String)] = [
            (
                .tick(place: place, target: .concept(ConceptID(rawValue: huge)), isThere: true),
                "There is no such point."
            ),
            (.note(text: huge, kind: .opinion), "A note holds at most 16000 bytes. Cut it in two."),
            (.note(text: " \n", kind: .opinion), "There is nothing in that note."),
            (.heard(text: huge), "That is more than one answer can hold. Make it shorter."),
            (.ask(target: nil, text: huge), "That question is too long to be asked. Make it shorter."),
        ]
        for (act, sentence) in acts {
            #expect(await session.send(act, key: sentence.prefix(60).description) == .said(sentence))
        }
        #expect(session.moves.isEmpty)
        // Bytes count, not letters.
        let note = String(repeating: "é", count: NotesSection.longest / 2)
        #expect(await session.send(.note(text: note, kind: .observation), key: "fits") == .done)
        #expect(await session.send(.note(text: note + "x", kind: .observation), key: "not") != .done)
        #expect(session.moves == [.note(note, .observation)])
    }

    @Test("again after the session was taken up is not noted a second time, what is new is")
    func notedBefore() async {
        let place = AgendaPlace(round: 0, item: 0)
        let said: [SessionEvent] = [
            .started(Stage.header([Stage.talk(1)])),
            .asked(Turn(place: place, prompt: "?", think: .zero, limit: .minutes(1))),
            .interviewerNoted(text: "um", kind: .observation),
        ]
        session.room.desk.replay(
            said.enumerated().map { RecordedEvent(number: $0 + 1, at: .start, wall: 0, event: $1) })
        #expect(await session.send(.note(text: "um", kind: .opinion), key: "1") == .done)
        #expect(await session.send(.note(text: "um", kind: .observation), key: "2") == .done)
        #expect(session.moves == [.note("um", .opinion)])
        #expect(await session.send(.note(text: "um", kind: .observation), key: "3") == .done)
        #expect(session.moves == [.note("um", .opinion), .note("um", .observation)])
    }
}
