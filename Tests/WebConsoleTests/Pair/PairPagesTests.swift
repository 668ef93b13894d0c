import InterviewModel
import Testing

@testable import WebConsole

@Suite("The pages of a pair")
struct PairPagesTests {
    private static let pages = [
        "interviewer": PairPages.console, "spectator": PairPages.spectator, "candidate": PairPages.candidate,
        "host": PairPages.overview,
    ]

    @Test(
        "hold no script, style or handler of their own, which the content policy would refuse",
        arguments: pages.keys.sorted())
    func obeysThePolicy(role: String) throws {
        let page = try #require(Self.pages[role]).text
        #expect(page.matches(of: /<script/).count == 1)
        #expect(page.contains("<script src=\"/pair-start.js\" defer></script>"))
        #expect(!page.contains("<style"))
        #expect(!page.contains(" style="))
        #expect(page.firstMatch(of: /\son[a-z]+=/) == nil)
        #expect(page.firstMatch(of: /https?:/) == nil)
        #expect(page.firstMatch(of: /javascript:/) == nil)
    }

    @Test("name a script that is served, and say whose they are", arguments: pages.keys.sorted())
    func namesItsScript(role: String) throws {
        let page = try #require(Self.pages[role]).text
        #expect(page.contains("data-role=\"\(role)\""))
        let script = try #require(page.firstMatch(of: /data-script="\/([a-z.-]+)"/))
        #expect(PairAssets.asset(String(script.1))?.kind == "javascript")
    }

    @Test(
        "have one heading of the first rank, one main part, and each id once", arguments: pages.keys.sorted())
    func isWellFormed(role: String) throws {
        let page = try #require(Self.pages[role]).text
        #expect(page.matches(of: /<h1/).count == 1)
        #expect(page.matches(of: /<main/).count == 1)
        let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for tag in ["div", "section", "p", "ol", "ul", "details", "button", "textarea", "label", "fieldset"] {
            let opened = page.matches(of: try Regex("<\(tag)[ >]")).count
            #expect(
                opened == page.matches(of: try Regex("</\(tag)>")).count, "\(tag) in the page of the \(role)")
        }
    }

    @Test("say what to do where scripts are off or the browser is too old", arguments: pages.keys.sorted())
    func tooOld(role: String) throws {
        let page = try #require(Self.pages[role]).text
        #expect(page.matches(of: /Use a current Firefox, Chrome, Safari or Edge\./).count == 2)
        #expect(page.contains("<noscript>"))
        #expect(page.contains("<div id=\"table\" hidden>"))
    }

    @Test("label every field")
    func labels() throws {
        for page in Self.pages.values.map(\.text) {
            let labelled = Set(page.matches(of: /for="([^"]*)"/).map { String($0.1) })
            for field in page.matches(of: /<(?:textarea|select|input type="text")\s[^>]*id="([^"]*)"[^>]*>/) {
                #expect(labelled.contains(String(field.1)) || field.0.contains("aria-label="), "\(field.0)")
            }
        }
    }

    @Test("let a spectator do nothing, and show them neither notes nor scorecard")
    func spectator() {
        let page = PairPages.spectator.text
        for id in [
            "ready", "finish", "next", "pause", "extend", "hint", "skip", "leave", "own-question", "ask-own",
            "take-back", "note-text", "notes", "scorecard", "advice",
        ] {
            #expect(PairPages.console.text.contains("id=\"\(id)\""), "the console has no \(id)")
            #expect(!page.contains("id=\"\(id)\""), "\(id)")
        }
        #expect(page.contains("<textarea id=\"heard\" rows=\"6\"") && page.contains(" readonly>"))
    }

    @Test("tell the candidate nothing of rubric, notes or ratings of the other side")
    func candidate() {
        for word in ["rubric", "probes", "model", "scorecard", "hints-list", "heard"] {
            #expect(!PairPages.candidate.text.contains("id=\"\(word)"), "\(word)")
        }
    }
}
