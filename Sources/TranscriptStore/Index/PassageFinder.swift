/// Finds where in a session's texts the terms of a search stand.
struct PassageFinder {
    private let terms: [SearchTerms.Term]
    private let cutter: WordCutter

    /// No more passages of one session are shown.
    static let mostPassages = 3
    /// About so many bytes of text are shown around a match.
    private static let length = 160

    /// A finder of these terms.
    init(_ terms: SearchTerms, _ cutter: WordCutter) {
        self.terms = terms.terms
        self.cutter = cutter
    }

    /// The passages of a session: first those with terms that no earlier one has, in the order of the session.
    func passages(in texts: [SessionText]) -> [SearchPassage] {
        var chosen: [SearchPassage] = []
        var others: [SearchPassage] = []
        var seen: Set<Int> = []
        for text in texts where seen.count < terms.count || chosen.count + others.count < Self.mostPassages {
            let found = matches(in: text.text)
            guard !found.isEmpty else { continue }
            let fresh = found.filter { !seen.contains($0.term) }
            let passage = passage(of: text, around: fresh.first ?? found[0], matches: found.map(\.range))
            if fresh.isEmpty { others.append(passage) } else { chosen.append(passage) }
            seen.formUnion(found.map(\.term))
        }
        return Array((chosen + others).prefix(Self.mostPassages))
    }

    private typealias Match = (term: Int, range: Range<Int>)

    /// Where the terms stand, in UTF-8 bytes, in the order of the text.
    private func matches(in text: String) -> [Match] {
        let words = cutter.words(of: text)
        return words.indices.flatMap { first in
            terms.indices.compactMap { index in
                last(of: terms[index], in: words, from: first).map { last in
                    (index, words[first].range.lowerBound..<words[last].range.upperBound)
                }
            }
        }
    }

    /// The last word of a term that begins with a word; nil where it does not.
    private func last(of term: SearchTerms.Term, in words: [WordCutter.Word], from first: Int) -> Int? {
        let last = first + term.words.count - 1
        guard last < words.count else { return nil }
        for (offset, wanted) in term.words.enumerated() {
            let word = words[first + offset].bytes
            let isEnough =
                term.isPrefix && first + offset == last ? word.starts(with: wanted) : word == wanted
            guard isEnough else { return nil }
        }
        return last
    }

    private func passage(of text: SessionText, around match: Match, matches: [Range<Int>]) -> SearchPassage {
        let bytes = Array(text.text.utf8)
        let room = max(0, Self.length - match.range.count) / 2
        let from = Self.wordStart(bytes, match.range.lowerBound - room)
        let to = Self.wordEnd(bytes, match.range.upperBound + room)
        var parts: [SearchPassage.Part] = []
        func add(_ range: Range<Int>, isMatch: Bool, before: String = "", after: String = "") {
            let words = before + String(decoding: bytes[range], as: UTF8.self) + after
            if !words.isEmpty { parts.append(.init(text: words, isMatch: isMatch)) }
        }
        var at = from
        var lead = from > 0 ? "\u{2026}" : ""
        for range in matches where range.lowerBound >= at && range.upperBound <= to {
            add(at..<range.lowerBound, isMatch: false, before: lead)
            add(range, isMatch: true)
            (at, lead) = (range.upperBound, "")
        }
        add(at..<to, isMatch: false, before: lead, after: to < bytes.count ? "\u{2026}" : "")
        return SearchPassage(number: text.number, kind: text.kind, parts: parts)
    }

    /// The beginning of the word at an offset, or of the character where no space is near.
    private static func wordStart(_ bytes: [UInt8], _ offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        var at = offset
        while at > max(0, offset - 20), bytes[at - 1] > 0x20 { at -= 1 }
        while at > 0, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    /// The end of the word at an offset, or of the character where no space is near.
    private static func wordEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
        guard offset < bytes.count else { return bytes.count }
        var at = offset
        while at < min(bytes.count, offset + 20), bytes[at] > 0x20 { at += 1 }
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        return at
    }
}
