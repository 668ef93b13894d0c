import Foundation
import Testing

/// The labelled texts in `Training/` and `Evaluation/`.
@Suite("The labelled corpus")
struct CorpusTests {
    /// The files of stories, each with the letters of its framework and O.
    static let letters = [
        "star": "STARO", "soar": "SBARO", "system-design": "QEIDCWO", "present-past-future": "PXFO",
    ]

    @Test("Each file of stories is sorted, with the fields and labels that its README promises")
    func stories() throws {
        for (framework, letters) in Self.letters {
            for folder in ["Training", "Evaluation"] {
                let rows = try Corpus.rows("\(folder)/Stories/\(framework).jsonl", as: Corpus.Story.self)
                #expect(!rows.isEmpty)
                #expect(rows.map(\.id) == rows.map(\.id).sorted(by: Corpus.byBytes), "\(folder) \(framework)")
                for row in rows {
                    #expect(row.framework == framework, "\(row.id)")
                    #expect(["typed", "spoken"].contains(row.mode), "\(row.id)")
                    #expect(["native", "good", "learner"].contains(row.english), "\(row.id)")
                    #expect(!row.question.isEmpty && !row.trade.isEmpty && !row.style.isEmpty, "\(row.id)")
                    #expect(row.segments.contains { $0.label != "O" }, "\(row.id)")
                    for segment in row.segments {
                        #expect(segment.label.count == 1 && letters.contains(segment.label), "\(row.id)")
                        let text = segment.text.trimmingCharacters(in: .whitespacesAndNewlines)
                        #expect(!text.isEmpty && text == segment.text, "\(row.id)")
                    }
                }
            }
        }
    }

    @Test(
        "Each file of graded answers is sorted, with grades from 0 to 5 in halves and one reference a question"
    )
    func answers() throws {
        for folder in ["Training", "Evaluation"] {
            let rows = try Corpus.rows("\(folder)/Answers/graded.jsonl", as: Corpus.Answer.self)
            #expect(rows.map(\.id) == rows.map(\.id).sorted(by: Corpus.byBytes), "\(folder)")
            #expect(
                rows.allSatisfy { (0...5).contains($0.score) && ($0.score * 2).rounded() == $0.score * 2 })
            for (question, group) in Dictionary(grouping: rows, by: \.question) {
                #expect(Set(group.map(\.reference)).count == 1, "\(question)")
            }
        }
    }

    @Test("Nothing that is measured on is trained on: no id, no story and no question stands on both sides")
    func apart() throws {
        var ids: Set<String> = []
        var sides: [String: Set<String>] = [:]
        for folder in ["Training", "Evaluation"] {
            for framework in Self.letters.keys {
                for row in try Corpus.rows("\(folder)/Stories/\(framework).jsonl", as: Corpus.Story.self) {
                    #expect(ids.insert(row.id).inserted, "\(row.id) is there twice")
                    sides[folder, default: []].insert(row.segments.map(\.text).joined(separator: " "))
                }
            }
            for row in try Corpus.rows("\(folder)/Answers/graded.jsonl", as: Corpus.Answer.self) {
                #expect(ids.insert(row.id).inserted, "\(row.id) is there twice")
                sides[folder, default: []].insert(row.question)
            }
        }
        let common = try #require(sides["Training"]).intersection(try #require(sides["Evaluation"]))
        #expect(common.isEmpty, "\(common.sorted().prefix(3))")
    }

    @Test("It is not installed")
    func notInstalled() throws {
        let script = try Project.text("Scripts/install")
        #expect(!script.contains("Training") && !script.contains("Evaluation"))
    }
}

/// Reading the rows.
private enum Corpus {
    struct Story: Decodable {
        struct Segment: Decodable {
            let label: String
            let text: String
        }
        let id, framework, question, trade, english, mode, style: String
        let segments: [Segment]
    }

    struct Answer: Decodable {
        let id, question, reference, answer: String
        let score: Double
    }

    static func rows<Row: Decodable>(_ path: String, as type: Row.Type) throws -> [Row] {
        let decoder = JSONDecoder()
        return try Project.text(path).split(separator: "\n").map {
            try decoder.decode(type, from: Data($0.utf8))
        }
    }

    /// The order of the files, whatever the language of the machine.
    static func byBytes(_ one: String, _ other: String) -> Bool {
        one.utf8.lexicographicallyPrecedes(other.utf8)
    }
}
