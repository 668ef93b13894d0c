import InterviewModel
import ScenarioLibrary

/// How many questions and challenges a library has, by topic, competency and level.
struct LibraryCounts: Encodable {
    /// A topic, a competency or all of a kind, with how many there are of each level.
    struct Row: Encodable {
        /// The topic's or competency's id, or what is counted.
        let name: String
        let junior: Int
        let mid: Int
        let senior: Int
        /// Of all levels together.
        let all: Int

        init(_ name: String, _ levels: [Level]) {
            self.name = name
            junior = levels.count { $0 == .junior }
            mid = levels.count { $0 == .mid }
            senior = levels.count { $0 == .senior }
            all = levels.count
        }

        fileprivate var cells: [String] {
            [name] + [junior, mid, senior, all].map { $0 == 0 ? "-" : String($0) }
        }
    }

    /// The topics by name, each with its questions.
    let topics: [Row]
    /// The competencies by name, each with its questions.
    let competencies: [Row]
    /// All questions.
    let questions: Row
    /// All challenges.
    let challenges: Row

    /// Counts what is without faults.
    init(_ library: Library) {
        let questions = library.questions()
        topics = Self.rows(questions) { $0.topic.rawValue }
        competencies = Self.rows(questions) { $0.competency?.rawValue }
        self.questions = Row("questions", questions.map(\.level))
        challenges = Row("challenges", library.challenges().map(\.level))
    }

    /// The counts as tables, one below the other.
    var text: String {
        let all = [questions, challenges].filter { $0.all > 0 }
        let parts = [("TOPIC", topics), ("COMPETENCY", competencies), ("ALL TOGETHER", all)]
            .filter { !$0.1.isEmpty }
        let width = parts.flatMap { [$0.0] + $0.1.map(\.name) }.map(TextWidth.of).max() ?? 0
        return parts.map { title, rows in Self.table(title, rows, width: width) }.joined(separator: "\n\n")
    }

    private static func rows(_ questions: [Question], _ name: (Question) -> String?) -> [Row] {
        let named = Dictionary(
            grouping: questions.compactMap { question in name(question).map { ($0, question.level) } }
        ) {
            $0.0
        }
        return named.sorted { $0.key < $1.key }.map { Row($0.key, $0.value.map(\.1)) }
    }

    /// Numbers stand below each other by their last digit.
    private static func table(_ title: String, _ rows: [Row], width: Int) -> String {
        let head = [title] + Level.allCases.map { $0.rawValue.uppercased() } + ["ALL"]
        return ([head] + rows.map(\.cells)).map { cells in
            ([cells[0].padded(to: width)]
                + zip(cells, head).dropFirst().map { $0.alignedRight(in: max(4, $1.count)) })
                .joined(separator: "  ")
        }
        .joined(separator: "\n")
    }
}
