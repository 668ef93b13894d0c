import InterviewModel
import TranscriptStore
import WebConsole

/// How a pair meets.
struct PairSetting {
    /// The name of the one at the terminal; nil where they gave none.
    var me: String?
    /// The friend's name; nil where none was given.
    var friend: String?
    /// Whether answers are given aloud.
    var isSpoken: Bool
    /// From where the friend's browser may come.
    var reach: Reach
    /// The port.
    var port: ServerPort
    /// Whether the two sit at one keyboard, so that there is no server.
    var isSameScreen: Bool
    /// Whether there is a link for those who look on.
    var hasSpectators = false

    /// The port where nobody names one: that of the other sites.
    static let usualPort: UInt16 = 8017

    /// A friend without a name, on this machine, and answers that are typed.
    static let usual = PairSetting(
        isSpoken: false, reach: .thisMachine, port: .near(usualPort), isSameScreen: false)

    private static let nameless = PairHeader.nameless(in: nil)

    /// Whether somebody said who the two of a session are. Who is in a room may be others each time, so there both have
    /// to have.
    static func areNamed(_ pair: PairRecord) -> Bool {
        let nameless = PairHeader.nameless(in: pair.room)
        let isCandidate = pair.candidate != nameless.candidate
        let isInterviewer = pair.interviewer != nameless.interviewer
        return pair.room == nil ? isCandidate || isInterviewer : isCandidate && isInterviewer
    }

    /// Takes the names of a session that is taken up again.
    mutating func take(_ pair: PairHeader) {
        let isFirst = pair.half % 2 == 1
        let candidate = pair.candidate == Self.nameless.candidate ? nil : pair.candidate
        let interviewer = pair.interviewer == Self.nameless.interviewer ? nil : pair.interviewer
        (me, friend) = isFirst ? (candidate, interviewer) : (interviewer, candidate)
    }

    /// Who is who in a half; in every other one the friend answers.
    func header(half: Int, previous: String?) -> PairHeader {
        let isFirst = half % 2 == 1
        return PairHeader(
            candidate: (isFirst ? me : friend) ?? Self.nameless.candidate,
            interviewer: (isFirst ? friend : me) ?? Self.nameless.interviewer, half: half, previous: previous)
    }
}

extension PairHeader {
    /// What the two are called who did not say their names, in a room or without one.
    static func nameless(in room: String?) -> PairHeader {
        let room = room.map { " (\($0))" } ?? ""
        return PairHeader(candidate: "Candidate" + room, interviewer: "Interviewer" + room)
    }
}
