/// A scenario made definite: every question drawn, with all the engine needs to conduct the interview.
///
/// The journal's first event carries the agenda, so a session can be resumed, replayed and read on a machine
/// whose library has changed since.
public struct Agenda: Hashable, Sendable, Codable {
    /// The scenario it was made from.
    public var scenario: ScenarioID
    /// The scenario's name.
    public var title: String
    /// How answers are given.
    public var mode: AnswerMode
    /// The seed that the picks were drawn with.
    public var seed: UInt64
    /// The time for the whole session, if it has any of its own.
    public var budget: Milliseconds?
    /// The rounds in order.
    public var rounds: [AgendaRound]

    /// An agenda with all its parts.
    public init(
        scenario: ScenarioID, title: String, mode: AnswerMode, seed: UInt64, budget: Milliseconds?,
        rounds: [AgendaRound]
    ) {
        self.scenario = scenario
        self.title = title
        self.mode = mode
        self.seed = seed
        self.budget = budget
        self.rounds = rounds
    }

    /// The item at a place; nil where there is none, as in a damaged journal.
    public subscript(place: AgendaPlace) -> AgendaItem? {
        guard rounds.indices.contains(place.round) else { return nil }
        let items = rounds[place.round].items
        return items.indices.contains(place.item) ? items[place.item] : nil
    }

    /// The words that put an item: its prompt, and for a question asked ahead of a challenge the challenge's own
    /// words first, so that the candidate knows what it is about. Empty where there is no item.
    public func words(at place: AgendaPlace) -> String {
        guard let item = self[place] else { return "" }
        let later = rounds[place.round].items.dropFirst(place.item + 1)
        guard let about = item.about, let task = later.first(where: { $0.subject == .challenge(about) })
        else { return item.prompt }
        return task.prompt + (task.prompt.hasSuffix("\n") ? "\n" : "\n\n") + item.prompt
    }

    /// Whether an item is the first of those that belong to one challenge, so that any thinking time is its own; so
    /// is each that belongs to none.
    public func isFirstOfGroup(_ place: AgendaPlace) -> Bool {
        guard let item = self[place] else { return true }
        guard let before = self[AgendaPlace(round: place.round, item: place.item - 1)] else { return true }
        guard let group = item.group else { return true }
        return before.group != group
    }
}

/// One round of an agenda.
public struct AgendaRound: Hashable, Sendable, Codable {
    /// What the round is about.
    public var kind: RoundKind
    /// The heading shown when it begins.
    public var title: String
    /// The time for the whole round, if it has any of its own.
    public var budget: Milliseconds?
    /// Times and limits of each item.
    public var timing: Timing
    /// How far to follow up.
    public var probes: ProbePolicy
    /// What is asked, in order.
    public var items: [AgendaItem]

    /// A round with all its parts.
    public init(
        kind: RoundKind, title: String, budget: Milliseconds?, timing: Timing, probes: ProbePolicy,
        items: [AgendaItem]
    ) {
        self.kind = kind
        self.title = title
        self.budget = budget
        self.timing = timing
        self.probes = probes
        self.items = items
    }
}

/// One thing that is asked: a question, or a live-coding task.
public struct AgendaItem: Hashable, Sendable, Codable {
    /// What is asked.
    public enum Subject: Hashable, Sendable, Codable {
        /// A question of the bank, answered in words.
        case question(QuestionID)
        /// A live-coding task, answered with a program.
        case challenge(ChallengeID)

        // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
        private enum QuestionCodingKeys: String, CodingKey { case _0 = "id" }
        // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
        private enum ChallengeCodingKeys: String, CodingKey { case _0 = "id" }
    }

    /// What is asked.
    public var subject: Subject
    /// What it is about, for looking back; the first topic of a challenge. Nil in journals of early versions.
    public var topic: TopicID?
    /// The competency that a behavioral question asks for; nil for all others.
    public var competency: CompetencyID?
    /// The level it is meant for; nil in journals of early versions.
    public var level: Level?
    /// The words that put it; ahead of a challenge the challenge's own words come first, see `words(at:)`.
    public var prompt: String
    /// The challenge that a question is asked about, before or after it; nil for all others, and in journals of
    /// early versions.
    public var about: ChallengeID?
    /// The framework its answer is measured against, if any.
    public var framework: FrameworkID?
    /// Hints, mildest first.
    public var hints: [String]
    /// What may be asked after the answer.
    public var probes: [Probe]
    /// For a challenge, the file that the candidate begins with in the first language.
    public var starter: String?
    /// For a challenge, the languages it is offered in, the one proposed first; nil for Python alone.
    public var languages: [LanguageID]?
    /// For a challenge, the file to begin with in each language, where there is more than one.
    public var starters: [LanguageID: String]?

    /// An item with all its parts.
    public init(
        subject: Subject, topic: TopicID? = nil, competency: CompetencyID? = nil, level: Level? = nil,
        prompt: String, about: ChallengeID? = nil, framework: FrameworkID? = nil, hints: [String] = [],
        probes: [Probe] = [], starter: String? = nil, languages: [LanguageID]? = nil,
        starters: [LanguageID: String]? = nil
    ) {
        self.subject = subject
        self.topic = topic
        self.competency = competency
        self.level = level
        self.prompt = prompt
        self.about = about
        self.framework = framework
        self.hints = hints
        self.probes = probes
        self.starter = starter
        self.languages = languages
        self.starters = starters
    }

    /// Whether this is a live-coding task.
    public var isChallenge: Bool {
        if case .challenge = subject { true } else { false }
    }

    /// The languages that a challenge is offered in, the one proposed first.
    public var offeredLanguages: [LanguageID] { languages ?? [.python] }

    /// The file that the candidate begins with in a language; nil where the challenge is not offered in it.
    public func starter(in language: LanguageID) -> String? {
        starters?[language] ?? (language == offeredLanguages.first ? starter : nil)
    }

    /// The challenge that the item belongs to: itself, or the one that it is asked about; nil for all others.
    public var group: ChallengeID? {
        if case .challenge(let id) = subject { id } else { about }
    }

    /// The id of the question or challenge as text, for names of files and headings.
    public var name: String {
        switch subject {
        case .question(let id): id.rawValue
        case .challenge(let id): id.rawValue
        }
    }
}

/// A follow-up question and what it goes for.
public struct Probe: Hashable, Sendable, Codable {
    /// What must be missing for it to be asked.
    public var target: ProbeTarget
    /// The words that put it.
    public var text: String

    /// A probe with all its parts.
    public init(target: ProbeTarget, text: String) {
        self.target = target
        self.text = text
    }
}

/// Where an item stands in an agenda.
public struct AgendaPlace: Hashable, Sendable, Codable, Comparable {
    /// The round, from 0.
    public var round: Int
    /// The item within the round, from 0.
    public var item: Int

    /// The place of item `item` of round `round`.
    public init(round: Int, item: Int) {
        self.round = round
        self.item = item
    }

    /// Earlier before later.
    public static func < (left: Self, right: Self) -> Bool {
        (left.round, left.item) < (right.round, right.item)
    }
}
