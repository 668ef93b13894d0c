import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric new`.
struct RubricNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a commented question, framework or challenge to start from.",
        usage: """
            hotseat rubric new <topic> <question-id>
            hotseat rubric new --framework <id>
            hotseat rubric new --challenge <id>
            """,
        discussion: "It goes to --library, the working folder if it is a library, or your own data folder. "
            + "A question is added to its topic's file; nothing is ever overwritten.")

    @OptionGroup var options: LibraryOptions

    @Argument(help: "The topic of a new question.", completion: Completions.topics)
    var topic: String?

    @Argument(help: "The id of a new question.")
    var id: String?

    @Option(help: ArgumentHelp("Write a framework.", valueName: "id"))
    var framework: String?

    @Option(help: ArgumentHelp("Write a challenge.", valueName: "id"))
    var challenge: String?

    func validate() throws {
        let named = [topic, framework, challenge].compactMap(\.self).count
        guard named == 1, (topic == nil) == (id == nil) else {
            throw ValidationError("Name a topic and an id, or --framework ID, or --challenge ID.")
        }
    }

    func run() throws {
        for id in [topic, id, framework, challenge].compactMap(\.self) where !QuestionID.isValid(id) {
            throw NewContent.invalidID(id)
        }
        let folder = try options.folderForNewContent()
        if let framework {
            let path = "\(folder)/\(ContentKind.frameworks.folder)/\(framework).yaml"
            try NewFile.write(FrameworkTemplate.text(id: FrameworkID(rawValue: framework)), to: path)
            told(path, id: framework)
        } else if let challenge {
            try write(challenge: challenge, to: "\(folder)/\(ContentKind.challenges.folder)/\(challenge)")
        } else if let topic, let id {
            let path = "\(folder)/\(ContentKind.questions.folder)/\(topic).yaml"
            try write(question: QuestionID(rawValue: id), topic: TopicID(rawValue: topic), to: path)
        }
    }

    private func write(challenge: String, to folder: String) throws {
        guard !FileManager.default.fileExists(atPath: folder) else { throw NewFile.exists(folder) }
        let files = ChallengeTemplate.files(id: ChallengeID(rawValue: challenge))
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            try NewFile.write(text, to: "\(folder)/\(name)")
        }
        told(folder, id: challenge)
    }

    private func write(question id: QuestionID, topic: TopicID, to path: String) throws {
        let library = try options.open(around: path, beginning: true)
        if let place = library.place(ofQuestion: id) {
            throw CommandFailure(
                .failed, "the question `\(id)` exists already, in \(place.file):\(place.line)",
                help: "Choose another id.")
        }
        guard FileManager.default.fileExists(atPath: path) else {
            try NewFile.write(QuestionTemplate.file(topic: topic, id: id), to: path)
            return told(path, id: id.rawValue)
        }
        guard let data = FileManager.default.contents(atPath: path),
            let text = String(validating: data, as: UTF8.self),
            let longer = QuestionTemplate.adding(id, to: text, topic: topic)
        else {
            throw CommandFailure(
                .failed, "a question cannot be added to \(path) as it is written",
                help: "Check it with `hotseat rubric check \(path)`, or add the question by hand.")
        }
        try NewFile.replace(path, with: longer)
        told(path, id: id.rawValue)
    }

    private func told(_ path: String, id: String) {
        StandardStreams.say("Wrote \(path)\nCheck it with: hotseat rubric check \(id)")
    }
}
