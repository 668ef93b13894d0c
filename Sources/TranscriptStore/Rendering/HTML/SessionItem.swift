import Foundation
import InterviewModel

/// A session in a list of the local site: its title, the facts, and where a search found what.
struct SessionItem: Sendable {
    /// The session.
    let listing: SessionListing
    /// The zone in which its time is shown.
    let timeZone: TimeZone

    /// The item of the list.
    var html: HTML {
        """
        <li class="session">
        <h2><a href="\(SiteAddress.session(summary.id))">\(VisibleText.line(summary.title))</a>\(favourite)</h2>
        <p class="meta">\(facts.joined(separator: ", "))</p>\(tags)\(passages)
        </li>
        """
    }

    private var summary: SessionSummary { listing.summary }

    private var favourite: HTML {
        listing.isFavourite ? " <span class=\"pill\">favourite</span>" : .empty
    }

    private var facts: [HTML] {
        var facts: [HTML] = []
        if let wall = summary.startedAt {
            let time = CivilTime(wall: wall, in: timeZone)
            facts.append(
                "<time datetime=\"\(time.day)T\(time.timeOfDay)\">\(time.day) \(time.timeOfDay)</time>")
        }
        facts.append("\(state)")
        if summary.duration > .zero { facts.append("\(Wording.time(summary.duration))") }
        if let mode = summary.mode { facts.append("\(mode.rawValue)") }
        if listing.total > 0 {
            facts.append("\(listing.answered) of \(Quantity.text(listing.total, "question"))")
        }
        if let score = listing.score { facts.append("<span class=\"score\">\(Wording.score(score))</span>") }
        return facts
    }

    private var state: String {
        let words =
            switch summary.state {
            case .finished, .unfinished: Wording.state(summary.ending)
            case .damaged: "damaged"
            case .newer: "of a newer version"
            }
        return listing.isDiscarded ? words + ", put away" : words
    }

    private var tags: HTML {
        guard !listing.tags.isEmpty else { return .empty }
        let items = listing.tags.map { tag in
            let address = SiteAddress.library + SiteAddress.query([("tag", tag)])
            return "<li><a class=\"tag\" href=\"\(address)\">\(VisibleText.line(tag))</a></li>" as HTML
        }
        return "\n<ul class=\"tags\" aria-label=\"Tags\">\(items.joined(separator: " "))</ul>"
    }

    private var passages: HTML {
        guard !listing.passages.isEmpty else { return .empty }
        let items = listing.passages.map { passage in
            let parts = passage.parts.map { part in
                part.isMatch ? "<mark>\(part.text)</mark>" : "\(part.text)" as HTML
            }
            return "<li class=\"passage\"><span class=\"muted\">\(place(passage)):</span> \(parts)</li>"
                as HTML
        }
        return "\n<ul class=\"passages\" aria-label=\"Found in\">\(items)</ul>"
    }

    private func place(_ passage: SearchPassage) -> String {
        let kind =
            switch passage.kind {
            case .question: "Question"
            case .answer: "Answer"
            case .note: "Note"
            case .feedback: "Feedback"
            }
        return passage.number.map { "\(kind) \($0)" } ?? kind
    }
}
