import InterviewModel

extension TranscriptItem {
    /// Changes what the interviewer said of it.
    mutating func mark(_ change: (inout InterviewerMarks) -> Void) {
        var marks = interviewer ?? InterviewerMarks()
        change(&marks)
        interviewer = marks == InterviewerMarks() ? nil : marks
    }

    /// Puts the text of a recording in the place of an answer, counted from 0. What was said of the words that stood
    /// there falls away: its quotes would point into other words, and a new assessment follows.
    mutating func attach(_ recording: String, toAnswer number: Int) {
        let answered = exchanges.indices.filter { exchanges[$0].answer != nil }
        guard answered.indices.contains(number) else { return }
        let exchange = answered[number]
        // A task's program is not replaced by what was said of it.
        guard challenge == nil || exchanges[exchange].isProbe else { return }
        exchanges[exchange].attach(recording)
        assessments.removeAll { $0.probesIncluded >= number }
    }

    /// The candidate's own rating where it was blind.
    var blindSelfRating: Int? { isSelfRatingLate == true ? nil : selfRating }

    /// How it was said, for the words that an assessment is of; nil where some of them are the interviewer's, whose
    /// way of writing would be measured.
    func deliveryPanel(_ assessment: Assessment) -> DeliveryPanel? {
        let answers = exchanges.lazy.filter { $0.answer != nil }
        guard !answers.prefix(max(0, assessment.probesIncluded) + 1).contains(where: { $0.isHeard == true })
        else { return nil }
        let panel = DeliveryPanel(assessment.report.delivery, answer: text(of: assessment))
        return panel.isEmpty ? nil : panel
    }
}
