import Foundation
import PseudoTerminal
import Testing
import TranscriptStore

@Suite("hotseat serve")
struct ServeTests {
    @Test(
        "In a pipe the link comes first, opens the library once, and a signal ends it well",
        arguments: [SIGINT, SIGTERM])
    func pipe(signal: Int32) throws {
        let site = try ServedSite(try TestHome(), "--port", "0")
        #expect(site.link.wholeMatch(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/) != nil)
        #expect(try PageFetch.page(site.address("/")).status == 403)
        let cookie = try site.enter()
        let library = try PageFetch.page(site.address("/"), cookie: cookie)
        #expect(library.status == 200)
        #expect(library.body.contains("No sessions yet."))
        #expect(library.body.contains("<option value=\"calm\"></option>"))
        #expect(try PageFetch.page(site.address("/style.css"), cookie: cookie).body.contains("--ink"))
        #expect(try PageFetch.page(site.link).status == 403)
        let ending = try site.end(signal)
        #expect(ending.status == 0)
        #expect(ending.output.contains("Nothing leaves this machine"))
        #expect(ending.errors.isEmpty)
    }

    @Test("A session is listed and can be read; one that is not there is a page that says so")
    func session() throws {
        let home = try TestHome()
        let outcome = try home.run(["interview", "calm"], input: Data("An <b>answer</b>\n:done\n".utf8))
        #expect(outcome.status == 0, "\(outcome.errors)")
        let id = try home.session().id
        let site = try ServedSite(home, "--port", "0")
        let cookie = try site.enter()
        #expect(
            try PageFetch.page(site.address("/"), cookie: cookie).body.contains("href=\"/sessions/\(id)\""))
        let page = try PageFetch.page(site.address("/sessions/\(id)"), cookie: cookie)
        #expect(page.status == 200)
        #expect(page.body.contains("&lt;b&gt;answer&lt;/b&gt;"))
        #expect(!page.body.contains("<b>"))
        for path in ["/sessions/nobody", "/sessions/.hidden", "/sessions/\(id)/else", "/else"] {
            #expect(try PageFetch.page(site.address(path), cookie: cookie).status == 404, "\(path)")
        }
        #expect(try PageFetch.page(site.address("/sessions/..%2f\(id)"), cookie: cookie).status == 400)
    }

    @Test("In a terminal Enter hands out a fresh link, and Ctrl-C ends it well")
    func terminal() throws {
        let home = try TestHome()
        let terminal = try home.start(["serve", "--port", "0"], columns: 120)
        try terminal.waitForWords("Enter prints a fresh link, Ctrl-C ends the site.")
        try terminal.waitForPrompt("site")
        try terminal.enter("")
        try terminal.wait(for: "a second link") { $0.text.ranges(of: "?token=").count == 2 }
        try terminal.waitForPrompt("site")
        try terminal.enter("what")
        try terminal.waitForWords("q ends the site.")
        let links = String(decoding: terminal.output, as: UTF8.self)
            .matches(of: /http:\/\/127\.0\.0\.1:\d+\/open\?token=[0-9a-f]{32}/).map { String($0.0) }
        #expect(Set(links).count == 2)
        for link in Set(links) { #expect(try PageFetch.page(link).status == 200) }
        try terminal.type("\u{3}")
        #expect(try terminal.finish() == 0)
    }

    @Test("A port that is taken is passed over, and that is said")
    func takenPort() throws {
        let home = try TestHome()
        let first = try ServedSite(home, "--port", "0")
        let port = try #require(URL(string: first.link)?.port)
        let second = try ServedSite(home, "--port", "\(port)")
        #expect(try #require(URL(string: second.link)?.port) > port)
        #expect(try second.end(SIGTERM).output.contains("Port \(port) is taken"))
    }

    @Test("--open hands the link to the browser; where there is none, that is said and it goes on")
    func opening() throws {
        let home = try TestHome()
        let folder = home.path + "/bin"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let without = try ServedSite(home, "--open", "--port", "0", environment: ["PATH": folder])
        #expect(try without.complaint().contains("No browser could be opened"))
        #expect(try PageFetch.page(without.link).status == 200)
        _ = try home.script("bin/xdg-open", "printf '%s' \"$1\" > '\(home.path)/opened.new'\nexit 3")
        let with = try ServedSite(home, "--open", "--port", "0", environment: ["PATH": folder])
        #expect(try with.complaint().contains("xdg-open ended with status 3"))
        #expect(try String(contentsOfFile: home.path + "/opened.new", encoding: .utf8) == with.link)
    }

    @Test("A transcripts folder that is none is a page that says so, and the site goes on")
    func brokenFolder() throws {
        let home = try TestHome()
        try Data("file".utf8).write(to: URL(filePath: home.transcripts))
        let site = try ServedSite(home, "--port", "0")
        let cookie = try site.enter()
        let page = try PageFetch.page(site.address("/"), cookie: cookie)
        #expect(page.status == 500)
        #expect(page.body.contains("is not a folder."))
        #expect(try PageFetch.page(site.address("/style.css"), cookie: cookie).status == 200)
    }
}
