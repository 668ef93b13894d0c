import Foundation
import PseudoTerminal
import Testing
import TranscriptStore

@Suite("hotseat host", .timeLimit(.minutes(2)))
struct HostTests {
    /// Both sides of a room, who may have said their names, with the interview begun.
    private func begin(_ site: HostedSite, _ room: String, names: [String] = []) throws -> (
        candidate: PageSeat, interviewer: PageSeat
    ) {
        let candidate = try site.browser("candidate", room)
        let interviewer = try site.browser("interviewer", room)
        for (name, page) in zip(names, [candidate, interviewer]) {
            #expect(try page.act(#"{"introduce":{"name":"\#(name)"}}"#) == "200 {}")
        }
        #expect(try candidate.act(#"{"ready":{}}"#) == "200 {}")
        #expect(try interviewer.act(#"{"ready":{}}"#) == "200 {}")
        try interviewer.wait(for: #""section":"question""#)
        return (candidate, interviewer)
    }

    private let rating = #"{"rate":{"place":{"round":0,"item":0},"ratings":[{"scale":"answer","points":4}]}}"#

    @Test("Rooms are held apart, each session in a folder of its own that names its room")
    func rooms() throws {
        let home = try TestHome()
        let site = try HostedSite(home, rooms: 2, "--room", "red", "--room", "blue", "--port", "0", "words")
        let red = try begin(site, "red")
        let blue = try begin(site, "blue")
        try red.candidate.act(#"{"draft":{"text":"a scarlet answer"}}"#)
        try blue.candidate.act(#"{"draft":{"text":"an azure answer"}}"#)
        try red.interviewer.wait(for: "a scarlet answer")
        try blue.interviewer.wait(for: "an azure answer")
        #expect(!red.interviewer.unread.contains("azure"))
        #expect(!blue.interviewer.unread.contains("scarlet"))
        let overview = try site.browser("overview")
        try overview.wait(for: #""stage":"answering""#)
        try overview.wait(for: #""stage":"answering""#)

        let folders = try home.store.ids().map(home.store.folder)
        #expect(folders.count == 2)
        let names = try folders.map { folder in
            try String(contentsOfFile: folder.journalPath, encoding: .utf8).contains(#""room":"red""#)
        }
        #expect(Set(names) == [true, false])
        #expect(try site.end(SIGTERM).status == 0)
    }

    @Test("A room is held to its end in two pages: the answer, the ratings, and then the comparison for both")
    func whole() throws {
        let home = try TestHome()
        let site = try HostedSite(home, rooms: 1, "--port", "0", "words")
        let (candidate, interviewer) = try begin(site, "1", names: ["Ada", "Max"])
        #expect(try candidate.act(#"{"done":{"text":":an answer\nof two lines"}}"#) == "200 {}")
        try interviewer.wait(for: #""stage":"choosing""#)
        #expect(try interviewer.act(rating) == "200 {}")
        #expect(try candidate.act(#"{"end":{}}"#) == "200 {}")
        try candidate.wait(for: #""stage":"feedback""#)
        #expect(try candidate.act(#"{"rate":{"place":{"round":0,"item":0},"points":2}}"#) == "200 {}")
        let review = #"{"clearQuestions":5,"goodProbes":4,"letMeFinish":5,"words":""}"#
        #expect(try candidate.act(#"{"review":{"feedback":\#(review)}}"#) == "200 {}")
        let nothing = #"{"advise":{"advice":{"keep":"","stop":"","start":""}}}"#
        #expect(try candidate.act(nothing) == "200 {}")
        #expect(!candidate.unread.contains("comparison"))
        #expect(try interviewer.act(nothing) == "200 {}")
        try candidate.wait(for: #""section":"comparison""#)
        try interviewer.wait(for: #""section":"comparison""#)
        let ending = try site.end(SIGTERM)
        #expect(ending.status == 0)
        #expect(!ending.output.contains("--resume"))
        let folder = try home.session()
        let items = try Array(folder.transcript().items)
        let pair = try folder.transcript().pair
        #expect(pair?.candidate == "Ada" && pair?.interviewer == "Max" && pair?.room == "1")
        #expect(items.first?.exchanges.first?.answer == ":an answer\nof two lines")
        // Where both are named, how they agree over their sessions is read from the index, which is made for it.
        let left = try FileManager.default.contentsOfDirectory(atPath: home.transcripts)
            .filter { !$0.hasPrefix(".index") }
        #expect(left == [folder.id])
    }

    // Where a port is to be taken again, it is none that the system may give to somebody's connection meanwhile.

    @Test("After a crash the rooms go on with the same links, browsers and drafts")
    func resumed() throws {
        let home = try TestHome()
        let first = try HostedSite(home, rooms: 2, "--rooms", "2", "--port", "21817", "words")
        let (candidate, interviewer) = try begin(first, "2")
        try candidate.act(#"{"draft":{"text":"half an answer"}}"#)
        try interviewer.wait(for: "half an answer")
        let early = try first.browser("interviewer", "1")
        #expect(try early.act(#"{"introduce":{"name":"Noor"}}"#) == "200 {}")
        // What is kept for a host that takes up again is written once a second.
        let file = try #require(try kept(in: home, with: "Noor"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try waitForDraft("half an answer", home)
        let beside = try home.run(["host", "--resume"], input: Data())
        #expect(beside.status == 2 && beside.errors.contains("are open in another process"))
        _ = try first.end(SIGKILL)

        let second = try HostedSite(home, rooms: 2, "--resume")
        #expect(second.links == first.links)
        try early.open()
        try early.wait(for: #""interviewer":"Noor""#)
        try candidate.open()
        try candidate.wait(for: "half an answer")
        #expect(try candidate.act(#"{"resume":{}}"#) == "200 {}")
        try candidate.wait(for: #""stage":"answering""#)
        let ending = try second.end(SIGTERM)
        #expect(ending.output.contains("hotseat host --resume"))
        #expect(try home.session().transcript().ending == nil)
    }

    @Test(
        "Rooms that were left are not in the way of new ones, and follow to another port where theirs is taken"
    )
    func left() throws {
        let home = try TestHome()
        let first = try HostedSite(home, rooms: 1, "--port", "21917", "words")
        let (candidate, interviewer) = try begin(first, "1")
        try candidate.act(#"{"draft":{"text":"half an answer"}}"#)
        try interviewer.wait(for: "half an answer")
        let file = try #require(try kept(in: home))
        try waitForDraft("half an answer", home)
        _ = try first.end(SIGKILL)
        let left = try String(contentsOfFile: file, encoding: .utf8)
        // Whoever holds the rooms is not the candidate of one.
        let terminal = try home.start(["pair", "--resume"])
        try terminal.waitForWords("there is no unfinished pair session")
        let port = try #require(file.firstMatch(of: /rooms-(\d+)/)?.1)

        let other = try HostedSite(home, rooms: 1, "--port", String(port), "words")
        #expect(other.links["candidate 1"]?.contains(":\(port)/") == false)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == left)
        // What the other host keeps is newer, and its own.
        let back = try HostedSite(home, rooms: 1, "--resume")
        #expect(back.links == first.links)
        _ = try back.end(SIGKILL)
        let ending = try other.end(SIGTERM)
        #expect(ending.errors.contains("hotseat host --resume --port \(port)"))

        let squatter = try HostedSite(TestHome(), rooms: 1, "--port", String(port), "words")
        #expect(squatter.links["candidate 1"]?.contains(":\(port)/") == true)
        let second = try HostedSite(home, rooms: 1, "--resume", "--port", String(port))
        #expect(second.links["candidate 1"]?.contains(":\(port)/") == false)
        #expect(!FileManager.default.fileExists(atPath: file))
        let again = try second.browser("candidate", "1")
        try again.wait(for: "half an answer")
        #expect(try second.end(SIGTERM).errors.contains("give out these"))
        _ = try squatter.end(SIGTERM)
    }

    @Test("A room that was left at its feedback stays sealed, and goes on with that")
    func feedback() throws {
        let home = try TestHome()
        let first = try HostedSite(home, rooms: 1, "--port", "21717", "words")
        let (candidate, interviewer) = try begin(first, "1")
        #expect(try candidate.act(#"{"done":{"text":"an answer"}}"#) == "200 {}")
        try interviewer.wait(for: #""stage":"choosing""#)
        #expect(try candidate.act(#"{"end":{}}"#) == "200 {}")
        try candidate.wait(for: #""stage":"feedback""#)
        #expect(try candidate.act(#"{"openFeedback":{}}"#).contains("Rate your answers first"))
        let ending = try first.end(SIGTERM)
        #expect(ending.output.contains("1 interview can be continued"))
        #expect(try home.transcript().isSealed)

        let second = try HostedSite(home, rooms: 1, "--resume")
        #expect(second.links == first.links)
        try candidate.open()
        try candidate.wait(for: #""stage":"feedback""#)
        try interviewer.open()
        #expect(try interviewer.act(rating) == "200 {}")
        #expect(try candidate.act(#"{"rate":{"place":{"round":0,"item":0},"points":2}}"#) == "200 {}")
        #expect(try candidate.act(#"{"openFeedback":{}}"#) == "200 {}")
        try interviewer.wait(for: #""section":"comparison""#)
        #expect(try !second.end(SIGTERM).output.contains("--resume"))
        #expect(try !home.transcript().isSealed)
    }

    /// The file with the secrets, once it names the session and holds some words.
    private func kept(in home: TestHome, with words: String = "") throws -> String? {
        let patience = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < patience {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: home.transcripts)) ?? []
            for name in names where name.hasPrefix(".rooms-") && name.hasSuffix(".json") {
                let path = "\(home.transcripts)/\(name)"
                let text = try String(contentsOfFile: path, encoding: .utf8)
                if text.contains(#""session":"#), words.isEmpty || text.contains(words) { return path }
            }
            usleep(50_000)
        }
        return nil
    }

    /// Waits until a draft is in the newest session's journal: pages see one a moment earlier.
    private func waitForDraft(_ text: String, _ home: TestHome) throws {
        let patience = ContinuousClock.now + .seconds(60)
        while try !home.text(of: "journal.jsonl").contains(text) {
            try #require(ContinuousClock.now < patience, "the draft was never kept")
            usleep(20_000)
        }
    }

    @Test("A room whose session cannot be kept says so, and can be tried again")
    func unwritable() throws {
        let home = try TestHome()
        #expect(FileManager.default.createFile(atPath: home.transcripts, contents: nil))
        let site = try HostedSite(home, rooms: 1, "--port", "0", "words")
        let candidate = try site.browser("candidate", "1")
        let interviewer = try site.browser("interviewer", "1")
        try candidate.act(#"{"ready":{}}"#)
        try interviewer.act(#"{"ready":{}}"#)
        try candidate.wait(for: "The session cannot be kept")
        try FileManager.default.removeItem(atPath: home.transcripts)
        try candidate.act(#"{"ready":{}}"#)
        try interviewer.act(#"{"ready":{}}"#)
        try candidate.wait(for: #""section":"question""#)
        #expect(try site.end(SIGTERM).status == 0)
    }

    @Test("At a terminal a name adds a room, and Ctrl-C asks once while an interview is under way")
    func terminal() throws {
        let home = try TestHome()
        let terminal = try home.start(
            ["host", "--room", "red", "--port", "0", "words"], columns: 120, rows: 50)
        try terminal.waitForPrompt("rooms")
        try terminal.enter("green")
        try terminal.wait(for: "the links of both rooms") {
            $0.text.ranges(of: "interviewer  http").count == 2
        }
        try terminal.enter("red")
        try terminal.waitForWords("there is a room red already")
        try terminal.enter("watch green")
        try terminal.waitForPrompt("rooms")
        let links = links(in: terminal)
        let candidate = try PageSeat(links[0])
        let interviewer = try PageSeat(links[1])
        try candidate.act(#"{"ready":{}}"#)
        try interviewer.act(#"{"ready":{}}"#)
        try candidate.wait(for: #""section":"question""#)
        try terminal.type("\u{3}")
        try terminal.waitForWords("1 interview under way")
        try terminal.type("\u{3}")
        try terminal.waitForWords("hotseat host --resume")
        #expect(try terminal.finish() == 0)
    }

    @Test("One who looks on can do nothing, and a candidate nothing that is an interviewer's")
    func sides() throws {
        let home = try TestHome()
        let terminal = try home.start(["host", "--port", "0", "words"], columns: 120, rows: 50)
        try terminal.waitForPrompt("rooms")
        try terminal.enter("watch 1")
        try terminal.waitForPrompt("rooms")
        let links = links(in: terminal)
        let spectator = try PageSeat(#require(links.last))
        let candidate = try PageSeat(links[0])
        for act in [#"{"next":{}}"#, #"{"ready":{}}"#, rating] {
            #expect(try spectator.act(act).hasPrefix("403 "), "\(act)")
        }
        for act in [#"{"next":{}}"#, #"{"finish":{}}"#, rating] {
            #expect(try candidate.act(act).hasPrefix("400 "), "\(act)")
        }
        try terminal.enter("q")
        #expect(try terminal.finish() == 0)
    }

    private func links(in terminal: PseudoTerminal) -> [String] {
        String(decoding: terminal.output, as: UTF8.self)
            .matches(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/).map { String($0.0) }
    }

    @Test(
        "What makes no sense is told in a sentence",
        arguments: [
            (["host"], "quick-15"), (["host", "nobody"], "nobody"),
            (["host", "--rooms", "0", "words"], "1 to 200"),
            (["host", "--rooms", "201", "words"], "1 to 200"),
            (["host", "--room", "a", "--room", "a", "words"], "there is a room a already"),
            (["host", "--resume"], "there are no rooms to continue"),
            (["host", "--resume", "--port", "8099"], "there are no rooms of port 8099 to continue"),
            (["host", "--resume", "words"], "--resume goes on as before"),
        ])
    func badInput(arguments: [String], words: String) throws {
        let outcome = try TestHome().run(arguments, input: Data())
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
}
