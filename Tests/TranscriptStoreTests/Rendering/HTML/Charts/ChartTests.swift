import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Charts")
struct ChartTests {
    private static let hostile = "<b onclick='x'>\"&\u{202E}\u{0}\u{1B}[31m"

    @Test("bars say in words what they show, in a picture a strict reader can read")
    func bars() throws {
        let chart = BarChart(
            id: "b", title: "Scores",
            bars: [
                .init("First", value: 0.5, text: "3 of 5", tone: .warn, usual: 0.1...0.2, marker: 0.25),
                .init("Second", value: nil, text: "none"),
            ])
        let check = PageCheck(chart.html.text)
        check.expectSound()
        #expect(check.all("desc").first?.text == "First: 3 of 5; Second: none.")
        let fill = try #require(check.all("rect").first { $0.attributes["class"] == "bar-fill warn" })
        #expect(fill.attributes["width"] == "50%")
        #expect(check.all("rect").count { $0.attributes["class"] == "bar-fill warn" } == 1)
        #expect(check.all("line").first?.attributes["x1"] == "25%")
    }

    @Test("numbers are held to the chart, whatever they are", arguments: [-3, 7, .nan, .infinity, 0.12345])
    func wildNumbers(_ value: Double) throws {
        let chart = BarChart(
            id: "b", title: "T", bars: [.init("L", value: value, text: "", marker: value)])
        let check = PageCheck(chart.html.text)
        check.expectSound()
        for bar in check.all("rect") {
            let width = try #require(bar.attributes["width"].flatMap { Double($0.dropLast()) })
            #expect((0...100).contains(width))
        }
    }

    @Test(
        "numbers have at most two decimals and no country",
        arguments: [
            (0.5, "0.5"), (12.0, "12"), (1.005, "1"), (33.333, "33.33"), (-1.25, "-1.25"), (0.07, "0.07"),
            (-0.001, "0"),
        ])
    func numbers(_ value: Double, _ text: String) {
        #expect(("\(number: value)" as HTML).text == text)
    }

    @Test("names are text and never markup")
    func hostileNames() {
        let share = ShareChart(
            id: "s", parts: [.init(title: Self.hostile, share: 0.4, usual: 0.1...0.2, index: 9)])
        let line = TimelineChart(
            id: "t", title: Self.hostile, description: Self.hostile,
            groups: [
                .init(
                    label: Self.hostile, start: 0, end: 9,
                    rows: [
                        .init(
                            label: Self.hostile,
                            stretches: [.init(kind: .answering, start: 1, end: 5, words: Self.hostile)],
                            marks: [.init(kind: .hint, at: 2, words: Self.hostile)])
                    ])
            ], stops: [(at: 3, words: Self.hostile)], length: 10)
        for markup in [share.html, line.html] {
            let check = PageCheck(markup.text)
            check.expectSound()
            #expect(check.all("b").isEmpty)
            #expect(!markup.text.contains("\u{202E}"))
        }
    }

    @Test("shares stand side by side, and a part says what is usual")
    func shares() {
        let parts = [
            ShareChart.Part(title: "Situation", share: 0.25, usual: 0.1...0.2, index: 0),
            ShareChart.Part(title: "Action", share: 0.5, usual: nil, index: 2),
        ]
        let check = PageCheck(ShareChart(id: "s", parts: parts).html.text)
        check.expectSound()
        #expect(
            check.all("desc").map(\.text) == [
                "Situation 25 %, Action 50 %.",
                "Situation: 25 %, usually 10 to 20 %; Action: 50 %.",
            ])
        let stripes = check.all("rect").filter { $0.attributes["class"]?.contains("stripe") == true }
        #expect(stripes.map { $0.attributes["x"] } == ["0%", "25%"])
    }

    @Test(
        "an axis has at most seven marks, in steps people count in",
        arguments: [
            (4.0, 1), (60, 7), (600, 6), (2_700, 5), (86_400, 7), (1e9, 6),
        ])
    func ticks(_ length: Double, _ count: Int) {
        let chart = TimelineChart(id: "t", title: "", description: "", groups: [], length: length)
        #expect(chart.ticks.count == count)
        #expect(chart.ticks.first == 0)
    }

    @Test("without bars, rows or time there is no picture")
    func empty() {
        #expect(BarChart(id: "b", title: "T", bars: []).html == .empty)
        #expect(ShareChart(id: "s", parts: []).html == .empty)
        let group = TimelineChart.Group(label: "G", start: 0, end: 0, rows: [])
        #expect(
            TimelineChart(id: "t", title: "T", description: "", groups: [group], length: 0).html == .empty)
    }
}
