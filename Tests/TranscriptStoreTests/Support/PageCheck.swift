import Foundation
import InterviewModel
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What a strict reader finds in markup of ours: read as XML, so that every element must be closed and every
/// attribute quoted.
final class PageCheck: NSObject, XMLParserDelegate {
    /// One element.
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The names of the elements directly in it.
        var children: [String] = []
        /// All text in it, that of the elements in it included.
        var text = ""
    }

    /// The elements in the order in which they end.
    private(set) var elements: [Element] = []
    /// Why it is not well formed; nil where it is.
    private(set) var trouble: String?
    private var open: [Element] = []

    /// Reads a whole page, or a piece of one.
    init(_ markup: String) {
        super.init()
        let body = markup.replacing("<!DOCTYPE html>", with: "").replacing("&nbsp;", with: "&#160;")
        let parser = XMLParser(data: Data("<check>\(body)</check>".utf8))
        parser.delegate = self
        if !parser.parse() {
            trouble =
                "line \(parser.lineNumber), column \(parser.columnNumber): \(parser.parserError.debugDescription)"
        }
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    /// Expects what must be true of every page and piece of one.
    func expectSound(sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(trouble == nil, sourceLocation: sourceLocation)
        let distinct = Set(ids).count
        #expect(distinct == ids.count, "ids are given once", sourceLocation: sourceLocation)
        let known = Set(ids)
        for element in elements {
            #expect(element.attributes["style"] == nil, sourceLocation: sourceLocation)
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, sourceLocation: sourceLocation)
            if let target = element.attributes["href"], target.hasPrefix("#") {
                let isKnown = known.contains(String(target.dropFirst()))
                #expect(isKnown, "\(target)", sourceLocation: sourceLocation)
            }
            for key in ["aria-labelledby", "aria-describedby"] {
                guard let value = element.attributes[key] else { continue }
                for id in value.split(separator: " ") {
                    let isKnown = known.contains(String(id))
                    #expect(isKnown, "\(id)", sourceLocation: sourceLocation)
                }
            }
        }
        for image in all("svg") where image.attributes["role"] == "img" {
            #expect(image.children.contains("title"), sourceLocation: sourceLocation)
            #expect(
                image.children.contains("desc") || image.attributes["aria-label"] != nil,
                sourceLocation: sourceLocation)
        }
        for cell in all("th") {
            #expect(["row", "col"].contains(cell.attributes["scope"]), sourceLocation: sourceLocation)
        }
        for table in all("table") {
            #expect(table.children.contains("caption"), sourceLocation: sourceLocation)
        }
        for name in ["script", "iframe", "object", "embed", "link", "form", "base"] {
            #expect(all(name).isEmpty, "\(name)", sourceLocation: sourceLocation)
        }
    }

    /// Expects what must be true of a page that stands alone.
    func expectWholePage(sourceLocation: SourceLocation = #_sourceLocation) {
        let levels = headings.map(\.level)
        #expect(levels.first == 1, sourceLocation: sourceLocation)
        #expect(levels.count { $0 == 1 } == 1, sourceLocation: sourceLocation)
        for (before, after) in zip(levels, levels.dropFirst()) {
            #expect(after <= before + 1, "\(headings)", sourceLocation: sourceLocation)
        }
        #expect(all("main").count == 1, sourceLocation: sourceLocation)
        #expect(all("html").first?.attributes["lang"] == "en", sourceLocation: sourceLocation)
        #expect(all("title").contains { !$0.text.isEmpty }, sourceLocation: sourceLocation)
        let policy = all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        #expect(
            policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            sourceLocation: sourceLocation)
        for element in elements {
            #expect(element.attributes["src"] == nil, sourceLocation: sourceLocation)
            if let target = element.attributes["href"] {
                #expect(target.hasPrefix("#"), "\(target)", sourceLocation: sourceLocation)
            }
        }
    }

    /// The headings in the order of the page.
    private(set) var headings: [(level: Int, order: Int)] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        if !open.isEmpty { open[open.count - 1].children.append(name) }
        if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue {
            headings.append((level, headings.count))
        }
        open.append(Element(name: name, attributes: attributes))
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        guard let element = open.popLast() else { return }
        // Only headings and the like are asked for their text, so it is not carried up to the whole page.
        if !open.isEmpty, element.text.utf8.count < 2_000 { open[open.count - 1].text += element.text }
        elements.append(element)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if !open.isEmpty { open[open.count - 1].text += string }
    }
}
