import InterviewModel

/// A text of a session that a search looks into.
struct SessionText: Equatable {
    /// The number of the answer it belongs to; nil for the session as a whole.
    var number: Int?
    /// What kind of text it is.
    var kind: SearchPassage.Kind
    /// The text.
    var text: String
}

extension Transcript {
    /// All texts of the session that a search looks into, in the order of the session: what was asked, answered,
    /// written and never submitted, programs as they were last, what the scorer said by its last word on each answer,
    /// and notes; of a pair, nothing that is sealed.
    var searchTexts: [SessionText] {
        disclosed.readableTexts
    }

    private var readableTexts: [SessionText] {
        var texts: [SessionText] = []
        var numbers: [AgendaPlace: Int] = [:]
        for (number, item) in zip(1..., rounds.flatMap(\.items)) {
            numbers[item.place] = number
            texts += item.searchTexts.map { SessionText(number: number, kind: $0.0, text: $0.1) }
        }
        texts += unplaced.flatMap(\.searchTexts).map { SessionText(number: nil, kind: $0.0, text: $0.1) }
        texts += notes.map {
            SessionText(number: $0.place.flatMap { numbers[$0] }, kind: .note, text: $0.text)
        }
        texts += marks.comments.map {
            SessionText(number: $0.place.flatMap { numbers[$0] }, kind: .note, text: $0.text)
        }
        texts += (pair?.searchTexts(numbers) ?? [])
        return texts.filter { !$0.text.isEmpty }
    }
}

extension PairRecord {
    /// What the two said: notes by the item they are on, then review and advice.
    fileprivate func searchTexts(_ numbers: [AgendaPlace: Int]) -> [SessionText] {
        let whole = [candidateAdvice, interviewerAdvice].compactMap(\.self)
            .flatMap { [$0.keep, $0.stop, $0.start] }
        return notes.map {
            SessionText(number: $0.place.flatMap { numbers[$0] }, kind: .note, text: $0.text)
        }
            + ([review?.words].compactMap(\.self) + whole).map {
                SessionText(number: nil, kind: .note, text: $0)
            }
    }
}

extension TranscriptItem {
    fileprivate var searchTexts: [(SearchPassage.Kind, String)] {
        let isTask = challenge != nil
        var texts = exchanges.flatMap { exchange in
            // What is handed in for a task is the program, which follows.
            exchange.searchTexts.filter { !isTask || $0.0 != .answer || $0.1 != exchange.answer }
        }
        if let finalProgram { texts.append((.answer, finalProgram)) }
        if let report = assessments.last?.report {
            texts += report.findings.map { (.feedback, $0.message) }
            texts += report.misconceptions.map { (.feedback, $0.reason) }
        }
        if let rating {
            texts += rating.ratings.flatMap(\.evidence).map { (.feedback, $0.sentence) }
            texts += (rating.complexity?.remarks ?? []).map { (.feedback, $0) }
        }
        return texts
    }
}

extension Exchange {
    fileprivate var searchTexts: [(SearchPassage.Kind, String)] {
        [(.question, prompt)] + [answer, draft, heard].compactMap(\.self).map { (.answer, $0) }
    }
}
