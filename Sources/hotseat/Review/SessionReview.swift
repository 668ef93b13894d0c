import Foundation
import InterviewModel
import TranscriptStore

/// A past session that its user reads again and argues with.
struct SessionReview {
    /// Where it lies.
    let folder: SessionFolder
    /// What can be said of its answers today.
    let scorer: AnswerScorer
    /// What it says now.
    private(set) var transcript: Transcript
    private var agenda: Agenda?

    /// A session as it stands in its folder.
    ///
    /// - Throws: `StoreError` where there is no journal to read.
    init(_ folder: SessionFolder, scorer: AnswerScorer) throws(StoreError) {
        let contents = try JournalReader.read(folder)
        self.folder = folder
        self.scorer = scorer
        agenda = contents.header?.agenda
        transcript = Transcript(contents, session: folder.id)
    }

    /// Its questions and tasks in order; an answer's number counts them from 1.
    var items: [TranscriptItem] { Array(transcript.items) }

    /// What all sessions of the two tell, where it was held in a pair and its feedback is open; nil otherwise.
    var pairHistory: PairHistory? {
        let store = SessionStore(path: (folder.path as NSString).deletingLastPathComponent)
        return PracticeHistory(store: store, mayBeMissing: true).pairHistory(of: transcript)
    }

    /// The item of a number.
    ///
    /// - Throws: `CommandFailure` where there is none.
    func item(_ number: Int) throws -> TranscriptItem {
        let items = items
        guard items.indices.contains(number - 1) else {
            throw CommandFailure(
                .usage, "the session has no answer \(number)",
                help: items.isEmpty ? nil : "There are answers 1 to \(items.count).")
        }
        return items[number - 1]
    }

    /// The sentences of an answer and what they count as: by today's analyser, or as they were once labelled where
    /// the question is no longer there. Nil where the answer is not measured against parts.
    ///
    /// - Throws: `CommandFailure` where there is no such answer.
    func labelled(_ number: Int) throws -> LabelledAnswer? {
        let item = try item(number)
        guard item.framework != nil, let assessment = item.assessments.last else { return nil }
        var report = assessment.report
        if let agenda, try scorer.obstacle(to: item) == nil {
            report = try scorer.report(assessment, of: item, in: agenda, corrections: item.corrections)
        }
        return LabelledAnswer(item, number: number, report: report, text: item.text(of: assessment))
    }

    /// Carries out edits: writes them to the journal with the new scores, and both transcripts anew. All are
    /// carried out, or none.
    ///
    /// - Returns: what each answer's edits have moved, in the order of the answers' first edits.
    /// - Throws: `CommandFailure` where an edit has no meaning or another process writes the session.
    mutating func apply(_ edits: [LabelEdit]) throws -> [LabelOutcome] {
        do {
            // What was read before the session was held may be out of date.
            let amendment = try JournalAmendment(of: folder)
            take(amendment.contents)
            var outcomes: [LabelOutcome] = []
            var events: [SessionEvent] = []
            var numbers: [Int] = []
            for edit in edits where !numbers.contains(edit.answer) { numbers.append(edit.answer) }
            for number in numbers {
                let revision = try LabelRevision(
                    of: number, in: self, by: edits.filter { $0.answer == number })
                let change = try revision.rescored(in: agenda)
                events += revision.events + change.events
                outcomes.append(change.outcome)
            }
            if !events.isEmpty {
                try amendment.write(events, wall: SessionHost.wall())
                take(amendment.contents)
                try folder.write(transcript, timeZone: .current)
                SessionIndex.tell(of: folder)
            }
            return outcomes
        } catch let error as StoreError {
            throw error.commandFailure
        }
    }

    /// Goes by what the journal says by now.
    mutating func take(_ contents: JournalContents) {
        agenda = contents.header?.agenda
        transcript = Transcript(contents, session: folder.id)
    }
}
