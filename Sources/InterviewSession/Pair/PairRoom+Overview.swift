public import InterviewModel
import ScenarioEngine

extension PairRoom {
    /// The room in short, for the host of many.
    ///
    /// - Parameters:
    ///   - nameless: what the two are called until they have said their names.
    ///   - trouble: what is the matter beside what the session itself tells.
    public func overview(
        name: String, nameless: PairHeader, candidateLink: String, interviewerLink: String,
        trouble: String? = nil
    ) -> RoomsSection.Room {
        let now = clock()
        return desk.read { state in
            RoomsSection.Room(
                name: name, title: state.stage.title, stage: state.stage.stage,
                number: state.fold.lastTurn.map { state.fold.number(of: $0.place) } ?? 0,
                count: state.fold.count,
                candidate: state.stage.candidate == nameless.candidate ? "" : state.stage.candidate,
                interviewer: state.stage.interviewer == nameless.interviewer ? "" : state.stage.interviewer,
                isCandidateHere: state.stage.isCandidateHere,
                isInterviewerHere: state.stage.isInterviewerHere,
                elapsed: state.clocks?.section(at: now).elapsed ?? 0,
                candidateLink: candidateLink, interviewerLink: interviewerLink,
                trouble: trouble ?? state.stage.trouble)
        }
    }
}

extension OutstandingSection {
    /// Whether both sides have said all.
    public var isNothing: Bool {
        ownRatings == 0 && ratings == 0 && !review && !candidateAdvice && !interviewerAdvice
    }
}
