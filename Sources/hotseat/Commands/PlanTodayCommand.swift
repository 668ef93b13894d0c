import ArgumentParser
import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import TerminalUI
import TranscriptStore

/// `hotseat plan today`, which is `hotseat plan` as well.
struct PlanTodayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Show where you are in your plan, and start the next session.",
        discussion: "In a terminal it asks before it starts; with --start it does not ask.")

    @OptionGroup var options: LibraryOptions
    @OptionGroup var transcripts: TranscriptsOptions
    @OptionGroup var holding: HoldingOptions

    @Flag(help: "Start the next session at once.")
    var start = false

    @Flag(help: "Print JSON: the plan, the sessions done and the next one.")
    var json = false

    private struct Output: Encodable {
        let plan: PlanID
        let began: Int
        let days: Int
        let calendarDay: Int
        let done: [PlanPlace]
        let sessions: Int
        let next: PlanPlace?
        let scenario: ScenarioID?
    }

    func validate() throws {
        if start && json { throw ValidationError("Choose one of --start and --json.") }
    }

    func run() throws {
        let library = try options.open()
        let store = transcripts.store()
        let desk = try PlanDesk.open(library, store, now: SessionHost.wall(), timeZone: .current)
        guard let desk else { throw PlanCommand.noPlan }
        if json { return try print(desk) }
        let scenario = try desk.nextScenario(in: library)
        if !start { StandardStreams.say(PlanText(library: library, form: Reading.form).status(desk)) }
        guard let scenario, let place = desk.progress.next else { return }
        // Where nobody sits at the terminal the plan is only shown.
        guard start || (isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1) else { return }
        let host = try SessionHost.open(options, transcripts, library: library, holding: holding)
        defer { host.terminal.close() }
        if !start {
            let title = PlanText(library: library, form: Reading.form).title(of: place, in: desk.plan)
            host.terminal.say("\nEnter starts \(title); q leaves.")
            guard host.terminal.ask("start") == "" else { return }
        }
        try host.begin(scenario, seed: desk.nextSeed)
    }

    private func print(_ desk: PlanDesk) throws {
        let next = desk.progress.next
        StandardStreams.say(
            try JSONText.text(
                Output(
                    plan: desk.plan.id, began: desk.started.began, days: desk.plan.days.count,
                    calendarDay: desk.progress.calendarDay + 1, done: desk.progress.done.sorted(),
                    sessions: desk.plan.places.count, next: next,
                    scenario: next.flatMap(desk.plan.scenarioID))))
    }
}
