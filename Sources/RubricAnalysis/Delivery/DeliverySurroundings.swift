import InterviewModel

/// Tells by the words and marks around it whether a phrase is a filler there or means what it says.
///
/// In doubt it is none: a filler that is missed hurts nobody, an ordinary word called a filler does.
struct DeliverySurroundings {
    private static let determiner: UInt8 = 1
    private static let being: UInt8 = 2
    private static let subject: UInt8 = 4
    private static let stress: UInt8 = 8
    private static let joint: UInt8 = 16
    /// What leads up to "kind of" is looked for this far back: "a rather special new kind of lock".
    private static let reach = 4

    private var table = WordMarks()
    private let like: Lexicon.WordID

    /// The surroundings with their words looked up.
    init(lexicon: Lexicon) {
        like = lexicon.word("like")
        table.mark(
            """
            a an the this that these those some any what which whichever every each another no one my our your his her \
            its their same other own certain
            """, Self.determiner, lexicon: lexicon)
        table.mark("is are was were be been am being it's that's", Self.being, lexicon: lexicon)
        table.mark(
            "i we you he she it they there who is are was were be been am has have had did do does would could should "
                + "just to not and but so",
            Self.subject, lexicon: lexicon)
        table.mark("really so very super totally literally just", Self.stress, lexicon: lexicon)
        table.mark("and but so or because then um uh uhm erm", Self.joint, lexicon: lexicon)
    }

    /// Whether a phrase counts where it stands.
    func admit(_ use: DeliveryGuide.Use, _ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        if isMentioned(range, in: text) || isHyphened(range, in: text) { return false }
        switch use {
        case .always: return true
        case .aside:
            let isBetween = opens(range, in: text) && pauses(range, in: text)
            return isBetween || isStressed(range, in: text)
        case .tag:
            return opens(range, in: text) && mark(after: range.upperBound, in: text) == UInt8(ascii: "?")
        case .ending: return ends(range, in: text)
        case .softening: return softens(range, in: text)
        case .beside: return standsBeside(range, in: text)
        }
    }

    /// Whether anything but blanks stands between a token and the one before, or nothing is before.
    func hasMark(before index: Int, in text: ParsedText) -> Bool {
        guard index > 0 else { return true }
        let start = Int(text.tokens[index].start)
        var at = Int(text.tokens[index - 1].end)
        while at < start {
            if text.bytes[at] > 32 { return true }
            at += 1
        }
        return false
    }

    /// "It is called like": in quotes a word is spoken of.
    private func isMentioned(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let start = Int(text.tokens[range.lowerBound].start)
        guard start > 0 else { return false }
        // 0x9c ends the UTF-8 of an opening curly quote.
        return [UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "'"), 0x9c].contains(
            text.bytes[start - 1])
    }

    /// "Well-known" and "right-hand" are words of their own.
    private func isHyphened(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let next = range.upperBound + 1
        return next < text.tokens.count && text.tokens[next].isJoined
    }

    private func opens(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        hasMark(before: range.lowerBound, in: text) || isSentenceStart(range.lowerBound, in: text)
    }

    private func isSentenceStart(_ index: Int, in text: ParsedText) -> Bool {
        text.sentences[Int(text.sentenceOf[index])].tokens.lowerBound == index
    }

    /// The first sign after a token that is no blank; 0 at the end of a line or of the text.
    private func mark(after index: Int, in text: ParsedText) -> UInt8 {
        var at = Int(text.tokens[index].end)
        while at < text.bytes.count, text.bytes[at] == 32 { at += 1 }
        return at < text.bytes.count && text.bytes[at] != 10 && text.bytes[at] != 13 ? text.bytes[at] : 0
    }

    /// Whether a comma, dash or dots follow: a pause inside the sentence.
    private func pauses(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        switch mark(after: range.upperBound, in: text) {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"), 0xe2: true
        case UInt8(ascii: "."):
            text.bytes[Int(text.tokens[range.upperBound].end)...].starts(with: "..".utf8)
        default: false
        }
    }

    /// Whether any mark or the end follows.
    private func ends(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let next = range.upperBound + 1
        return next >= text.tokens.count || hasMark(before: next, in: text)
            || isSentenceStart(next, in: text)
    }

    /// "It was like really slow": speech that was written down without commas.
    private func isStressed(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let (before, after) = (range.lowerBound - 1, range.upperBound + 1)
        return text.tokens[range.lowerBound].word == like && before >= 0 && after < text.tokens.count
            && has(before, Self.being, in: text) && has(after, Self.stress, in: text)
            && !hasMark(before: range.lowerBound, in: text)
    }

    /// "It kind of worked", "sort of a mess"; but "a kind of lock", "what sort of error".
    private func softens(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let next = range.upperBound + 1
        guard next < text.tokens.count, !ends(range, in: text) else { return false }
        var at = range.lowerBound - 1
        var away = 1
        while at >= 0, away <= Self.reach, !isSentenceStart(at + 1, in: text) {
            if has(at, Self.determiner, in: text) {
                // "The cache kind of died" has its noun already; "the same kind of died" does not exist.
                return away > 1 && text.tokens[next].traits.contains(.pastDeed)
            }
            if has(at, Self.subject, in: text) || hasMark(before: at + 1, in: text) { return true }
            at -= 1
            away += 1
        }
        return away > Self.reach
    }

    /// "It was late, you know"; "and, I mean, ..."; "it was you know late".
    private func standsBeside(_ range: ClosedRange<Int>, in text: ParsedText) -> Bool {
        let before = range.lowerBound - 1
        if before >= 0, has(before, Self.being, in: text), !isSentenceStart(range.lowerBound, in: text) {
            return !hasMark(before: range.lowerBound, in: text) || ends(range, in: text)
        }
        return ends(range, in: text)
            && (opens(range, in: text) || has(before, Self.joint, in: text))
    }

    private func has(_ index: Int, _ bits: UInt8, in text: ParsedText) -> Bool {
        table[text.tokens[index].word] & bits != 0
    }
}
