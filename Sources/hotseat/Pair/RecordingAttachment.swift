import Foundation
import InterviewModel
import TranscriptStore

/// Puts the text of a recording, as a speech-to-text program wrote it, in the place of what was written down of the
/// answers in a session, and scores them by it.
struct RecordingAttachment {
    /// The session.
    let folder: SessionFolder
    /// What scores.
    let scorer: AnswerScorer
    /// The one answer that all of the text belongs to, from 1; nil to find the answers by the times in the file.
    let answer: Int?
    /// When the recording began, in seconds from the beginning of the session.
    let offset: Double

    /// What came of it.
    struct Outcome: Equatable {
        /// How many answers got words.
        var answers: Int
        /// How many words were said outside any answer, or by the other, and are left out.
        var wordsLeftOut: Int
        /// How many lines of the file could not be read.
        var brokenLines: Int
    }

    /// Attaches a recording's text: all of it, or nothing.
    ///
    /// - Throws: `CommandFailure` where the text or the session is of no use; `StoreError` where the session cannot be
    ///   read or written.
    func attach(_ bytes: [UInt8], named file: String) throws -> Outcome {
        let amendment = try JournalAmendment(of: folder)
        let before = Transcript(amendment.contents, session: folder.id)
        let names = [before.pair?.candidateName, before.pair?.interviewerName].compactMap(\.self)
        let recording: RecordingText
        do throws(RecordingError) {
            recording = try RecordingText(bytes, names: names)
        } catch {
            throw Self.failure(error, file: file)
        }
        let cut = try cut(recording, by: before)
        guard !cut.answers.isEmpty else {
            throw CommandFailure(
                .findings, "nothing in \(VisibleText.line(file)) was said while an answer was open",
                help:
                    "Where the recording began later or earlier than the session, say so: --offset 12 or --offset -5"
            )
        }
        var events = cut.answers.map {
            SessionEvent.recordingAttached(place: $0.slot.place, answer: $0.slot.answer, text: $0.text)
        }
        try events += scores(after: events, amendment.contents.events)
        try amendment.write(events, wall: SessionHost.wall())
        try folder.rebuild(timeZone: .current)
        return Outcome(
            answers: cut.answers.count, wordsLeftOut: cut.wordsLeftOut,
            brokenLines: recording.brokenLines.count)
    }

    private func cut(_ recording: RecordingText, by transcript: Transcript) throws -> RecordingCut {
        let slots = transcript.answerSlots
        if let answer {
            guard slots.indices.contains(answer - 1) else {
                throw CommandFailure(
                    .usage,
                    "there is no answer \(answer): the session has \(Quantity.text(slots.count, "answer")) in words",
                    help: "See them with: hotseat review \(folder.id)")
            }
            return recording.whole(as: slots[answer - 1])
        }
        let offset = Milliseconds(Int((max(-1e9, min(1e9, offset)) * 1000).rounded()))
        let others = [transcript.pair?.interviewerName].compactMap(\.self)
        guard let cut = recording.cut(by: slots, offset: offset, leavingOut: others) else {
            throw CommandFailure(
                .usage,
                "the text has no times, and the session has \(Quantity.text(slots.count, "answer")) in words",
                help:
                    "Say which one it is of, counted from 1: --answer 2. Files with times (.srt, .vtt) need no such number."
            )
        }
        return cut
    }

    /// The items whose words have changed, scored again, as spoken.
    private func scores(after attached: [SessionEvent], _ events: [RecordedEvent]) throws -> [SessionEvent] {
        guard case .started(let header)? = events.first?.event else { return [] }
        let last = (number: events.map(\.number).max() ?? 0, at: events.last?.at ?? .start)
        let recorded = attached.enumerated().map { index, event in
            RecordedEvent(
                number: last.number + 1 + index, at: last.at, wall: SessionHost.wall(), event: event)
        }
        var firsts: [AgendaPlace: Int] = [:]
        for case .recordingAttached(let place, let answer, _) in attached {
            firsts[place] = min(answer, firsts[place] ?? .max)
        }
        let transcript = Transcript(events: events + recorded, session: folder.id)
        return try transcript.items.filter { $0.challenge == nil }.flatMap { item -> [SessionEvent] in
            guard let first = firsts[item.place] else { return [] }
            let answers = item.exchanges.compactMap(\.answer)
            return try (first..<max(first, answers.count)).map { probes in
                let text = answers.prefix(probes + 1).joined(separator: "\n\n")
                return .rescored(
                    place: item.place, probesIncluded: probes,
                    report: try scorer.reportOnSpeech(text, at: item.place, in: header.agenda))
            }
        }
    }

    private static func failure(_ error: RecordingError, file: String) -> CommandFailure {
        let name = VisibleText.line(file)
        switch error {
        case .tooLong(let bytes):
            return CommandFailure(
                .usage, "\(name) is too long for the text of a recording: \(bytes) bytes",
                help: "At most \(RecordingText.longest) bytes are read.")
        case .empty: return CommandFailure(.findings, "there are no words in \(name)")
        case .notText(let line):
            return CommandFailure(
                .findings, "\(name):\(line): this is no text",
                help:
                    "Attach what a speech-to-text program wrote, such as a .txt, .srt or .vtt file, not the sound."
            )
        case .noCues(let line):
            return CommandFailure(
                .findings, "\(name):\(line): none of the times in this file could be read",
                help: "Write it as SubRip (.srt), WebVTT (.vtt) or plain text.")
        }
    }
}
