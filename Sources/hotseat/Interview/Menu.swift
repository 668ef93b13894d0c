import Foundation
import InterviewModel
import ScenarioEngine
import ScenarioLibrary
import TerminalUI
import TranscriptStore

/// The menu that `hotseat` and `make interview` open: start, continue, read.
struct Menu {
    let host: SessionHost

    private var terminal: Terminal { host.terminal }

    /// Shows the menu until the user leaves. Where what was chosen cannot be done, that is told, and the menu
    /// is there again.
    ///
    /// - Throws: `CommandFailure` where the sessions cannot be listed.
    func run() throws {
        while true {
            let sessions = try sessions()
            var entries: [(title: String, choose: () throws -> Void)] = [
                ("Start an interview", { try start { try host.begin($0, seed: nil) } })
            ]
            if let planned = planned() { entries.append(planned) }
            if let last = sessions.first(where: { $0.state == .unfinished }) {
                entries.append(
                    ("Continue \(describe(last))", { try resume(last) }))
            }
            if !sessions.isEmpty {
                entries.append(("Read past interviews", { try read(sessions) }))
            }
            entries.append(("Start an interview with a friend who asks", { try start(meet) }))
            var lines = ["", terminal.palette.heading("Hotseat: practise interviews"), ""]
            lines += entries.enumerated().map { "  \($0 + 1)  \($1.title)" } + ["  q  Leave", "", ""]
            terminal.say(lines.joined(separator: "\n"))
            guard let answer = terminal.ask("choose"), !["q", "quit", ":quit", "exit"].contains(answer) else {
                return
            }
            guard let number = Int(answer), entries.indices.contains(number - 1) else {
                terminal.say(terminal.palette.dim("Type one of the numbers, or q."))
                continue
            }
            do {
                try entries[number - 1].choose()
            } catch let failure as CommandFailure {
                let words = [failure.message, failure.help].compactMap(\.self).map(VisibleText.line)
                terminal.say(terminal.palette.warning(words.joined(separator: "\n")))
            }
        }
    }

    /// The next session of the plan that is followed; nil where none is, or it is at its end.
    private func planned() -> (title: String, choose: () throws -> Void)? {
        // A plan that cannot be used must not keep anybody from the menu: it is told by `hotseat plan`.
        guard
            let desk = try? PlanDesk.open(
                host.library, host.store, now: SessionHost.wall(), timeZone: .current),
            let place = desk.progress.next, let scenario = try? desk.nextScenario(in: host.library)
        else { return nil }
        let title = PlanText(library: host.library, form: terminal.facts.form).title(of: place, in: desk.plan)
        return (
            "Day \(place.day + 1) of your plan: \(title)", { try host.begin(scenario, seed: desk.nextSeed) }
        )
    }

    private func start(_ begin: (ScenarioID) throws -> Void) throws {
        // The shortest first: the one to begin with.
        let scenarios = host.library.scenarios().sorted { ($0.length, $0.id) < ($1.length, $1.id) }
        guard !scenarios.isEmpty else {
            throw CommandFailure(
                .failed, "the library has no scenario that can be held",
                help: "See why with: hotseat scenario check")
        }
        try choose(among: scenarios, begin)
    }

    /// Holds an interview with a friend in the ordinary way; `hotseat pair` has the others.
    private func meet(_ id: ScenarioID) throws {
        let meeting = PairMeeting(host, setting: .usual)
        defer { meeting.end() }
        try meeting.begin(ContentLookup.scenario(id.rawValue, in: host.library), seed: nil)
    }

    private func resume(_ session: SessionSummary) throws {
        let folder = host.store.folder(session.id)
        guard session.pair != nil else { return try host.resume(folder) }
        let meeting = PairMeeting(host, setting: .usual)
        defer { meeting.end() }
        try meeting.resume(folder)
    }

    /// More than this many are asked for by their length first: a list must fit a small screen.
    private static let longestList = 9

