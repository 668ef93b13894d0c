import Foundation
import InterviewModel
import RubricAnalysis

// Trains `stories.bin` on labelled stories: train-stories STORIES-FOLDER FILE. `make train` calls it.
// Exit status: 0 where the file is written, 2 where it is not, 64 for wrong usage.

func say(_ text: String, to handle: FileHandle) {
    handle.write(Data((text + "\n").utf8))
}

func train(_ folder: String, _ output: String) throws(TrainingFault) {
    // All files first: a fault in the last is to be told at once, not when the others are trained.
    var courses: [(curriculum: Curriculum, stories: [LabelledStory])] = []
    for curriculum in Curriculum.all { courses.append((curriculum, try curriculum.stories(in: folder))) }
    var sections: [(framework: FrameworkID, section: [UInt8])] = []
    for (curriculum, stories) in courses {
        let outcome = StoryTrainer(stories, parts: curriculum.parts).train()
        sections.append((curriculum.framework, outcome.section))
        let figures = [
            "\(curriculum.framework): \(stories.count) stories", "\(outcome.features) features",
            String(format: "sentence accuracy %.3f", outcome.accuracy),
            String(format: "squared error of presence %.3f", outcome.presenceError),
        ]
        say(figures.joined(separator: ", ") + " (on stories left out)", to: .standardOutput)
    }
    do {
        try Data(StoryModelFile.bytes(sections)).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
        throw .unwritable(path: output, reason: StoryFile.words(for: error))
    }
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let folder = arguments.first, let output = arguments.last else {
    say("usage: train-stories STORIES-FOLDER FILE", to: .standardError)
    exit(64)
}
do throws(TrainingFault) {
    try train(folder, output)
} catch {
    say("train-stories: \(error.text)", to: .standardError)
    exit(2)
}
