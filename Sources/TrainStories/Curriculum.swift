import Foundation
import InterviewModel
import RubricAnalysis

/// Which file trains which framework, and what its label letters mean.
struct Curriculum {
    /// The framework, equal to the name of the file with its stories unless `file` says otherwise.
    let framework: FrameworkID
    /// The file's name without its ending.
    let file: String
    /// The letters of each component, in the framework's order; "O" and all others are no part.
    let letters: [Set<String>]

    /// How many components there are.
    var parts: Int { letters.count }

    /// All that are trained. A CAR story is a STAR story whose Situation and Task are one.
    static let all = [
        Curriculum(framework: "star", file: "star", letters: [["S"], ["T"], ["A"], ["R"]]),
        Curriculum(framework: "car", file: "star", letters: [["S", "T"], ["A"], ["R"]]),
        Curriculum(framework: "soar", file: "soar", letters: [["S"], ["B"], ["A"], ["R"]]),
        Curriculum(
            framework: "system-design", file: "system-design",
            letters: [["Q"], ["E"], ["I"], ["D"], ["C"], ["W"]]),
        Curriculum(
            framework: "present-past-future", file: "present-past-future", letters: [["P"], ["X"], ["F"]]),
    ]

    /// The stories of a folder.
    ///
    /// - Throws: what reading or decoding throws.
    func stories(in folder: String) throws -> [LabelledStory] {
        let path = folder + "/" + file + ".jsonl"
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
