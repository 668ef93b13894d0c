import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioEngine
import Synchronization

@testable import InterviewSession

/// A room whose candidate sits at a page: the conductor holds the session on a thread of its own, by a manual clock,
/// and whatever is sent to the candidate's side is kept.
final class RoomStage: Sendable {
    /// The browsers at the table.
    static let candidate = 1
    static let interviewer = 2

    private let base = ContinuousClock.now
    private let journal = Mutex<[RecordedEvent]>([])
    private let files = Mutex<[SolutionName: String]>([:])
    private let stream = Mutex<[String]>([])
    private let keys = Mutex(0)
    private let questions: [Question]
    private let time: ManualTime
    let remote: RemoteScreen
    let room: PairRoom
    private let assessor: LiveAssessor

    init(questions: [Question] = []) {
        let base = base
        let time = ManualTime()
        self.time = time
        // Time passes in leaps here, and none of them is a machine asleep.
        remote = RemoteScreen(noticedGap: .seconds(100_000), clock: { base + time.elapsed })
        assessor = LiveAssessor(threads: 1) {
            AnswerAssessor(questions: questions, frameworks: [], models: .none)
        }
        let desk = PairDesk(
            title: "Sample", pair: PairHeader(candidate: "Ben", interviewer: "Anna"), isSpoken: false,
            content: PairContent(
                question: { id in questions.first { $0.id == id } }, framework: { _ in nil },
                challenge: { _ in nil }, scorecard: .standard),
            assessor: assessor, session: 1, clock: { base + time.elapsed })
        room = PairRoom(
            desk: desk, remote: remote, wait: .seconds(60), clock: { base + time.elapsed },
            wake: { [remote] in remote.wake() })
        self.questions = questions
        room.connect(Self.candidate, as: .candidate)
        room.connect(Self.interviewer, as: .interviewer)
    }

    deinit { assessor.close() }

    /// What was journalled so far.
    var events: [SessionEvent] { journal.withLock { $0.map(\.event) } }

    /// The whole journal.
    var recorded: [RecordedEvent] { journal.withLock(\.self) }

    /// What was sent to the candidate's side so far.
    var sent: [String] { stream.withLock(\.self) }

    /// The programs in their files.
    var programs: [String] { files.withLock { $0.values.sorted() } }

    /// Holds the session; once the questions are over, what is said of them is journalled as well.
    func hold(_ beginning: Conductor.Beginning) {
        room.enter(.held)
        let thread = Thread { self.run(beginning) }
        thread.stackSize = 1 << 20
        thread.start()
    }

    private func run(_ beginning: Conductor.Beginning) {
        let assessor = AnswerAssessor(questions: questions, frameworks: [], models: .none)
        if case .resumed(let events) = beginning {
            journal.withLock { $0 = events }
            room.takeUp(events)
        }
        let screen = room.candidateScreen(
            remote, words: Self.words(for:),
            write: { solution, text in
                self.files.withLock { $0[solution] = text }
                return .success(())
            })
        let base = base
        let outcome = Conductor(
            beginning, screen: screen,
            clock: SessionClock(now: { base + self.time.elapsed }, wall: { 0 }),
            journal: JournalSink(append: { event, _ in self.append(event) }, trouble: { nil }),
            desk: CodingDesk(
                path: { "\($0.challenge)" },
                read: { solution in .success(self.files.withLock { $0[solution] }) },
                write: { solution, text in
                    self.files.withLock { $0[solution] = text }
                    return .success(())
                },
                stamp: { _ in nil }, prepare: {},
                judge: { request, completion in
                    let verdict = Verdict(outcome: .passed, cases: [], containment: .sandbox)
                    completion(CodeRun(version: request.version, scope: request.scope, verdict: verdict))
                }),
            link: room.link, assess: { assessor.assess($0, in: $1) },
            rate: { assessor.rate($0, after: self.recorded) }, wake: { [remote] in remote.wake() }
        ).run()
        guard case .ended = outcome else { return }
        room.enter(.feedback)
        while remote.waitForNews() {
            for message in room.takeMessages() {
                if case .afterthought(let event) = message.what {
                    let recorded = RecordedEvent(
                        number: self.recorded.count + 1, at: .start, wall: 0, event: event)
                    append(recorded)
                    room.desk.take(recorded)
                }
                message.reply(nil)
            }
        }
    }

    /// All of an event that the candidate is shown, the header apart, of which nobody tells more than a greeting.
    private static func words(for notice: Notice) -> (text: String, isWarning: Bool)? {
        switch notice {
        case .event(.started, _, _): nil
        case .event(let event, _, _): ("\(event)", false)
        case .refused: ("Not now.", true)
        default: nil
        }
    }

    private func append(_ event: RecordedEvent) { journal.withLock { $0.append(event) } }

    /// The candidate's page does something, while it shows an exchange.
    @discardableResult
    func candidate(_ act: CandidateAct, at exchange: Int? = nil) async -> PairRoom.Outcome {
        await room.act(ActRequest(key: nextKey(), act: act, exchange: exchange), by: Self.candidate)
    }

    /// The interviewer's page does something, while it shows an exchange.
    @discardableResult
    func interviewer(_ act: ConsoleAct, at exchange: Int? = nil) async -> PairRoom.Outcome {
        await room.act(ActRequest(key: nextKey(), act: act, exchange: exchange), by: Self.interviewer)
    }

    /// The exchange that a page shows.
    var exchange: Int? {
        let json = room.desk.board.now(.question, for: .candidate)
        return json.flatMap { try? JSONDecoder().decode(QuestionSection.self, from: Data($0)).exchange }
    }

    private func nextKey() -> String {
        keys.withLock { key in
            key += 1
            return "k\(key)"
        }
    }

    /// Time passes.
    func pass(_ length: Duration) {
        time.elapsed += length
        remote.look()
    }

    /// Waits until the events fulfil a condition; each change of the board is looked at, and kept.
    func until(_ isSo: @Sendable ([SessionEvent]) -> Bool) async {
        await untilBoard { _ in isSo(events) }
    }

    /// Whether the board shows a side something.
    func shows(_ section: PairSection, to role: PairRole, _ words: String) -> Bool {
        Self.shows(room.desk.board, section, role, words)
    }

    private static func shows(
        _ board: PairBoard, _ section: PairSection, _ role: PairRole, _ words: String
    ) -> Bool {
        board.news(for: role, after: 0).sections.contains {
            $0.section == section && String(decoding: $0.json, as: UTF8.self).contains(words)
        }
    }

    /// Waits until the board shows a side something.
    func until(_ section: PairSection, for role: PairRole, shows words: String) async {
        await untilBoard { Self.shows($0, section, role, words) }
    }

    private func untilBoard(_ isSo: (PairBoard) -> Bool) async {
        let board = room.desk.board
        let bell = board.bell()
        // The bell may have rung before it was listened to.
        record()
        if isSo(board) { return }
        for await _ in bell {
            record()
            if isSo(board) { return }
        }
    }

    /// Keeps what the candidate's side is sent.
    private func record() {
        let news = room.desk.board.news(for: .candidate, after: 0)
        stream.withLock { stream in
            stream += news.sections.map { "\($0.section) " + String(decoding: $0.json, as: UTF8.self) }
        }
    }
}

/// A manual clock's reading.
private final class ManualTime: Sendable {
    private let value = Mutex(Duration.zero)

    var elapsed: Duration {
        get { value.withLock(\.self) }
        set { value.withLock { $0 = newValue } }
    }
}
