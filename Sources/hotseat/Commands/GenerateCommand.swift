import ArgumentParser
import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import TranscriptStore

/// `hotseat generate`.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make an interview from the question bank, for a role and a level.",
        discussion: """
            Writes a scenario that names every question, and says why each was taken. What you were asked in the last \
            two weeks is avoided; with --weak, what went badly comes up more often. The same seed, bank and history \
            give the same interview.

            The time is split as interview guides publish it: of 30 minutes 2 for the introduction, 20 for \
            questions, 5 for yours and 3 to wrap up; 5/32/5/3 of 45 and 7/40/8/5 of 60.
            """)

    @OptionGroup var options: LibraryOptions
    @OptionGroup var transcripts: TranscriptsOptions

    @Option(help: "The role; `hotseat generate --roles` lists them.", completion: Completions.roles)
    var role: String?

    @Option(
        help: "junior, mid or senior; mid by default.", completion: .list(Level.allCases.map(\.rawValue)),
        transform: RubricListCommand.level)
    var level: Level = .mid

    @Option(help: "How long the interview takes, 10 to 240 minutes.")
    var minutes = 45

    @Option(
        help: "Topics of technical questions, with commas between; those of the role where none are given.",
        completion: Completions.topics)
    var topics: String?

    @Option(help: "Make the same interview again: the seed that its name ends in.")
    var seed: UInt64?

    @Flag(help: "Ask more of what went badly before.")
    var weak = false

    @Flag(help: "Print the scenario's file and write nothing.")
    var print = false

    @Flag(help: "List the roles.")
    var roles = false

    func validate() throws {
        if !roles, role == nil {
            throw ValidationError("Name a role with --role, or list them with --roles.")
        }
        if !(10...240).contains(minutes) { throw ValidationError("--minutes can be 10 to 240.") }
    }

    func run() throws {
        let library = try options.open()
        guard let role else { return list(library) }
        let request = GenerationRequest(
            role: try ContentLookup.role(role, in: library), level: level, minutes: minutes,
            topics: try chosenTopics(library), seed: seed ?? UInt64.random(in: 1...9_999),
            prefersWeakSpots: weak, past: try PastAnswers.read(from: transcripts.store()),
            now: SessionHost.wall())
        let made = try generate(request, library)
        let text = GenerationText(made: made, request: request)
        let file = ScenarioFile.text(made.scenario, remarks: text.remarks, notes: text.notes)
        if print { return StandardStreams.say(String(file.trimmingSuffixes("\n"))) }
        let path =
            "\(try options.folderForNewContent())/\(ContentKind.scenarios.folder)/\(made.scenario.id).yaml"
        if (try? String(contentsOfFile: path, encoding: .utf8)) != file {
            do {
                try NewFile.write(file, to: path)
            } catch let failure as CommandFailure where FileManager.default.fileExists(atPath: path) {
                throw CommandFailure(
                    failure.status, failure.message ?? "", help: "Choose another --seed, or remove that file."
                )
            }
        }
        StandardStreams.say(text.report(Reading.form))
        StandardStreams.say("\nWrote \(path)\nHold it with: hotseat interview \(made.scenario.id)")
    }

    private func list(_ library: Library) {
        let rows = library.roles().map { role in
            [
                role.id.rawValue,
                Level.allCases.filter { role.mix[$0] != nil }.map(\.rawValue).joined(separator: ", "),
                role.title,
            ]
        }
        if rows.isEmpty {
            StandardStreams.warn("hotseat: the library has no roles")
        } else {
            StandardStreams.say(PlainText.table([["ID", "LEVELS", "TITLE"]] + rows))
        }
        ContentLookup.remark(library.diagnostics(.roles), command: "hotseat scenario check")
    }

    private func chosenTopics(_ library: Library) throws -> [TopicID] {
        let known = library.topics().map(\.rawValue)
        return try (topics ?? "").split(separator: ",").map { part in
            let topic = part.trimmingCharacters(in: .whitespaces)
            guard known.contains(topic) else {
                throw ContentLookup.unknown(
                    "topic", topic, among: known, list: "hotseat rubric list --counts")
            }
            return TopicID(rawValue: topic)
        }
    }

    private func generate(_ request: GenerationRequest, _ library: Library) throws -> GeneratedScenario {
        do throws(GenerationError) {
            return try ScenarioGenerator(questions: library.questions(), challenges: library.challenges())
                .generate(request)
        } catch .levelNotOffered(let levels) {
            throw CommandFailure(
                .usage, "the role \(request.role.id) is not offered at the level \(request.level.rawValue)",
                help: "It is at \(levels.map(\.rawValue).joined(separator: " and ")).")
        } catch .nothingToAsk {
            throw CommandFailure(
                .failed, "the library has no question for the role \(request.role.id) at that level",
                help: "See what it has with: hotseat rubric list --counts")
        }
    }
}
