import InterviewModel

/// The concepts and misconceptions that were seen in an answer's words, numbered as they come in it.
struct MarkNumbers {
    /// What a mark is about.
    enum Subject: Hashable {
        /// A concept that is covered.
        case concept(ConceptID)
        /// Something that is wrong.
        case misconception(MisconceptionID)
    }

    /// The numbers of concepts, from 1.
    private(set) var concepts: [ConceptID: Int] = [:]
    /// The numbers of misconceptions, from 1.
    private(set) var misconceptions: [MisconceptionID: Int] = [:]

    /// The numbers for these pieces.
    init(_ pieces: [MarkedAnswer.Piece]) {
        for mark in pieces.lazy.flatMap(\.marks) {
            switch mark {
            case .concept(let id, _, _) where concepts[id] == nil: concepts[id] = concepts.count + 1
            case .misconception(let id, _) where misconceptions[id] == nil:
                misconceptions[id] = misconceptions.count + 1
            default: break
            }
        }
    }

    /// The sign for a subject: a raised number for a concept, `!` for what is wrong, numbered where there are several.
    func sign(_ subject: Subject, _ glyphs: Glyphs) -> String {
        switch subject {
        case .concept(let id): concepts[id].map(glyphs.raised) ?? ""
        case .misconception(let id):
            "!" + (misconceptions.count > 1 ? misconceptions[id].map(glyphs.raised) ?? "" : "")
        }
    }

    /// What a mark of an answer is about; nil for a finding, which is told below the answer.
    static func subject(_ mark: MarkedAnswer.Mark) -> Subject? {
        switch mark {
        case .concept(let id, _, _): .concept(id)
        case .misconception(let id, _): .misconception(id)
        case .finding: nil
        }
    }
}
