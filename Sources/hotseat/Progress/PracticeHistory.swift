import Foundation
import InterviewModel
import TranscriptStore

/// The sessions of a store, read one after the other.
struct PracticeHistory {
    /// Where they lie.
    let store: SessionStore
    /// How the store was named, for what to say where it is missing.
    let options: TranscriptsOptions

    /// The progress over all sessions that a filter lets through; those that cannot be read are passed over.
    ///
    /// - Parameter now: in milliseconds since 1970 UTC.
    /// - Throws: `CommandFailure` where the sessions cannot be listed.
    func report(_ filter: ProgressFilter, now: Int, timeZone: TimeZone) throws -> ProgressReport {
        var fold = ProgressFold(now: now, timeZone: timeZone, filter: filter)
        for id in try ids() {
            guard let contents = try? JournalReader.read(store.folder(id)) else { continue }
            fold.add(SessionRecord(contents, id: id))
        }
        return fold.report()
    }

    /// All attempts at a question or task, oldest first; those in sessions that were put away are left out.
    ///
    /// - Throws: `CommandFailure` where the sessions cannot be listed.
    func attempts(at name: String) throws -> [AnswerAttempt] {
        try ids().flatMap { id -> [AnswerAttempt] in
            guard let transcript = try? store.folder(id).transcript(), !transcript.marks.isDiscarded else {
                return []
            }
            return AnswerAttempt.all(at: name, in: transcript)
        }
    }

    /// The session that a person means.
    ///
    /// - Throws: `CommandFailure` where there is none, or it cannot be read.
    func transcript(of selector: String) throws -> Transcript {
        do throws(StoreError) {
            return try store.find(selector).transcript()
        } catch {
            throw options.failure(error)
        }
    }

    /// The sessions' ids, oldest first. Nothing was practised yet where nobody named a folder and there is none.
    private func ids() throws -> [String] {
        do throws(StoreError) {
            return try store.ids().reversed()
        } catch .folderMissing where options.transcripts == nil {
            return []
        } catch {
            throw options.failure(error)
        }
    }
}
