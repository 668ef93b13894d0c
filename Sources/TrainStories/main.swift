import Foundation
import InterviewModel
import RubricAnalysis

// Trains `stories.bin` on labelled stories: train-stories STORIES-FOLDER FILE. `make train` calls it.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let folder = arguments.first, let output = arguments.last else {
    FileHandle.standardError.write(Data("usage: train-stories STORIES-FOLDER FILE\n".utf8))
    exit(64)
}
do {
    var sections: [(framework: FrameworkID, section: [UInt8])] = []
    for curriculum in Curriculum.all {
        let stories = try curriculum.stories(in: folder)
        let outcome = StoryTrainer(stories, parts: curriculum.parts).train()
        sections.append((curriculum.framework, outcome.section))
        let figures = [
            "\(curriculum.framework): \(stories.count) stories", "\(outcome.features) features",
            String(format: "sentence accuracy %.3f", outcome.accuracy),
            String(format: "squared error of presence %.3f", outcome.presenceError),
        ]
        print(figures.joined(separator: ", ") + " (on stories left out)")
    }
    try Data(StoryModelFile.bytes(sections)).write(to: URL(fileURLWithPath: output), options: .atomic)
} catch {
    FileHandle.standardError.write(Data("train-stories: \(error)\n".utf8))
    exit(2)
}
