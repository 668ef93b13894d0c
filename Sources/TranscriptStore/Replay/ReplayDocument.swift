import InterviewModel

/// A replay as data for the script of the browser page.
///
/// Texts are made visible (`VisibleText`) before they are compared, and places in them are counted in UTF-16 code
/// units, as the script's language counts them.
struct ReplayDocument: Encodable {
    /// A change of the draft: where, how much goes, and what comes.
    struct Edit: Encodable {
        let offset: Int
        let removed: Int
        let inserted: String

        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            try list.encode(offset)
            try list.encode(removed)
            try list.encode(inserted)
        }
    }

    /// The clock from here on; without an end none runs.
    struct Clock: Encodable {
        let end: Int?
        let isThinking: Bool

        private enum CodingKeys: String, CodingKey {
            case end
            case isThinking = "thinking"
        }
    }

    /// A moment. What did not change is left out.
    struct Moment: Encodable {
        var at: Int
        var kind: String?
        /// The number of its step in the page's list, from 0.
        var step: Int?
        var words: String?
        var text: String?
        var edit: Edit?
        var clock: Clock?
        /// Whether the draft is empty from here on.
        var isFresh: Bool?

        private enum CodingKeys: String, CodingKey {
            case at, kind, step, words, text, edit, clock
            case isFresh = "fresh"
        }
    }

    let title: String
    /// How long it plays, in milliseconds.
    let length: Int
    let moments: [Moment]

    /// The data of a replay.
    init(_ replay: Replay) {
        title = VisibleText.line(replay.title)
        length = replay.moments.last?.at.count ?? 0
        var stage = ReplayStage()
        var draft = ""
        var steps = 0
        moments = replay.moments.compactMap { recorded in
            let clock = stage.clock
            stage.apply(recorded)
            var moment = Moment(at: recorded.at.count)
            if let step = ReplayStep(recorded.what) {
                moment.kind = step.kind.rawValue
                moment.words = VisibleText.line(step.words)
                moment.text = step.text.map(VisibleText.of)
                moment.step = steps
                steps += 1
            }
            if stage.clock != clock {
                moment.clock = Clock(
                    end: stage.clock?.end.count, isThinking: stage.clock?.isThinking ?? false)
            }
            if case .edited = recorded.what {
                let text = VisibleText.of(stage.draft.text)
                moment.edit = Self.edit(from: draft, to: text)
                draft = text
            } else if !draft.isEmpty, stage.draft.bytes.isEmpty {
                moment.isFresh = true
                draft = ""
            }
            let isSomething =
                moment.kind != nil || moment.edit != nil || moment.clock != nil || moment.isFresh == true
            return isSomething ? moment : nil
        }
    }

    private static func edit(from old: String, to new: String) -> Edit? {
        guard let edit = TextEdit(from: old, to: new) else { return nil }
        let start = old.utf8.index(old.startIndex, offsetBy: edit.offset)
        let end = old.utf8.index(start, offsetBy: edit.removed)
        return Edit(
            offset: old.utf16.distance(from: old.startIndex, to: start),
            removed: old.utf16.distance(from: start, to: end), inserted: edit.inserted)
    }
}
