import InterviewModel

extension LineCursor {
    /// What the first event says.
    mutating func header() throws(Unusual) -> SessionHeader {
        try take("{")
        try key("agenda")
        let agenda = try agenda()
        try key("format")
        let format = try int()
        let pair = has("pair") ? try pair() : nil
        try key("session")
        let session = try string()
        try key("tool")
        let tool = try string()
        try take("}")
        return SessionHeader(format: format, tool: tool, session: session, agenda: agenda, pair: pair)
    }

    private mutating func pair() throws(Unusual) -> PairHeader {
        try take("{")
        let candidate = try text("candidate")
        let half = try number("half")
        let interviewer = try text("interviewer")
        let previous = has("previous") ? try string() : nil
        let room = has("room") ? try string() : nil
        try take("}")
        return PairHeader(
            candidate: candidate, interviewer: interviewer, half: half, previous: previous, room: room)
    }

    private mutating func agenda() throws(Unusual) -> Agenda {
        try take("{")
        let budget = has("budget") ? try milliseconds() : nil
        try key("mode")
        let mode = try choice(AnswerMode.self)
        try key("rounds")
        let rounds = try list { cursor throws(Unusual) in try cursor.round() }
        try key("scenario")
        let scenario = try id(Scenario.self)
        try key("seed")
        let seed = try unsigned()
        try key("title")
        let title = try string()
        try take("}")
        return Agenda(
            scenario: scenario, title: title, mode: mode, seed: seed, budget: budget, rounds: rounds)
    }

    private mutating func round() throws(Unusual) -> AgendaRound {
        try take("{")
        let budget = has("budget") ? try milliseconds() : nil
        try key("items")
        let items = try list { cursor throws(Unusual) in try cursor.item() }
        try key("kind")
        let kind = try choice(RoundKind.self)
        try key("probes")
        let probes = try policy()
        try key("timing")
        let timing = try timing()
        try key("title")
        let title = try string()
        try take("}")
        return AgendaRound(
            kind: kind, title: title, budget: budget, timing: timing, probes: probes, items: items)
    }

    private mutating func item() throws(Unusual) -> AgendaItem {
        try take("{")
        let about = has("about") ? try id(Challenge.self) : nil
        let competency = has("competency") ? try id(Competency.self) : nil
        let framework = has("framework") ? try id(Framework.self) : nil
        try key("hints")
        let hints = try strings()
        let languages =
            has("languages") ? try list { cursor throws(Unusual) in try cursor.id(Language.self) } : nil
        let level = has("level") ? try choice(Level.self) : nil
        try key("probes")
        let probes = try list { cursor throws(Unusual) in try cursor.probe() }
        try key("prompt")
        let prompt = try string()
        let starter = has("starter") ? try string() : nil
        let starters = has("starters") ? try texts() : nil
        try key("subject")
        let subject = try subject()
        let topic = has("topic") ? try id(Topic.self) : nil
        try take("}")
        return AgendaItem(
            subject: subject, topic: topic, competency: competency, level: level, prompt: prompt,
            about: about,
            framework: framework, hints: hints, probes: probes, starter: starter, languages: languages,
            starters: starters)
    }

    private mutating func subject() throws(Unusual) -> AgendaItem.Subject {
        try take("{")
        let isChallenge = has("challenge")
        if !isChallenge { try key("question") }
        try take("{")
        try key("id")
        let name = try string()
        try take("}")
        try take("}")
        return isChallenge ? .challenge(ChallengeID(rawValue: name)) : .question(QuestionID(rawValue: name))
    }

    private mutating func probe() throws(Unusual) -> Probe {
        try take("{")
        try key("target")
        let target = try target()
        try key("text")
        let text = try string()
        try take("}")
        return Probe(target: target, text: text)
    }

    /// Texts by language. A name that stands there twice is for the decoder.
    private mutating func texts() throws(Unusual) -> [LanguageID: String] {
        try take("{")
        var texts: [LanguageID: String] = [:]
        if takes("}") { return texts }
        repeat {
            let language = try id(Language.self)
            try take(":")
            guard texts.updateValue(try string(), forKey: language) == nil else { throw Unusual() }
        } while takes(",")
        try take("}")
        return texts
    }

    private mutating func policy() throws(Unusual) -> ProbePolicy {
        try take("{")
        try key("answer")
        let answer = try milliseconds()
        try key("max")
        let most = try int()
        try take("}")
        return ProbePolicy(max: most, answer: answer)
    }

    private mutating func timing() throws(Unusual) -> Timing {
        try take("{")
        try key("answer")
        let answer = try milliseconds()
        try key("atLimit")
        let policy = try choice(LimitPolicy.self)
        try key("extensionLength")
        let length = try milliseconds()
        try key("grace")
        let grace = try milliseconds()
        try key("maxExtensions")
        let most = try int()
        try key("think")
        let think = try milliseconds()
        try key("warnAt")
        let warnings = try list { cursor throws(Unusual) in try cursor.milliseconds() }
        try take("}")
        return Timing(
            think: think, answer: answer, warnAt: warnings, atLimit: policy, grace: grace,
            extensionLength: length,
            maxExtensions: most)
    }
}
