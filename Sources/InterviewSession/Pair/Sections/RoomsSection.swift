import InterviewModel

/// What the host of many rooms sees of them.
public struct RoomsSection: Hashable, Sendable, Codable {
    /// The rooms in order.
    public var rooms: [Room]

    /// A room in short.
    public struct Room: Hashable, Sendable, Codable {
        /// Its name.
        public var name: String
        /// The scenario's title.
        public var title: String
        /// How far its session is.
        public var stage: StageSection.Stage
        /// The number of the item that is asked, from 1; 0 before the first.
        public var number: Int
        /// How many items there are.
        public var count: Int
        /// The name of the candidate; empty while nobody has said it.
        public var candidate: String
        /// The name of the interviewer; empty while nobody has said it.
        public var interviewer: String
        /// Whether the candidate is there.
        public var isCandidateHere: Bool
        /// Whether the interviewer is there.
        public var isInterviewerHere: Bool
        /// The time since the session began, in milliseconds.
        public var elapsed: Int
        /// The link for the candidate.
        public var candidateLink: String
        /// The link for the interviewer.
        public var interviewerLink: String
        /// What is the matter, such as that the session cannot be saved; nil for nothing.
        public var trouble: String?

        /// A room of its parts.
        public init(
            name: String, title: String, stage: StageSection.Stage, number: Int, count: Int,
            candidate: String, interviewer: String, isCandidateHere: Bool, isInterviewerHere: Bool,
            elapsed: Int, candidateLink: String,
            interviewerLink: String, trouble: String?
        ) {
            self.name = name
            self.title = title
            self.stage = stage
            self.number = number
            self.count = count
            self.candidate = candidate
            self.interviewer = interviewer
            self.isCandidateHere = isCandidateHere
            self.isInterviewerHere = isInterviewerHere
            self.elapsed = elapsed
            self.candidateLink = candidateLink
            self.interviewerLink = interviewerLink
            self.trouble = trouble
        }
    }

    /// The rooms.
    public init(rooms: [Room]) {
        self.rooms = rooms
    }
}
