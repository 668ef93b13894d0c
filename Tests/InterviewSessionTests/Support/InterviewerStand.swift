import InterviewModel
import InterviewSession
import ScenarioEngine
import Synchronization

/// An interviewer on a stage: what they do becomes steps of its script, and what they are told and shown is kept.
final class InterviewerStand {
    /// What was answered to what they did, in order; nil where it was done.
    var replies: [Refusal?] { answers.all.withLock { $0 } }
    /// The looks at the session that they were given.
    private(set) var moments: [PairMoment] = []

    private final class Answers: Sendable {
        let all = Mutex<[Refusal?]>([])
    }

    private let answers = Answers()
    private var waiting: [InterviewerMessage] = []

    /// An interviewer at a stage, who has joined when its script begins.
    init(at stage: Stage) {
        stage.link = InterviewerLink(
            take: {
                defer { self.waiting = [] }
                return self.waiting
            }, show: { self.moments.append($0) })
    }

    /// They do these things, and the screen is woken.
    func does(_ acts: InterviewerMessage.What...) -> [Stage.Step] {
        [.act { acts.forEach(self.leaves) }, .event(.woken)]
    }

    /// They do something, of which the screen has not told yet.
    func leaves(_ act: InterviewerMessage.What) {
        waiting.append(
            InterviewerMessage(act) { [answers] refusal in answers.all.withLock { $0.append(refusal) } })
    }
}

extension Stage {
    /// What was refused to the candidate.
    var refusals: [Refusal] {
        notices.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } }
    }

    /// The events that were shown to the candidate.
    var shown: [SessionEvent] {
        notices.compactMap { if case .event(let event, _, _) = $0 { event } else { nil } }
    }
}
