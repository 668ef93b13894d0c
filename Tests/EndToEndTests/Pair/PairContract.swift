import Foundation
import InterviewModel
import InterviewSession

/// What the pages of a pair and the session agree on, as the session has it.
enum PairContract {
    /// The sections of a side's stream.
    static func sections(of role: PairRole) -> Set<String> {
        Set(PairSection.allCases.filter { Disclosure.isFor(role, $0) }.map(\.rawValue))
    }

    /// What a page watches besides sections: its seat, its connection and what waits to be sent.
    static let pageStates: Set<String> = ["seat", "connection", "outbox"]

    /// What an interviewer can do.
    static var consoleActs: Set<String> {
        get throws {
            let place = AgendaPlace(round: 0, item: 0)
            return try names([
                ConsoleAct.introduce(name: ""), .ready, .leave, .ask(target: nil, text: ""), .takeBack, .next,
                .hint, .extend, .pause, .resume, .skip, .finish, .heard(text: ""),
                .tick(place: place, target: .concept(""), isThere: nil), .note(text: "", kind: .opinion),
                .rate(place: place, ratings: []), .advise(advice: advice),
            ])
        }
    }

    /// Does not compile where an act is new: it belongs into the list above as well.
    static func isKnown(_ act: ConsoleAct) -> Bool {
        switch act {
        case .introduce, .ready, .leave, .ask, .takeBack, .next, .hint, .extend, .pause, .resume, .skip,
            .finish, .heard, .tick, .note, .rate, .advise:
            true
        }
    }

    /// What a candidate can do.
    static var candidateActs: Set<String> {
        get throws {
            let place = AgendaPlace(round: 0, item: 0)
            let review = InterviewerFeedback(clearQuestions: 1, goodProbes: 1, letMeFinish: 1)
            return try names([
                CandidateAct.introduce(name: ""), .ready, .draft(text: ""), .done(text: ""), .open, .hint,
                .skip, .extend, .pause, .resume, .note(text: ""), .code(text: ""), .run, .submit,
                .test(text: ""), .language(id: .python), .end, .rate(place: place, points: 1),
                .review(feedback: review), .advise(advice: advice), .openFeedback,
            ])
        }
    }

    /// As for the interviewer's acts.
    static func isKnown(_ act: CandidateAct) -> Bool {
        switch act {
        case .introduce, .ready, .draft, .done, .open, .hint, .skip, .extend, .pause, .resume, .note, .code,
            .run, .submit, .test, .language, .end, .rate, .review, .advise, .openFeedback:
            true
        }
    }

    /// What a browser can do about its seat.
    static var seatActs: Set<String> {
        get throws { try names([SeatAct.takeOver, .give(to: 1), .keep]) }
    }

    /// As for the interviewer's acts.
    static func isKnown(_ act: SeatAct) -> Bool {
        switch act {
        case .takeOver, .give, .keep: true
        }
    }

    private static let advice = Advice(keep: "", stop: "", start: "")

    /// The one key of each act as JSON.
    private static func names(_ acts: [some Encodable]) throws -> Set<String> {
        try acts.reduce(into: []) { names, act in
            let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(act))
            names.formUnion((json as? [String: Any] ?? [:]).keys)
        }
    }
}
