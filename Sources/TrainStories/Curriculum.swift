import InterviewModel
import RubricAnalysis

/// Which file trains which framework, and what its label letters mean.
struct Curriculum {
    /// The framework.
    let framework: FrameworkID
    /// The names of its files without their ending.
    let files: [String]
    /// The letters of each component, in the framework's order.
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
    /// - Throws: `TrainingFault`.
    func stories(in folder: String) throws(TrainingFault) -> [LabelledStory] {
        var stories: [LabelledStory] = []
        for file in files {
            stories += try StoryFile(path: "\(folder)/\(file).jsonl", letters: letters).stories()
        }
        return stories
    }
}
