import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric import`.
struct RubricImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take questions and answers from a list in Markdown.",
        discussion: """
            Questions are headings or numbered items with the answer below, or lines with Q: and A:. Each becomes a \
            question with a model answer, from which its concepts are derived. It goes where `hotseat rubric new` \
            writes: to the topic's file, at its end; nothing is ever overwritten. What is not taken is told with its \
            line. Exits with 1 when nothing was taken.
            """)

    /// The most bytes of a list: no file of questions may have more.
    private static let largest = 1 << 20

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: ArgumentHelp("The list; standard input for -.", valueName: "file.md"),
        completion: .file(extensions: ["md", "markdown", "txt"]))
    var file: String

    @Option(help: "The topic that the questions go to.", completion: Completions.topics)
    var topic: String

    @Option(
        help: "Their level: junior, mid or senior.", completion: .list(Level.allCases.map(\.rawValue)),
        transform: RubricListCommand.level)
    var level = Level.mid

    func run() throws {
        guard TopicID.isValid(topic) else { throw NewContent.invalidID(topic) }
        let text = try readable()
        let path = "\(try options.folderForNewContent())/\(ContentKind.questions.folder)/\(topic).yaml"
        let library = try options.open(around: path, beginning: true)
        let sheet = QuestionSheet(text)
        let (taken, repeated) = choose(sheet, library)
        let passedOver = (sheet.passedOver + repeated).sorted { $0.line < $1.line }
        guard !taken.isEmpty else { throw nothing(in: text, passedOver, isKnown: !repeated.isEmpty) }
        try write(taken.map(\.question), to: path)
        let width = taken.map { $0.question.id.rawValue.count }.max() ?? 0
        let rows = taken.map { question, line in
            "  \(question.id.rawValue.padded(to: width))  line \(line)  \(VisibleText.line(question.prompt).cut(to: 60))"
        }
        StandardStreams.say(
            (["Wrote \(Quantity.text(taken.count, "question")) to \(path)"] + rows).joined(separator: "\n"))
        if !passedOver.isEmpty { StandardStreams.say("\n" + told(passedOver)) }
        StandardStreams.say("\nSee what they still lack with: hotseat rubric lint \(topic)")
    }

    /// The text of the file.
    ///
    /// - Throws: `CommandFailure` where it is no text, or too much of it.
    private func readable() throws -> String {
        let advice = "Name a list in Markdown."
        var isFolder: ObjCBool = false
        if file != "-", !FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) {
            throw CommandFailure(.usage, "there is no file \(file)", help: advice)
        }
        guard !isFolder.boolValue else { throw CommandFailure(.usage, "\(file) is a folder", help: advice) }
        let bytes = try InputBytes.all(of: file, advice: advice)
        guard !bytes.contains(0) else {
            throw CommandFailure(
                .failed, "\(file) is not text", help: "Save it as Markdown or plain text, and name that file."
            )
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(
                .failed, "\(file) is not in UTF-8",
                help: "Save it as UTF-8, for example with: iconv -f latin1 -t utf-8")
        }
        guard bytes.count <= Self.largest else {
            throw CommandFailure(
                .failed, "\(file) is larger than 1 MiB, more than a topic may hold",
                help: "Cut it into several, and import each into a topic of its own.")
        }
        if ForeignText(text) == .html {
            throw CommandFailure(
                .findings, "\(file) is HTML, not Markdown",
                help: "Convert it first, for example with: pandoc -f html -t markdown")
        }
        return text
    }

    private typealias Taken = (question: Question, line: Int)

    /// The questions that are new to the library, with ids of their own, and the others.
    private func choose(_ sheet: QuestionSheet, _ library: Library) -> ([Taken], [QuestionSheet.PassedOver]) {
        let known = Dictionary(library.questions().map { (QuestionSheet.key($0.prompt), $0.id) }) {
            first, _ in
            first
        }
        var ids = Set(library.questionIDs())
        var taken: [Taken] = []
        var repeated: [QuestionSheet.PassedOver] = []
        for entry in sheet.entries {
            if let id = known[QuestionSheet.key(entry.prompt)] {
                repeated.append(
                    QuestionSheet.PassedOver(
                        line: entry.line, text: entry.prompt,
                        reason: "the library asks it already, as `\(id)`"))
                continue
            }
            let id = QuestionSlug.id(for: entry.prompt, taken: ids)
            ids.insert(id)
            let question = Question(
                id: id, topic: TopicID(rawValue: topic), level: level, prompt: entry.prompt,
                model: entry.answer)
            taken.append((question, entry.line))
        }
        return (taken, repeated)
    }

    private func write(_ questions: [Question], to path: String) throws {
        let id = TopicID(rawValue: topic)
        let exists = FileManager.default.fileExists(atPath: path)
        let old = try exists ? String(validating: InputBytes.all(of: path, advice: ""), as: UTF8.self) : nil
        guard !exists || old != nil, let text = ImportedQuestions.adding(questions, to: old, topic: id) else {
            throw CommandFailure(
                .failed, "the questions cannot be added to \(path) as it is written",
                help: "Check it with `hotseat rubric check \(path)`, or name another topic.")
        }
        if exists { try NewFile.replace(path, with: text) } else { try NewFile.write(text, to: path) }
    }

    /// The failure of a list from which nothing was taken; what there was is told first.
    private func nothing(
        in text: String, _ passedOver: [QuestionSheet.PassedOver], isKnown: Bool
    ) -> CommandFailure {
        let help = "Write questions as headings with the answer below, or as lines with Q: and A:."
        if ForeignText(text) == .table {
            return CommandFailure(.findings, "\(file) is a table, not Markdown", help: help)
        }
        if !passedOver.isEmpty { StandardStreams.say(told(passedOver)) }
        return CommandFailure(
            .findings, "no question was taken from \(file)",
            help: isKnown ? "See those that the library has with: hotseat rubric list" : help)
    }

    private func told(_ passedOver: [QuestionSheet.PassedOver]) -> String {
        let rows = passedOver.map {
            "  line \($0.line): \($0.reason): \(VisibleText.line($0.text).cut(to: 60))"
        }
        return (["Passed over:"] + rows).joined(separator: "\n")
    }
}
