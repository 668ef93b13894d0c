import Foundation
import InterviewModel
import RubricAnalysis

/// Which file trains which framework, and what its label letters mean.
struct Curriculum {
    /// The framework.
    let framework: FrameworkID
    /// The names of its files without their ending.
    let files: [String]
    /// The letters of each component, in the framework's order; "O" and all others are no part.
    let letters: [Set<String>]

    /// How many components there are.
    var parts: Int { letters.count }

    /// All that are trained. A CAR story is a STAR story whose Situation and Task are one.
    static let all = [
        Curriculum(framework: "star", files: ["star", "no-story"], letters: [["S"], ["T"], ["A"], ["R"]]),
        Curriculum(framework: "car", files: ["star", "no-story"], letters: [["S", "T"], ["A"], ["R"]]),
        Curriculum(framework: "soar", files: ["soar", "no-story"], letters: [["S"], ["B"], ["A"], ["R"]]),
        Curriculum(
            framework: "system-design", files: ["system-design", "no-story"],
            letters: [["Q"], ["E"], ["I"], ["D"], ["C"], ["W"]]),
        Curriculum(
            framework: "present-past-future", files: ["present-past-future", "no-story"],
            letters: [["P"], ["X"], ["F"]]),
    ]

    /// The stories of a folder.
    ///
    /// - Throws: what reading or decoding throws.
    func stories(in folder: String) throws -> [LabelledStory] {
        try files.flatMap { try stories(of: folder + "/" + $0 + ".jsonl") }
    }

    private func stories(of path: String) throws -> [LabelledStory] {
        let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            return LabelledStory(
                row.segments.map { segment in
                    let part = letters.firstIndex { $0.contains(segment.label) } ?? parts
                    return (part, segment.text)
                })
        }
    }

    private struct Row: Decodable {
        let segments: [Segment]
    }

    private struct Segment: Decodable {
        let label: String
        let text: String
    }
}
