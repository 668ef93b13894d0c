import InterviewModel
import TranscriptStore

/// Edits of the labels of one answer, checked and made events.
struct LabelRevision {
    /// What is to be written of the labels themselves.
    let events: [SessionEvent]
    private let number: Int
    private let item: TranscriptItem
    private let scorer: AnswerScorer
    private let changes: [LabelOutcome.Change]
    private let corrections: [SentenceCorrection]

    /// The revision of an answer's labels by these edits.
    ///
    /// - Throws: `CommandFailure` where an edit has no meaning.
    init(of number: Int, in review: SessionReview, by edits: [LabelEdit]) throws {
        let item = try review.item(number)
        guard item.state == .answered else {
            throw CommandFailure(
                .usage, "question \(number) has no answer whose sentences could be labelled",
                help: "See which have with: hotseat review \(review.folder.id) --labels")
        }
        guard let answer = try review.labelled(number) else {
            throw CommandFailure(
                .usage, "answer \(number) is not measured against the parts of a story",
                help: "Labels have a meaning only there; why its score is what it is, `explain` tells.")
        }
        guard let framework = try review.scorer.framework(of: item) else {
            throw CommandFailure(
                .failed, try review.scorer.obstacle(to: item) ?? "the framework is not in the library",
                help: "Name the library that has it with --library.")
        }
        var book = SentenceCorrections(item.corrections, at: item.place)
        var events: [SessionEvent] = []
        var changes: [LabelOutcome.Change] = []
        for edit in edits {
            guard answer.sentences.indices.contains(edit.sentence - 1) else {
                throw CommandFailure(
                    .usage, "answer \(number) has no sentence \(edit.sentence)",
                    help: answer.sentences.isEmpty
                        ? nil : "It has sentences 1 to \(answer.sentences.count).")
            }
            let sentence = answer.sentences[edit.sentence - 1]
            let own = book[item.place].first {
                $0.concerns(start: sentence.quote.start, end: sentence.quote.end)
            }
            let event: SessionEvent
            var told: ComponentID?
            if let part = edit.part {
                told = try LabelEdit.component(part, in: framework)
                event = .sentenceLabelled(place: item.place, quote: sentence.quote, component: told)
                if own == SentenceCorrection(quote: sentence.quote, component: told) { continue }
            } else if let own {
                event = .labelTakenBack(place: item.place, quote: own.quote)
            } else {
                throw CommandFailure(
                    .usage, "sentence \(edit.sentence) of answer \(number) has no label of yours",
                    help: "Those of yours are marked * among its labels.")
            }
            book.apply(event)
            events.append(event)
            changes.append(LabelOutcome.Change(sentence: edit.sentence, before: sentence.label, after: told))
        }
        self.number = number
        self.item = item
        self.events = events
        self.changes = changes
        scorer = review.scorer
        corrections = book[item.place]
    }

    /// The answer scored again: the events that say so, and what moved.
    ///
    /// - Throws: `CommandFailure` where there is no library.
    func rescored(in agenda: Agenda?) throws -> (events: [SessionEvent], outcome: LabelOutcome) {
        let obstacle = try scorer.obstacle(to: item)
        guard let agenda, obstacle == nil, let last = item.assessments.last else {
            return ([], LabelOutcome(number: number, item: item, changes: changes, obstacle: obstacle))
        }
        let before = try scorer.report(last, of: item, in: agenda, corrections: item.corrections)
        let reports = try item.assessments.map {
            ($0.probesIncluded, try scorer.report($0, of: item, in: agenda, corrections: corrections))
        }
        let after = reports.last?.1 ?? before
        let events = reports.map { SessionEvent.rescored(place: item.place, probesIncluded: $0, report: $1) }
        let labelled = changes.map { change in
            LabelOutcome.Change(
                sentence: change.sentence, before: change.before,
                after: after.sentences[change.sentence - 1].label)
        }
        return (
            changes.isEmpty ? [] : events,
            LabelOutcome(
                number: number, item: item, changes: labelled,
                difference: ReportDifference(from: before, to: after),
                sinceSession: ReportDifference(from: last.report, to: before))
        )
    }
}
