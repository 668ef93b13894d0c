public import InterviewModel

/// A scenario file to start from.
public enum ScenarioTemplate {
    /// The text of `Scenarios/<id>.yaml`; it passes the check in a library with these questions and challenges.
    ///
    /// Each round is there only if the library can fill it. Nil where it can fill none, because a scenario
    /// without rounds is a faulty one.
    public static func text(
        id: ScenarioID, questions: [Question], challenges: [Challenge], frameworks: [Framework]
    ) -> String? {
        var rounds = ""
        let plain = questions.filter { $0.competency == nil }
        if !plain.isEmpty { rounds += technical(topic: mostFrequent(plain), count: min(3, plain.count)) }
        if let challenge = challenges.first { rounds += coding(challenge.id) }
        let stories = questions.count { $0.competency != nil }
        if stories > 0 {
            let names = frameworks.map(\.id)
            rounds += behavioral(
                count: min(2, stories), framework: names.first { $0 == "star" } ?? names.first)
        }
        return rounds.isEmpty ? nil : head(id) + rounds
    }

    private static func head(_ id: ScenarioID) -> String {
        """
        # A scenario: the rounds of an interview and the time there is. Docs/scenario-format.md explains every key.
        # Check it with: hotseat scenario check \(id)
        format: 1
        id: \(id)                # the file's name without .yaml
        title: A title for the menu
        summary: One or two sentences on whom it is for and what it holds.
        level: mid               # junior, mid or senior
        mode: typed              # typed or spoken
        # budget: 60m            # time for the whole session
        rounds:

        """
    }

    private static func technical(topic: TopicID?, count: Int) -> String {
        """
          - kind: technical      # opener, technical, coding, behavioral or closing
            budget: 20m
            # questions: [an-id] # asked in any case, in this order
            pick:                # drawn at random, but the same for the same --seed
              # topics: [\(topic.map(\.rawValue) ?? "a-topic")]
              # level: [junior, mid]
              count: \(count)
            perQuestion:
              think: 20s
              answer: 4m
              warnAt: [60s, 15s] # warnings before the end
              atLimit: grace     # soft runs over, grace adds a last stretch, strict cuts
              grace: 15s
            probes: {max: 1}     # follow-up questions after one answer

        """
    }

    private static func coding(_ challenge: ChallengeID) -> String {
        """
          - kind: coding
            budget: 25m
            challenges: [\(challenge)]
            # before: [an-id]    # questions asked ahead of each challenge
            # after: [an-id]     # questions asked after each challenge
            perQuestion: {answer: 20m}

        """
    }

    private static func behavioral(count: Int, framework: FrameworkID?) -> String {
        let measure = framework.map { "    framework: \($0)      # for questions that name none\n" } ?? ""
        return """
              - kind: behavioral
                budget: 10m

            """ + measure + """
                    pick: {count: \(count)}     # add competencies: [conflict] to narrow it

                """
    }

    private static func mostFrequent(_ questions: [Question]) -> TopicID? {
        let counts = Dictionary(grouping: questions, by: \.topic).mapValues(\.count)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }
}
