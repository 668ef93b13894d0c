public import Foundation
public import InterviewModel

/// A transcript for reading in a terminal: the summary first, then every question.
public struct TerminalRenderer: Sendable {
    /// The terminal.
    let form: TerminalForm
    /// The zone that dates are told in.
    let timeZone: TimeZone
    /// What answers are measured against, for the names of parts and what is usual.
    let frameworks: [FrameworkID: Framework]
    /// All sessions of the same two, where it was held in a pair; nil to leave that out.
    let pairHistory: PairHistory?

    /// A renderer for a terminal and readers in this zone. Without frameworks parts have their ids for names, and no
    /// usual shares are drawn.
    public init(
        _ form: TerminalForm, timeZone: TimeZone, frameworks: [FrameworkID: Framework] = [:],
        pairHistory: PairHistory? = nil
    ) {
        self.form = form
        self.timeZone = timeZone
        self.frameworks = frameworks
        self.pairHistory = pairHistory
    }

    /// How text looks.
    var palette: Palette { form.palette }

    /// The whole transcript; every line ends with a line end.
    public func render(_ transcript: Transcript) -> String {
        let transcript = transcript.disclosed
        let pages = TerminalPages(transcript)
        var lines = overview(transcript)
        var number = 0
        for (index, round) in transcript.rounds.enumerated() {
            lines += heading("Round \(index + 1): \(round.title)")
            for item in round.items {
                number += 1
                lines += [""] + self.item(item, number: number, in: pages)
            }
        }
        lines += remarks(pages)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The beginning of `render(_:)`: what the session was, the scores, what went well and what to do next.
    public func renderSummary(_ transcript: Transcript) -> String {
        let transcript = transcript.disclosed
        return (head(transcript) + summary(transcript)).map { $0 + "\n" }.joined()
    }

    /// A page of a session in rows.
    public func rows(_ page: TerminalPages.Page, of pages: TerminalPages) -> [String] {
        switch page {
        case .summary: overview(pages.transcript)
        case .item(let number):
            pages.items.indices.contains(number - 1)
                ? form.wrapped(pages.roundTitles[number - 1], style: palette.dim) + [""]
                    + item(pages.items[number - 1], number: number, in: pages)
                : []
        case .remarks: Array(remarks(pages).dropFirst())
        }
    }

    /// What the session was, the scores, and what its user said of the whole.
    private func overview(_ transcript: Transcript) -> [String] {
        head(transcript) + marks(transcript) + summary(transcript) + comments(transcript, on: nil)
    }

    /// A heading, as `TerminalForm` lays it out.
    func heading(_ text: String) -> [String] { form.heading(text) }

    /// A score in the colour of its band.
    func score(_ score: Double) -> String {
        let text = Wording.score(score)
        return switch ScoreBand(score: score) {
        case .strong: palette.good(text)
        case .middling: palette.warning(text)
        case .poor: palette.bad(text)
        }
    }

    /// Words of the candidate's within a remark.
    func quoted(_ text: String, prefix: String) -> [String] {
        form.wrapped("\u{201C}\(text)\u{201D}", first: prefix, further: prefix, style: palette.dim)
    }
}
