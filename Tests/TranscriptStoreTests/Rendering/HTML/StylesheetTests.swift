import Foundation
import Testing

@testable import TranscriptStore

@Suite("The style sheet")
struct StylesheetTests {
    private static let texts =
        ["ink", "muted", "accent", "good", "warn", "bad"] + (1...6).map { "component-\($0)" }
    private static let grounds = ["paper", "surface"]
    private static let markedGrounds = ["mark", "added", "removed"]

    @Test("has text of a contrast of 4.5 to 1 on its grounds, light and dark", arguments: [false, true])
    func contrast(isDark: Bool) throws {
        let colours = Self.colours(isDark: isDark)
        let pairs =
            Self.texts.flatMap { text in Self.grounds.map { (text, $0) } }
            + Self.markedGrounds.map { ("ink", $0) } + [("good", "added"), ("bad", "removed")]
        for (text, ground) in pairs {
            let ratio = Self.contrast(try #require(colours[text]), try #require(colours[ground]))
            #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
        }
        for ground in Self.grounds {
            let ratio = Self.contrast(try #require(colours["edge"]), try #require(colours[ground]))
            #expect(ratio >= 3, "edge on \(ground): \(ratio)")
        }
    }

    @Test("takes text colours for text and grounds for grounds, so that the pairs above are all there are")
    func properties() {
        let grounds = Set(Self.grounds + Self.markedGrounds)
        for match in Stylesheet.text.matches(of: /[\s{;](color|background): ([^;]+);/) {
            let (_, property, value) = match.output
            let name = value.wholeMatch(of: /var\(--([a-z0-9-]+)\)/)?.1
            let allowed = property == "color" ? Set(Self.texts + ["inherit"]) : grounds
            #expect(allowed.contains(String(name ?? value)), "\(property): \(value)")
        }
    }

    @Test("fetches nothing and could stand in a style element")
    func selfContained() {
        for word in ["url(", "@import", "</", "http"] { #expect(!Stylesheet.text.contains(word)) }
        #expect(Stylesheet.text.utf8.count < 20_000)
        #expect(
            Stylesheet.text.count(where: { $0 == "{" }) == Stylesheet.text.count(where: { $0 == "}" }))
    }

    @Test("sets the components apart by their lines too, not by colour alone")
    func linesApart() {
        let styles = (1...6).map { number in
            Stylesheet.text.split(separator: "\n").first { $0.hasPrefix(".c\(number) {") }?
                .replacing(/text-decoration-color: [^;]+;/, with: "").split(separator: "{").last ?? ""
        }
        #expect(Set(styles).count == 6)
    }

    @Test("knows every class that its comment names")
    func classes() {
        let named = """
            skip-link site-header site-name site-nav site-footer visually-hidden no-print card cards scroll meta facts
            tags tag pill muted empty count button pager lead columns search filters field choices sessions session
            passages passage score good warn bad answer own-words part c1 c2 c3 c4 c5 c6 part-label legend concept
            missed misconception finding probe note hint feedback chart axis grid tick band uncertain point series-1
            series-6 bar bar-track bar-fill bar-band code verdict diff added removed same timeline delivery compare
            replay-text replay-clock replay-controls
            """
        for name in named.split(whereSeparator: \.isWhitespace) {
            #expect(Stylesheet.text.contains(".\(name)"), "\(name)")
        }
    }

    /// The colours of the first block, with those of the dark block over them.
    private static func colours(isDark: Bool) -> [String: String] {
        let blocks = Stylesheet.palette.components(separatedBy: "@media")
        return (isDark ? blocks : Array(blocks.prefix(1))).reduce(into: [:]) { colours, block in
            for match in block.matches(of: /--([a-z0-9-]+): (#[0-9a-f]{6});/) {
                colours[String(match.1)] = String(match.2)
            }
        }
    }

    /// WCAG 2.2, "contrast ratio".
    private static func contrast(_ one: String, _ other: String) -> Double {
        let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
        return (light + 0.05) / (dark + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    private static func luminance(_ colour: String) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        return zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).map { shift, weight in
            let channel = Double((number >> shift) & 0xFF) / 255
            return weight
                * (channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4))
        }.reduce(0, +)
    }

}
