import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("The page shell")
struct PageShellTests {
    @Test("has one of each landmark, a title, a language and a link past the navigation")
    func landmarks() {
        let text = PageShell(title: "Sessions", section: .library).page("<h1>Sessions</h1>").text
        for mark in [
            "<html lang=\"en\">", "<title>Sessions - Hotseat</title>", "<main id=\"content\"", "<header ",
            "<nav ", "<footer ", "href=\"#content\"", "width=device-width", "<h1>",
        ] {
            #expect(text.ranges(of: mark).count == 1, "\(mark)")
        }
        #expect(!text.contains("<script"))
        #expect(!text.contains(" style="))
    }

    @Test("says which part of the site the page is, or is below")
    func current() {
        let first = PageShell(title: "t", section: .progress, isFirstOfSection: true).page("").text
        #expect(first.contains("<a href=\"/progress\" aria-current=\"page\">"))
        #expect(first.contains("<a href=\"/\">"))
        let below = PageShell(title: "t", section: .library).page("").text
        #expect(below.contains("<a href=\"/\" aria-current=\"true\">"))
        #expect(!PageShell(title: "t", section: nil).page("").text.contains("aria-current"))
    }

    @Test("escapes its title and loads its script from the site")
    func untrustedTitle() {
        let text = PageShell(title: "</title><script>x", section: nil, script: "/replay.js").page("").text
        #expect(text.contains("<title>&lt;/title&gt;&lt;script&gt;x - Hotseat</title>"))
        #expect(text.contains("<script src=\"/replay.js\" defer></script>"))
    }
}
