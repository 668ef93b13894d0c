import InterviewModel

/// The words of a pair session that all renderers share.
enum PairWords {
    /// That there is feedback which nobody may read yet, and how to open it.
    static func sealed(_ transcript: Transcript) -> String {
        let names = transcript.pair.map { "\($0.candidateName) and \($0.interviewerName)" } ?? "the two"
        return
            "What \(names) said of this interview is sealed until both have rated it. To open it as it is: "
            + "hotseat pair --reveal \(transcript.session)"
    }

    /// Who gave what, and which two are furthest apart.
    static func difference(_ mark: PairMark, _ pair: PairRecord) -> String {
        let names = [pair.candidateName, pair.interviewerName, PairComparison.hotseat]
        let given = zip(names, [mark.own, mark.interviewer, mark.hotseat])
            .compactMap { name, points in points.map { (name: name, points: $0) } }
        var parts = given.enumerated().map { index, entry in
            index == 0 ? "\(entry.name) gave \(entry.points)" : "\(entry.name) \(entry.points)"
        }
        let last = parts.popLast() ?? ""
        let list = parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last
        guard given.count > 2, let least = given.min(by: { $0.points < $1.points }),
            let most = given.max(by: { $0.points < $1.points })
        else { return list + "." }
        let pair = given.filter { $0.name == least.name || $0.name == most.name }.map(\.name)
        return "\(list): \(pair.joined(separator: " and ")) are \(most.points - least.points) apart."
    }

    /// A point that the interviewer and the analyser see differently.
    static func point(_ name: String, isHeard: Bool, quote: String?, interviewer pair: PairRecord) -> String {
        let subject = "\u{201C}\(name)\u{201D}"
        if isHeard { return "\(pair.interviewerName) heard \(subject); Hotseat did not find it." }
        let place =
            quote.flatMap { $0.isEmpty ? nil : " in \u{201C}\(VisibleText.line($0))\u{201D}" } ?? ""
        return "\(pair.interviewerName) did not hear \(subject); Hotseat found it\(place)."
    }

    /// A mark in a table.
    static func mark(_ points: Int?, isLate: Bool = false) -> String {
        guard let points else { return "none" }
        return isLate ? "\(points) (later)" : String(points)
    }

    /// What `(later)` beside a mark means.
    static let later = "A mark with (later) was given after the feedback was opened, so it is not blind."
    /// That all three see much the same.
    static let close = "No two marks differ by 2 or more."
    /// That there is nothing to compare.
    static let nothing = "Nobody marked an answer, so there is nothing to compare."

    /// The kind of a note.
    static func kind(_ kind: NoteKind) -> String {
        switch kind {
        case .observation: "observation"
        case .opinion: "opinion"
        }
    }

    /// Whose note it was, when, on what and of which kind: `4:05, question 2, observation`.
    static func heading(_ note: PairComparison.Note) -> String {
        let place = note.number.map { ", question \($0)" } ?? ""
        return "\(Wording.time(note.time))\(place), \(kind(note.kind))"
    }

    /// What the candidate was asked about the interviewer, with the marks.
    static func review(_ review: InterviewerFeedback) -> [(question: String, points: Int)] {
        [
            ("The questions were clear", review.clearQuestions),
            ("The follow-ups went for what was missing", review.goodProbes),
            ("I could finish what I had to say", review.letMeFinish),
        ]
    }

    /// The parts of some advice that say something.
    static func advice(_ advice: Advice) -> [(heading: String, text: String)] {
        [("Keep", advice.keep), ("Stop", advice.stop), ("Start", advice.start)]
            .filter { !$0.1.isBlank }.map { (heading: $0.0, text: $0.1) }
    }

    /// Both sides' advice that says something, each under a heading.
    static func advice(of pair: PairRecord) -> [(heading: String, parts: [(heading: String, text: String)])] {
        let all = [
            ("From \(pair.interviewerName) to \(pair.candidateName)", pair.interviewerAdvice),
            ("From \(pair.candidateName) to \(pair.interviewerName)", pair.candidateAdvice),
        ]
        return all.compactMap { heading, advice in
            guard let advice, !advice.isEmpty else { return nil }
            return (heading: heading, parts: Self.advice(advice))
        }
    }
}