    private func choose(among scenarios: [Scenario], _ begin: (ScenarioID) throws -> Void) throws {
        let lengths = Set(scenarios.map(\.length)).sorted()
        guard scenarios.count > Self.longestList, lengths.count > 1 else {
            return try list(scenarios, all: scenarios, begin)
        }
        terminal.say(
            (["", "How much time do you have?", ""]
                + lengths.enumerated().map { index, length in
                    let count = scenarios.count { $0.length == length }
                    let time = length == .zero ? "open" : ScenarioText.time(length)
                    return "  \(index + 1)  \(time.padded(to: 5))  \(Quantity.text(count, "interview"))"
                } + [""]).joined(separator: "\n"))
        while let answer = terminal.ask("how long") {
            if ["q", "quit", ""].contains(answer) { return }
            if let number = Int(answer), lengths.indices.contains(number - 1) {
                return try list(
                    scenarios.filter { $0.length == lengths[number - 1] }, all: scenarios, begin)
            }
            if let scenario = scenarios.first(where: { $0.id.rawValue == answer }) {
                return try begin(scenario.id)
            }
            terminal.say(terminal.palette.dim("Type a number from 1 to \(lengths.count), or q to go back."))
        }
    }

    private func list(
        _ scenarios: [Scenario], all: [Scenario], _ begin: (ScenarioID) throws -> Void
    ) throws {
        var lines = [""]
        for (index, scenario) in scenarios.enumerated() {
            lines.append(
                "  \(index + 1)  \(terminal.palette.key(scenario.id.rawValue))  \(VisibleText.line(scenario.title))"
            )
            lines.append(
                terminal.facts.form.wrapped(
                    VisibleText.line(scenario.summary), first: "     ", style: terminal.palette.dim
                ).joined(separator: "\n"))
        }
        terminal.say(lines.joined(separator: "\n") + "\n")
        while let answer = terminal.ask("which one") {
            if ["q", "quit", ""].contains(answer) { return }
            if let number = Int(answer), scenarios.indices.contains(number - 1) {
                return try begin(scenarios[number - 1].id)
            }
            if let scenario = all.first(where: { $0.id.rawValue == answer }) {
                return try begin(scenario.id)
            }
            terminal.say(terminal.palette.dim("Type a number from 1 to \(scenarios.count), or q to go back."))
        }
    }

    /// Lets the person pick a session and read it: on a screen of its own where the terminal is capable of that.
    private func read(_ sessions: [SessionSummary]) throws {
        let source = try SessionList.source(host.store)
        if var keys = KeyReader(terminal, onOwnScreen: true) {
            let scorer = AnswerScorer(host.library)
            let screen = LibraryScreen(on: terminal, source: source) { id in
                try SessionReview(host.store.folder(id), scorer: scorer)
            }
            screen.run(SessionQuery(), &keys)
            return keys.close()
        }
        let shown = sessions.prefix(20)
        terminal.say(
            shown.enumerated().map { "  \($0 + 1)  \(describe($1))" }.joined(separator: "\n") + "\n")
        guard let answer = terminal.ask("which one"), let number = Int(answer),
            shown.indices.contains(number - 1)
        else {
            return
        }
        let folder = host.store.folder(sessions[number - 1].id)
        do throws(StoreError) {
            terminal.page(
                TerminalRenderer(terminal.facts.form, timeZone: .current).render(try folder.transcript()))
        } catch {
            throw error.commandFailure
        }
    }

    private func describe(_ session: SessionSummary) -> String {
        "\(VisibleText.line(session.title)), \(session.id.prefix(17))"
            + (session.state == .unfinished ? ", not finished" : "")
    }

    private func sessions() throws -> [SessionSummary] {
        do throws(StoreError) {
            return try host.store.sessions()
        } catch .folderMissing {
            return []
        } catch {
            throw error.commandFailure
        }
    }
}
