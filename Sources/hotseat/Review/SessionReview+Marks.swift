import Foundation
import InterviewModel
import TranscriptStore

extension SessionReview {
    /// Writes what the user says of the session to its journal, and both transcripts anew. All of it, or nothing.
    ///
    /// - Returns: what the user is told of each.
    /// - Throws: `CommandFailure` where an edit has no meaning, or the session is not ours to write: open in another
    ///   process, of a newer version, or without its beginning.
    mutating func mark(_ edits: [MarkEdit]) throws -> [String] {
        do {
            // What was read before the session was held may be out of date.
            let amendment = try JournalAmendment(of: folder)
            take(amendment.contents)
            let before = transcript.marks
            var now = before
            var events: [SessionEvent] = []
            var sentences: [String] = []
            for edit in edits {
                let (event, sentence) = try edit.event(in: self, now: now, numberedBy: before)
                sentences.append(sentence)
                guard let event else { continue }
                now.apply(RecordedEvent(number: 0, at: .start, wall: 0, event: event))
                events.append(event)
            }
            if !events.isEmpty {
                try amendment.write(events, wall: SessionHost.wall())
                take(amendment.contents)
                try folder.write(transcript, timeZone: .current)
                SessionIndex.tell(of: folder)
            }
            return sentences
        } catch let error as StoreError {
            throw error.commandFailure
        }
    }
}
