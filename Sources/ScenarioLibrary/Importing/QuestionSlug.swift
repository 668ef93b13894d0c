import Foundation
public import InterviewModel

/// Ids made of questions' words.
public enum QuestionSlug {
    /// Words that every question has.
    private static let common = Set(
        """
        a an the i me my you your we our us it its is are was were be been do does did can could would will should may \
        might must has have had what which who when where why how whats to of in on at by for from with and or as that \
        this these those there if than then about between explain describe tell define give some any please they them their he she let lets so \
        mean means difference differences
        """.split(separator: " ").map(String.init))
    private static let longest = 48

    /// An id for a question, made of its first words that tell something, and none of `taken`.
    ///
    /// A number is put behind it where it is taken; what has no letters of the alphabet of ids is `question`.
    public static func id(for prompt: String, taken: Set<QuestionID>) -> QuestionID {
        let folded = prompt.replacing(#/['\u{2019}`]/#, with: "").folding(
            options: .diacriticInsensitive, locale: nil
        )
        .lowercased()
        let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let telling = words.filter { !common.contains($0) }
        var slug = ""
        for word in telling.isEmpty ? words.prefix(4) : telling.prefix(4) {
            let longer = slug.isEmpty ? String(word.prefix(longest)) : "\(slug)-\(word)"
            guard longer.count <= longest else { break }
            slug = longer
        }
        if slug.isEmpty { slug = "question" }
        var id = QuestionID(rawValue: slug)
        var number = 2
        while taken.contains(id) {
            id = QuestionID(rawValue: "\(slug)-\(number)")
            number += 1
        }
        return id
    }
}
