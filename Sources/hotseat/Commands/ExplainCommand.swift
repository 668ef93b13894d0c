import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStore

/// `hotseat explain`: the arithmetic of a session's scores.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how each score of a session came about.",
        discussion:
            "Every finding with its rule, its points and the words it rests on; their sum, and the level.")

    @Argument(help: ArgumentHelp("The session: its id, the beginning of it, or last.", valueName: "session"))
    var session: String

    @Argument(
        help: ArgumentHelp(
            "The question: its number, its id, or the beginning of it; none for all.", valueName: "question"))
    var question: String?

    @OptionGroup var transcripts: TranscriptsOptions
    @OptionGroup var libraryOptions: LibraryOptions

    @Flag(help: "Show a model answer to each question as well, from the library.")
    var model = false

    @Flag(help: "Print JSON: an array of the questions with all that was found.")
    var json = false

    func run() throws {
        let transcript: Transcript
        do throws(StoreError) {
            transcript = try transcripts.store().find(session).transcript()
        } catch {
            throw transcripts.failure(error)
        }
        let all = Array(transcript.items)
        let chosen = try question.map { try items($0, in: all) }
        let scorer = AnswerScorer(libraryOptions)
        scorer.tellOfModels()
        if json, !model { return StandardStreams.say(try JSONText.text(chosen ?? all)) }
        let models = try model ? modelAnswers(chosen ?? all, scorer) : [:]
        if json {
            return StandardStreams.say(
                try JSONText.text((chosen ?? all).map { Explained(item: $0, model: models[$0.place]) }))
        }
        Reading.page { form in
            let explanation = ScoreExplanation(form)
            let mean = chosen == nil ? transcript.summary.score : nil
            let text = ReviewText(form: form)
            return explanation.render(chosen ?? all, mean: mean) { item in
                model ? text.model(models[item.place]) + [""] : []
            }
        }
    }

    /// An item as JSON, with the model answer beside it.
    private struct Explained: Encodable {
        let item: TranscriptItem
        let model: String?
        private enum CodingKeys: String, CodingKey { case model }

        func encode(to encoder: any Encoder) throws {
            try item.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encodeIfPresent(model, forKey: .model)
        }
    }

    private func modelAnswers(
        _ items: [TranscriptItem], _ scorer: AnswerScorer
    ) throws -> [AgendaPlace: String] {
        var answers: [AgendaPlace: String] = [:]
        for item in items { answers[item.place] = try scorer.model(of: item) }
        return answers
    }

    private func items(_ question: String, in all: [TranscriptItem]) throws -> [TranscriptItem] {
        if let number = Int(question), all.indices.contains(number - 1) { return [all[number - 1]] }
        let exact = all.filter { $0.name == question }
        if !exact.isEmpty { return exact }
        let matches = all.filter { $0.name.hasPrefix(question) }
        if matches.count == 1 { return matches }
        let names = (matches.isEmpty ? all : matches).map(\.name).joined(separator: ", ")
        throw CommandFailure(
            .usage,
            matches.isEmpty
                ? "the session has no question `\(VisibleText.line(question))`"
                : "several questions begin with `\(VisibleText.line(question))`",
            help: names.isEmpty ? nil : "There are: \(names)")
    }
}
