import ArgumentParser
import Foundation
import InterviewModel
import TerminalUI

/// `hotseat rubric try`.
struct RubricTryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Answer a question and see the score as you write, while you tune its rubric.",
        discussion: """
            In a terminal, after each line you are told the score so far, what it covers, by which words, and what it \
            lacks. Edit the rubric in another window: it is read again as soon as it is saved. From a pipe, the answer \
            is read to its end, or to a line with :done, and told once.
            """)

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: ArgumentHelp(
            "The id of a question; or a file of questions, with #ID behind it where it holds several.",
            valueName: "question"), completion: Completions.questions)
    var name: String

    @Option(
        help: ArgumentHelp(
            "Score the answer in this file again whenever it or the rubric is saved, until Ctrl-C.",
            valueName: "file"), completion: .file())
    var watch: String?

    func run() throws {
        let tried = TriedQuestion(name: name, options: options)
        if let watch {
            try TrialWatch(name: tried, answerFile: watch, text: TrialText(form: Reading.form)).run()
        }
        let reading = try read(tried)
        let environment = ProcessInfo.processInfo.environment
        guard TerminalFacts(environment: environment).inputIsTerminal else { return try tellOnce(reading) }
        let terminal: Terminal
        do throws(TerminalError) {
            terminal = try Terminal(configuration: TerminalConfiguration(environment: environment))
        } catch {
            throw CommandFailure(
                .failed, "the terminal cannot be used: \(error)",
                help: "hotseat doctor tells what is the matter.")
        }
        defer { terminal.close() }
        var console = TrialConsole(tried, reading, on: terminal)
        console.run()
    }

    private func read(_ tried: TriedQuestion) throws -> TriedQuestion.Reading {
        do {
            return try tried.read()
        } catch .missing(let failure) {
            throw failure
        } catch .faulty(let diagnostics, _) {
            throw ContentLookup.faulty(diagnostics)
        }
    }

    private func tellOnce(_ reading: TriedQuestion.Reading) throws {
        let bytes = try InputBytes.all(of: nil, advice: "Give a single answer.")
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let answer = lines.prefix { TrialLine(String($0)) != .command(.done) }.joined(separator: "\n")
        let report = reading.report(on: answer)
        reading.tellOfModels(ModelNotice())
        let text = TrialText(form: Reading.form)
        let told = text.question(reading) + [""] + text.score(report, answer: answer, reading)
        let feedback = ScoreText(report, answer: answer, probes: reading.probes).rendered()
        let all = report.score == nil ? told : told + ["", VisibleText.of(feedback)]
        StandardStreams.say(all.joined(separator: "\n"))
    }
}
