import ArgumentParser
import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import TranscriptStore

/// `hotseat plan`.
struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Follow a plan of practice: see today's session and start it.",
        subcommands: [
            PlanTodayCommand.self, PlanStartCommand.self, PlanListCommand.self, PlanShowCommand.self,
            PlanSkipCommand.self, PlanStopCommand.self,
        ], defaultSubcommand: PlanTodayCommand.self)

    /// The failure of asking about a plan where none is followed.
    static let noPlan = CommandFailure(
        .usage, "you follow no plan yet", help: "See what there is with: hotseat plan list")
}

/// `hotseat plan list`.
struct PlanListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the plans without faults.")

    @OptionGroup var options: LibraryOptions

    @Flag(help: "Print JSON: an array of the plans in full.")
    var json = false

    func run() throws {
        let library = try options.open()
        let plans = library.plans().sorted { ($0.days.count, $0.id) < ($1.days.count, $1.id) }
        if json {
            StandardStreams.say(try JSONText.text(plans))
        } else if plans.isEmpty {
            StandardStreams.warn("hotseat: the library has no plans")
        } else {
            let rows = plans.map {
                [$0.id.rawValue, $0.level.rawValue, "\($0.days.count)", "\($0.places.count)", $0.title]
            }
            StandardStreams.say(PlainText.table([["ID", "LEVEL", "DAYS", "SESSIONS", "TITLE"]] + rows))
        }
        ContentLookup.remark(library.diagnostics(.plans), command: "hotseat scenario check")
    }
}

/// `hotseat plan show`.
struct PlanShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a plan day by day, with what is done of the one you follow.")

    @OptionGroup var options: LibraryOptions
    @OptionGroup var transcripts: TranscriptsOptions

    @Argument(help: "The plan's id; the one you follow where none is given.", completion: Completions.plans)
    var id: String?

    func run() throws {
        let library = try options.open()
        let desk = try PlanDesk.open(
            library, transcripts.store(), now: SessionHost.wall(), timeZone: .current)
        guard let plan = try id.map({ try ContentLookup.plan($0, in: library) }) ?? desk?.plan else {
            throw PlanCommand.noPlan
        }
        Reading.page { form in
            PlanText(library: library, form: form).overview(
                plan, desk?.plan.id == plan.id ? desk?.progress : nil)
        }
    }
}

/// `hotseat plan start`.
struct PlanStartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Follow a plan from today on.",
        discussion:
            "Sessions that were held before do not count. Another plan takes the place of the one that "
            + "you follow; your sessions stay as they are.")

    @OptionGroup var options: LibraryOptions
    @OptionGroup var transcripts: TranscriptsOptions

    @Argument(help: "The plan's id.", completion: Completions.plans)
    var id: String

    func run() throws {
        let library = try options.open()
        let plan = try ContentLookup.plan(id, in: library)
        let store = transcripts.store()
        let started = StartedPlan(plan: plan.id, began: SessionHost.wall())
        do throws(StoreError) {
            try store.follow(started)
        } catch {
            throw error.commandFailure
        }
        let desk = try PlanDesk(plan, started, in: store, now: started.began, timeZone: .current)
        StandardStreams.say(PlanText(library: library, form: Reading.form).status(desk))
        StandardStreams.say("\nStart today's session with: hotseat plan")
    }
}

/// `hotseat plan skip`.
struct PlanSkipCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skip", abstract: "Leave out the next session of the plan you follow.")

    @OptionGroup var options: LibraryOptions
    @OptionGroup var transcripts: TranscriptsOptions

    func run() throws {
        let library = try options.open()
        let store = transcripts.store()
        let now = SessionHost.wall()
        guard let desk = try PlanDesk.open(library, store, now: now, timeZone: .current) else {
            throw PlanCommand.noPlan
        }
        guard let place = desk.progress.next else {
            throw CommandFailure(
                .usage, "every session of the plan is done", help: "Another plan: hotseat plan list")
        }
        var started = desk.started
        started.passedOver.append(place)
        do throws(StoreError) {
            try store.follow(started)
        } catch {
            throw error.commandFailure
        }
        let text = PlanText(library: library, form: Reading.form)
        let after = try PlanDesk(desk.plan, started, in: store, now: now, timeZone: .current)
        StandardStreams.say("Left out: \(text.title(of: place, in: desk.plan))\n\n\(text.status(after))")
    }
}

/// `hotseat plan stop`.
struct PlanStopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Follow no plan any more. Your sessions stay as they are.")

    @OptionGroup var transcripts: TranscriptsOptions

    func run() throws {
        let store = transcripts.store()
        if case .none = store.planState() { throw PlanCommand.noPlan }
        do throws(StoreError) {
            try store.followNone()
        } catch {
            throw error.commandFailure
        }
        StandardStreams.say("You follow no plan now. Your sessions are where they were.")
    }
}
