import InterviewModel

/// Headings and the words of figures.
extension PairWords {
    /// Who the three are.
    static func title(_ comparison: PairComparison) -> String {
        "\(comparison.pair.candidateName), \(comparison.pair.interviewerName) and \(PairComparison.hotseat)"
    }

    /// Above the items on which marks or points differ.
    static let differencesHeading = "Where you see it differently"

    /// Above what the interviewer's marks rest on.
    static func interviewerBasis(_ pair: PairRecord) -> String { "\(pair.interviewerName) goes by:" }

    /// Above what Hotseat's marks rest on, which it words for the candidate.
    static func hotseatBasis(_ pair: PairRecord) -> String {
        "\(PairComparison.hotseat) goes by, in its words to \(pair.candidateName):"
    }

    /// Above the interviewer's notes.
    static func notesHeading(_ pair: PairRecord) -> String { "Noted by \(pair.interviewerName)" }

    /// Above what the candidate says of the interviewer.
    static func reviewHeading(_ pair: PairRecord) -> String {
        "\(pair.candidateName) on the interview by \(pair.interviewerName)"
    }

    /// Above how the two rate.
    static func historyHeading(_ history: PairHistory) -> String {
        "Over \(Quantity.text(history.sessions, "session")) of the two of you"
    }

    /// What names a row of marks: the item, and the scale where there is more than one.
    static func label(_ row: PairComparison.Row, of item: PairComparison.Item) -> String {
        let heading = "\(item.number). \(PassageText.plain(item.heading))"
        return item.rows.count > 1 ? "\(heading): \(row.title)" : heading
    }

    /// How far each rater agrees with the others, where there are marks enough to tell, and what is remarkable.
    static func agreement(_ history: PairHistory) -> [String] {
        let raters = history.raters
        let lines = raters.flatMap { rater -> [String] in
            let other = raters.first { $0.name != rater.name }?.name ?? rater.name
            let all: [(RaterAgreement, String, String)] = [
                (rater.withHotseat, rater.name, PairComparison.hotseat),
                (rater.withOwn, rater.name, "\(other) on their own answers"),
                (rater.ownWithHotseat, "\(rater.name) on their own answers", PairComparison.hotseat),
            ]
            return all.filter { $0.0.count >= RaterAgreement.least }.map { $0.0.sentence($0.1, $0.2) }
                + rater.habits.map { $0.sentence(rater.name) }
        }
        return lines.isEmpty ? [tooFew] : lines
    }

    /// That there is no telling yet how the two rate.
    private static let tooFew =
        "There are too few blind marks yet to tell how far you agree: that takes two of you on the same "
        + "\(RaterAgreement.least) answers."

    /// Above the halves of a meeting.
    static let meetingHeading = "The halves of your meeting"

    /// Above the means in a table of the halves, in the order of `means`.
    static let meetingColumns = ["Own", "Interviewer", PairComparison.hotseat]

    /// What the means of the halves are.
    static let meetingCaption = "Mean marks from 1 to 5, without those that were given after the opening"

    /// What names a half.
    static func label(_ half: PairHalf) -> String {
        "\(half.number). \(half.candidate) answered"
    }

    /// What the three made of a half.
    static func means(_ half: PairHalf) -> [String] {
        guard let means = half.means else { return meetingColumns.map { _ in "sealed" } }
        return [means.own, means.interviewer, means.hotseat].map { $0?.decimals(1) ?? "none" }
    }

    /// Which half it was and which session the one before; nil in a first half.
    static func half(_ pair: PairRecord) -> String? {
        guard pair.half > 1 || pair.previous != nil else { return nil }
        let previous = pair.previous.map { "; the half before is \($0)" } ?? ""
        return "Half \(pair.half) of your meeting\(previous)"
    }
}
