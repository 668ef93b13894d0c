import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary
import TerminalUI
import TranscriptStore
import WebConsole

/// `hotseat serve`.
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Read your sessions in a browser, on this machine alone.",
        discussion: """
            It prints a link that lets one browser in, once. Nothing leaves the machine: only programs on it can reach \
            the address, and without a link they are shown nothing. In a terminal Enter prints a fresh link; in a \
            pipe the link is the first line. Ctrl-C ends it.
            """)

    @OptionGroup var transcripts: TranscriptsOptions
    @OptionGroup var libraryOptions: LibraryOptions

    @Option(
        help: ArgumentHelp(
            "The port to listen on; where it is taken, the next that is free. 0 for any.", valueName: "port"))
    var port: UInt16 = 8017

    @Flag(help: "Open the link in your browser.")
    var open = false

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let facts = TerminalFacts(environment: environment)
        // A job in the background must not touch the terminal: the shell would stop it.
        let hasPerson =
            facts.inputIsTerminal && facts.outputIsTerminal && tcgetpgrp(STDIN_FILENO) == getpgrp()
        if !hasPerson { ServeWatch.holdSignals() }

        let server = try listen()
        let bell = ServeBell()
        let text = ServeText(form: facts.form, hasPerson: hasPerson)
        let watch = ServeWatch(bell: bell, text: text, link: server.newLink)
        let link = server.newLink()
        let serving = Task {
            do {
                try await server.run()
                bell.tell(.ended(nil))
            } catch {
                bell.tell(.ended(error))
            }
        }
        StandardStreams.say(text.start(link: link, port: server.port, asked: port).joined(separator: "\n"))
        if open {
            let reason = Browser.open(link, searchPath: environment["PATH"] ?? "") {
                bell.tell(.noBrowser($0))
            }
            if let reason { bell.tell(.noBrowser(reason)) }
        }
        do {
            if hasPerson {
                let terminal = try Terminal(configuration: TerminalConfiguration(environment: environment))
                defer { terminal.close() }
                try watch.wait(on: terminal)
            } else {
                try watch.waitForSignals()
            }
        } catch {
            throw CommandFailure(serving: error)
        }
        end(serving)
    }

    /// A server that listens.
    private func listen() throws -> WebServer {
        let store = transcripts.store()
        let library = try? libraryOptions.open()
        let choices = LibraryPage.Choices(
            scenarios: library?.scenarioIDs() ?? [], topics: library?.topics() ?? [])
        let frameworks = Dictionary(
            (library?.frameworks() ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let routes = SiteRoutes(
            pages: SitePages(
                store: store, choices: choices, frameworks: frameworks, timeZone: .current,
                now: SessionHost.wall,
                rescoring: { [libraryOptions] in
                    try SessionRescoring($0, by: AnswerScorer(libraryOptions))
                }),
            store: store,
            timeZone: .current)
        let desk = SiteDesk(routes: routes)
        let site = Site(
            advice: "It opens for browsers that came by a link of hotseat serve, and each link works once. "
                + "Press Enter in the terminal it runs in for a fresh link, or start it again.",
            answer: { await desk.answer($0) })
        do {
            return try WebServer(site, port: port == 0 ? .any : .near(port))
        } catch {
            throw CommandFailure(serving: error)
        }
    }

    /// Ends the site, and waits until it has ended, but no longer than a page may take to be made.
    private func end(_ serving: Task<Void, Never>) {
        let isOver = DispatchSemaphore(value: 0)
        serving.cancel()
        Task {
            await serving.value
            isOver.signal()
        }
        _ = isOver.wait(timeout: .now() + 2)
    }
}
