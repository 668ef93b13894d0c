import InterviewModel

@testable import TranscriptStore

/// Listings made by hand.
enum Listings {
    /// The session of a number, an hour older than the one before.
    static func listing(_ number: Int) -> SessionListing {
        let titles = [
            "Session number \(number)", "\u{79C1}\u{305F}\u{3061} \(number) with a title that is rather long",
            "\u{1B}[2J hostile \u{202E}\(number)",
        ]
        return SessionListing(
            summary: SessionSummary(
                id: "session-\(number)", title: titles[number % 3], scenario: "tiny",
                mode: number % 2 == 0 ? .typed : .spoken, startedAt: 1_795_271_405_000 - number * 3_600_000,
                state: number % 4 == 3 ? .unfinished : .finished, ending: nil,
                duration: .minutes(number * 7)),
            score: number % 5 == 4 ? nil : Double(number % 5) / 4, answered: 3, total: 4,
            tags: number % 6 == 0 ? ["mock", "python-core"] : [], isFavourite: number % 7 == 0,
            isDiscarded: false)
    }

    /// Where a search found something: far into a long text, and twice in a short one.
    static let passages = [
        SearchPassage(
            number: 3, kind: .answer,
            parts: [
                .init(
                    text: "\u{2026}and so, after much that was said before and that no one needs, we took a ",
                    isMatch: false), .init(text: "lock", isMatch: true),
                .init(
                    text: " around the cache,\n\n  which is \u{1B}[31mwhat anybody would have done who",
                    isMatch: false),
            ]),
        SearchPassage(
            number: nil, kind: .note,
            parts: [
                .init(text: "lock", isMatch: true), .init(text: " and ", isMatch: false),
                .init(text: "lock", isMatch: true),
            ]),
    ]
}
