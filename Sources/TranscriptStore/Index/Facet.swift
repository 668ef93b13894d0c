import InterviewModel

/// A property of sessions that lists are filtered by, as a word of the full-text index: so a filter costs no more than
/// one word more to search for.
struct Facet {
    /// The word: letters and digits only.
    let word: String

    /// The sessions of a scenario.
    static func scenario(_ id: ScenarioID) -> Facet { Facet("scenario", id.rawValue) }
    /// Those with an item about a topic.
    static func topic(_ id: TopicID) -> Facet { Facet("topic", id.rawValue) }
    /// Those answered one way.
    static func mode(_ mode: AnswerMode) -> Facet { Facet("mode", mode.rawValue) }
    /// Those with a tag.
    static func tag(_ tag: String) -> Facet { Facet("tag", tag) }
    /// Those held in a pair of which one has this name.
    static func with(_ name: String) -> Facet { Facet("with", PairNames.key(name)) }
    /// The favourites.
    static let favourite = Facet("favourite", "")
    /// Those put away.
    static let discarded = Facet("discarded", "")

    /// Those with a score in the same twentieth of the scale.
    static func score(_ twentieth: Int) -> Facet { Facet("score", String(twentieth)) }

    /// The twentieth of the scale, 0 to 19, that a score of 0 to 1 falls in.
    static func twentieth(of score: Double) -> Int {
        score.isNaN ? 0 : Int(Swift.min(19, Swift.max(0, score * 20)))
    }

    /// By a hash, since tags may hold anything and the index cuts what is no letter. FNV-1a with 64 bits: among a
    /// million properties two are the same with a chance of one in forty million.
    private init(_ property: String, _ value: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in (property + ":" + value).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        word = "f" + String(hash, radix: 36)
    }

    /// All properties of a session.
    static func all(of record: SessionRecord) -> [Facet] {
        var facets: [Facet] = []
        if let scenario = record.summary.scenario { facets.append(.scenario(scenario)) }
        if let mode = record.summary.mode { facets.append(.mode(mode)) }
        if let score = record.score { facets.append(.score(twentieth(of: score))) }
        if record.isFavourite { facets.append(.favourite) }
        if record.isDiscarded { facets.append(.discarded) }
        facets += record.tags.map(tag)
        if let pair = record.pair { facets += [pair.candidate, pair.interviewer].map(with) }
        facets += Set(record.answers.compactMap(\.topic)).sorted().map(topic)
        return facets
    }
}

extension SessionQuery {
    /// The filter in the language of the full-text index; nil where nothing is asked for but a time and whether
    /// sessions were put away. Of scores it lets the whole twentieths through that the bounds lie in.
    var facetExpression: String? {
        var parts: [String] = []
        func need(_ facet: Facet) { parts.append("\"\(facet.word)\"") }
        scenario.map(Facet.scenario).map(need)
        topic.map(Facet.topic).map(need)
        mode.map(Facet.mode).map(need)
        tag.map(Facet.tag).map(need)
        pairedWith.map(Facet.with).map(need)
        if favouritesOnly { need(.favourite) }
        if atLeast != nil || atMost != nil {
            let lower = atLeast.map(Facet.twentieth) ?? 0
            let words = (lower...max(lower, atMost.map(Facet.twentieth) ?? 19)).map {
                "\"\(Facet.score($0).word)\""
            }
            parts.append("(" + words.joined(separator: " OR ") + ")")
        }
        return parts.isEmpty ? nil : "facets : (" + parts.joined(separator: " AND ") + ")"
    }
}
