import InterviewModel
import Testing

@testable import WebConsole

@Suite("The scripts and the style of the pages of a pair")
struct PairAssetsTests {
    private static let scripts = ["pair-start.js", "pair.js", "console.js", "candidate.js", "overview.js"]

    private func text(_ name: String) throws -> String { try #require(PairAssets.asset(name)).text }

    @Test("are there, and nothing else is")
    func names() {
        for name in Self.scripts { #expect(PairAssets.asset(name)?.kind == "javascript") }
        #expect(PairAssets.asset("pair.css")?.kind == "css")
        for name in ["", "style.css", "/pair.css", "../pair.css", "pair"] {
            #expect(PairAssets.asset(name) == nil)
        }
    }

    @Test("are less than 120 kB together")
    func size() throws {
        #expect(try Self.scripts.reduce(0) { try $0 + text($1).utf8.count } < 120_000)
    }

    @Test("begin with one that browsers of any age can read")
    func startScriptIsOld() throws {
        let script = try text("pair-start.js").replacing(/\/\/[^\n]*/, with: "").replacing(
            /"[^"]*"/, with: "\"\"")
        let news = [
            "=>", "`", #"\b(let|const|class|async|await|import|export|of)\b"#, #"\.\.\."#, #"\?[.?]"#,
            #"\*\*"#,
        ]
        for new in news {
            #expect(script.firstMatch(of: try Regex(new)) == nil, "\(new)")
        }
        // ES5 forbids neither, but browsers that old stumble over a comma at the end.
        #expect(script.firstMatch(of: /,\s*[)}\]]/) == nil)
    }

    @Test("put text on a page as text only, but for what Hotseat has made into markup itself")
    func noMarkup() throws {
        for name in Self.scripts {
            let markup = try text(name).matches(
                of: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(/)
            #expect(markup.map { String($0.0) } == (name == "pair.js" ? ["innerHTML"] : []))
        }
        let marked = try Self.scripts.flatMap { name in
            try text(name).matches(of: /setMarkup\((.*)\);/).map { String($0.1) }
        }
        #expect(
            Set(marked) == [
                #"byId("question"), question.html"#,
                #"byId("comparison"), sections.comparison ? sections.comparison.html : """#,
            ])
    }

    @Test("load and ask for nothing but what this server has")
    func noOtherPlaces() throws {
        for name in Self.scripts {
            let script = try text(name)
            #expect(script.firstMatch(of: /https?:|\/\/[a-z]+\./) == nil)
            for path in script.matches(of: /(?:fetch|post|EventSource|add)\("([^"]*)"/).map({ String($0.1) })
            {
                let isOurs =
                    ["/events", "/act", "/seat"].contains(path)
                    || PairAssets.asset(String(path.dropFirst())) != nil
                #expect(isOurs, "\(path)")
            }
        }
    }

    @Test("never set a style, which the content policy would refuse, nor ask what time it is")
    func noStyleAttributes() throws {
        for name in Self.scripts {
            let script = try text(name)
            #expect(script.firstMatch(of: /\.style\b|"style"|cssText/) == nil)
            #expect(script.firstMatch(of: /Date\.now|new Date/) == nil)
        }
    }

    @Test("look only for elements that their pages have")
    func elements() throws {
        let pages = [
            "console.js": PairPages.console + PairPages.spectator, "candidate.js": PairPages.candidate,
            "overview.js": PairPages.overview,
        ]
        for (name, page) in pages {
            for id in try text(name).matches(of: /(?:byId|onPress)\("([^"]*)"\)?/).map({ String($0.1) }) {
                let isThere = page.text.contains("id=\"\(id)\"") || id.hasSuffix("-")
                #expect(isThere, "\(id) in \(name)")
            }
        }
    }

    @Test("style with the site's colours, in both schemes")
    func colours() throws {
        let style = try text("pair.css")
        #expect(style.firstMatch(of: /#[0-9a-f]{3,8}\s*[;}]|rgb|hsl/) == nil)
        #expect(style.matches(of: /\{/).count == style.matches(of: /\}/).count)
        #expect(style.firstMatch(of: /url\(|@import/) == nil)
    }
}
