import Foundation
import InterviewModel
import TranscriptStore

/// What `hotseat pair` does with sessions that are over.
extension PairCommand {
    /// Attaches the text of a recording, and says what came of it.
    func attach(_ file: String) throws {
        do {
            let folder = try transcriptsOptions.store().find(name ?? "last")
            let scorer = AnswerScorer(libraryOptions)
            try scorer.prepare()
            let outcome = try RecordingAttachment(
                folder: folder, scorer: scorer, answer: answer, offset: offset ?? 0
            ).attach(
                InputBytes.all(
                    of: file, advice: "Attach what a speech-to-text program wrote, not the sound.",
                    missing: "Name the file with the text of the recording: --attach talk.srt"),
                named: file)
            var lines = [
                "Taken from the recording: \(Quantity.text(outcome.answers, "answer")), scored as spoken."
            ]
            if outcome.wordsLeftOut > 0 {
                lines.append(
                    "\(Quantity.text(outcome.wordsLeftOut, "word")) lie outside any answer and are left out.")
            }
            if outcome.brokenLines > 0 {
                lines.append("\(Quantity.text(outcome.brokenLines, "line")) of the file could not be read.")
            }
            StandardStreams.say(
                (lines + ["Read it with: hotseat review \(folder.id)"]).joined(separator: "\n"))
        } catch let error as StoreError {
            throw failure(error)
        }
    }

    /// Opens what the two said of a session, and says where to read it.
    func openFeedback() throws {
        let store = transcriptsOptions.store()
        do {
            let folder = try store.find(name ?? "last")
            let transcript = try folder.transcript()
            guard transcript.pair != nil, transcript.ending != nil else {
                throw CommandFailure(
                    .usage,
                    transcript.pair == nil
                        ? "the session \(folder.id) was not held in a pair"
                        : "the session \(folder.id) is not over",
                    help: "All sessions: hotseat review")
            }
            if transcript.pair?.isOpened != true {
                try JournalAmendment(of: folder).write([.feedbackOpened], wall: SessionHost.wall())
                try folder.rebuild(timeZone: .current)
            }
            SeatsFile.remove(in: folder)
            StandardStreams.say("The feedback is open. Read it with: hotseat review \(folder.id)")
        } catch let error as StoreError {
            throw failure(error)
        }
    }

    private func failure(_ error: StoreError) -> CommandFailure {
        let failure = transcriptsOptions.failure(error)
        let isNone =
            switch error {
            case .noSessions: true
            case .folderMissing: transcriptsOptions.transcripts == nil
            default: false
            }
        guard isNone else { return failure }
        return CommandFailure(.usage, failure.message ?? "", help: "Start one with: hotseat pair quick-15")
    }

    /// The newest pair session that is over.
    func lastHalf(in store: SessionStore) throws -> SessionFolder {
        do throws(StoreError) {
            if let newest = try store.newest(where: { isOfMeeting($0) && $0.state == .finished }) {
                return newest
            }
        } catch {
            throw transcriptsOptions.failure(error)
        }
        throw CommandFailure(
            .usage, "there is no pair session in \(store.path) to follow",
            help: "Start one with: hotseat pair quick-15")
    }
}
