import Foundation
import InterviewModel
import RubricAnalysis
import Testing

/// The strong example of every question, said again by somebody else who had not seen the rubric.
///
/// `Fixtures/Voices/<topic>.yaml` holds them. They are for measuring only: an alternative that is written to meet
/// one of them makes the figure worthless.
@Suite("The strong examples in other words")
struct ParaphraseTests {
    private struct Outcome {
        let id: String
        let score: Double
        let middling: Double
        var isAbove: Bool { score > middling }
    }

    @Test("every question with a strong and a middling example has one")
    func complete() throws {
        let voices = Set(try Voices.all().map(\.id))
        let missing = Bank.questions.filter {
            $0.example(.strong) != nil && $0.example(.middling) != nil && !voices.contains($0.id.rawValue)
        }
        #expect(missing.isEmpty, "\(missing.map(\.id))")
        #expect(voices.subtracting(Bank.ids).isEmpty)
        #expect(try Voices.all().count == voices.count)
    }

    @Test("none is the strong example itself: fewer than half of its runs of four words are taken over")
    func otherWords() throws {
        for (id, text) in try Voices.all() {
            let strong = try #require(Bank.question(id)?.example(.strong))
            let theirs = Self.runs(text)
            let shared = theirs.intersection(Self.runs(strong)).count
            #expect(shared * 2 < max(1, theirs.count), "\(id): \(shared) of \(theirs.count)")
        }
    }

    @Test("at least 95 in 100 score above the middling example")
    func aboveMiddling() throws {
        let analyser = Bank.analyser()
        let outcomes = try Voices.all().map { id, text in
            let question = try #require(Bank.question(id))
            return Outcome(
                id: id, score: analyser.score(text, question),
                middling: analyser.score(try #require(question.example(.middling)), question))
        }
        let above = outcomes.count(where: \.isAbove)
        let strong = outcomes.count { $0.score >= 0.7 }
        print("other words: \(above) of \(outcomes.count) above the middling example, \(strong) strong")
        for miss in outcomes where !miss.isAbove {
            print("  \(miss.id) \(miss.score), its middling example \(miss.middling)")
        }
        #expect(Double(above) >= 0.95 * Double(outcomes.count))
    }

    private static func runs(_ text: String) -> Set<String> {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard words.count >= 4 else { return [] }
        return Set((0...words.count - 4).map { words[$0..<$0 + 4].joined(separator: " ") })
    }
}

/// Answers in files of a simple form: an id, `: >-`, and the text folded over indented lines.
enum Voices {
    /// All paraphrases, by file.
    static func all() throws -> [(id: String, text: String)] {
        let folder = "\(Bank.root)/Tests/RubricAnalysisTests/Fixtures/Voices"
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".yaml") }.flatMap { try read("\(folder)/\($0)") }
    }

    /// The answers of one file.
    static func read(_ path: String) throws -> [(id: String, text: String)] {
        var answers: [(id: String, text: String)] = []
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            if line.hasPrefix("#") { continue }
            if line.hasSuffix(": >-") {
                answers.append((String(line.dropLast(4)), ""))
            } else if let last = answers.indices.last {
                let words = line.drop { $0 == " " }
                answers[last].text += (answers[last].text.isEmpty ? "" : " ") + words
            }
        }
        return answers
    }
}
