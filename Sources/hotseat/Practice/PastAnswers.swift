import InterviewModel
import ScenarioEngine
import TranscriptStore

/// What was asked in earlier sessions.
enum PastAnswers {
    /// How far back is looked: more sessions than anybody remembers the questions of.
    static let sessions = 200

    /// The questions and tasks that came up in the newest sessions of a store; damaged sessions and those put away are
    /// passed over.
    ///
    /// - Throws: `CommandFailure` where there are sessions that cannot be listed.
    static func read(from store: SessionStore) throws -> [PastAnswer] {
        let ids: [String]
        do throws(StoreError) {
            ids = try store.ids()
        } catch .folderMissing {
            return []
        } catch {
            throw error.commandFailure
        }
        return ids.prefix(sessions).flatMap { id -> [PastAnswer] in
            guard let transcript = try? store.folder(id).transcript(), let began = transcript.startedAt,
                !transcript.marks.isDiscarded
            else { return [] }
            return transcript.items.filter { $0.state == .answered || $0.state == .unanswered }.map {
                PastAnswer(name: $0.name, askedAt: began, score: $0.score)
            }
        }
    }
}
