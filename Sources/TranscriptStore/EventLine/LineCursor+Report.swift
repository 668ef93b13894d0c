import InterviewModel

// The parts of an event in the order of their keys; see the types themselves for their meaning.
extension LineCursor {
    /// A value of an enumeration that is written as its name.
    mutating func choice<Choice: RawRepresentable<String>>(_: Choice.Type = Choice.self) throws(Unusual)
        -> Choice
    {
        guard let choice = Choice(rawValue: try string()) else { throw Unusual() }
        return choice
    }

    /// An id.
    mutating func id<Entity>(_: Entity.Type = Entity.self) throws(Unusual) -> Identifier<Entity> {
        Identifier(rawValue: try string())
    }

    /// A length of time.
    mutating func milliseconds() throws(Unusual) -> Milliseconds { Milliseconds(try int()) }

    /// A place in the agenda.
    mutating func place() throws(Unusual) -> AgendaPlace {
        try take("{")
        try key("item")
        let item = try int()
        try key("round")
        let round = try int()
        try take("}")
        return AgendaPlace(round: round, item: item)
    }

    /// A stretch of an answer.
    mutating func quote() throws(Unusual) -> Quote {
        try take("[")
        let start = try int()
        try take(",")
        let end = try int()
        try take("]")
        return Quote(start: start, end: end)
    }

    /// Several of them.
    mutating func quotes() throws(Unusual) -> [Quote] {
        try list { cursor throws(Unusual) in try cursor.quote() }
    }

    /// What a probe goes for.
    mutating func target() throws(Unusual) -> ProbeTarget {
        try take("{")
        let isConcept = has("concept")
        if !isConcept { try key("component") }
        try take("{")
        try key("id")
        let name = try string()
        try take("}")
        try take("}")
        return isConcept ? .concept(ConceptID(rawValue: name)) : .component(ComponentID(rawValue: name))
    }

    /// What the analyser said of an answer.
    mutating func report() throws(Unusual) -> AnswerReport {
        try take("{")
        try key("components")
        let components = try list { cursor throws(Unusual) in try cursor.component() }
        try key("concepts")
        let concepts = try list { cursor throws(Unusual) in try cursor.concept() }
        try key("delivery")
        let delivery = try delivery()
        try key("engine")
        let engine = try string()
        try key("findings")
        let findings = try list { cursor throws(Unusual) in try cursor.finding() }
        try key("lacks")
        let lacks = try list { cursor throws(Unusual) in try cursor.target() }
        try key("misconceptions")
        let misconceptions = try list { cursor throws(Unusual) in try cursor.misconception() }
        let rubric = has("rubric") ? try string() : nil
        let scale = has("scale") ? try int() : nil
        let score = has("score") ? try double() : nil
        try key("sentences")
        let sentences = try list { cursor throws(Unusual) in try cursor.sentence() }
        try take("}")
        return AnswerReport(
            score: score, scale: scale, components: components, sentences: sentences, concepts: concepts,
            misconceptions: misconceptions, delivery: delivery, findings: findings, lacks: lacks,
            engine: engine,
            rubric: rubric)
    }

    private mutating func component() throws(Unusual) -> ComponentReport {
        try take("{")
        try key("id")
        let id = try id(Component.self)
        try key("presence")
        let presence = try double()
        try key("quotes")
        let quotes = try quotes()
        try key("share")
        let share = try double()
        try take("}")
        return ComponentReport(id: id, presence: presence, share: share, quotes: quotes)
    }

    private mutating func concept() throws(Unusual) -> ConceptReport {
        try take("{")
        try key("credit")
        let credit = try double()
        try key("how")
        let how = try choice(ConceptReport.Means.self)
        try key("id")
        let id = try id(Concept.self)
        try key("isRequired")
        let isRequired = try bool()
        try key("label")
        let label = try string()
        let quote = has("quote") ? try quote() : nil
        try key("weight")
        let weight = try double()
        try take("}")
        return ConceptReport(
            id: id, label: label, weight: weight, isRequired: isRequired, credit: credit, how: how,
            quote: quote)
    }

    private mutating func finding() throws(Unusual) -> Finding {
        try take("{")
        try key("message")
        let message = try string()
        try key("points")
        let points = try double()
        try key("potential")
        let potential = try double()
        let quote = has("quote") ? try quote() : nil
        try key("rule")
        let rule = try string()
        try take("}")
        return Finding(rule: rule, points: points, potential: potential, quote: quote, message: message)
    }

    private mutating func misconception() throws(Unusual) -> MisconceptionReport {
        try take("{")
        try key("id")
        let id = try id(Misconception.self)
        try key("quote")
        let quote = try quote()
        try key("reason")
        let reason = try string()
        try take("}")
        return MisconceptionReport(id: id, quote: quote, reason: reason)
    }

    private mutating func sentence() throws(Unusual) -> SentenceReport {
        try take("{")
        try key("confidence")
        let confidence = try double()
        let label = has("label") ? try id(Component.self) : nil
        try key("quote")
        let quote = try quote()
        try take("}")
        return SentenceReport(quote: quote, label: label, confidence: confidence)
    }

    private mutating func delivery() throws(Unusual) -> DeliveryReport {
        try take("{")
        let falseStarts = has("falseStarts") ? try int() : 0
        let fillers = has("fillers") ? try quotes() : []
        try key("fillersPer100Words")
        let fillerRate = try double()
        try key("firstPersonPlural")
        let plural = try int()
        try key("firstPersonSingular")
        let singular = try int()
        let hedges = has("hedges") ? try quotes() : []
        try key("hedgesPer100Words")
        let hedgeRate = try double()
        let judged = has("judged") ? try list { cursor throws(Unusual) in try cursor.judgement() } : []
        let longSentences = has("longSentences") ? try double() : 0
        let longestQuote = has("longestQuote") ? try quote() : nil
        let longestSentence = has("longestSentence") ? try int() : 0
        try key("numbers")
        let numbers = try int()
        let repeated = has("repeated") ? try repeated() : nil
        let variety = has("variety") ? try double() : nil
        try key("words")
        let words = try int()
        let pace = has("wordsPerMinute") ? try double() : nil
        let wordsPerSentence = has("wordsPerSentence") ? try double() : 0
        try take("}")
        var report = DeliveryReport(
            words: words, fillersPer100Words: fillerRate, hedgesPer100Words: hedgeRate,
            firstPersonSingular: singular, firstPersonPlural: plural, numbers: numbers)
        report.falseStarts = falseStarts
        report.fillers = fillers
        report.hedges = hedges
        report.judged = judged
        report.longSentences = longSentences
        report.longestQuote = longestQuote
        report.longestSentence = longestSentence
        report.repeated = repeated
        report.variety = variety
        report.wordsPerMinute = pace
        report.wordsPerSentence = wordsPerSentence
        return report
    }

    private mutating func judgement() throws(Unusual) -> DeliveryJudgement {
        try take("{")
        try key("aspect")
        let aspect = try choice(DeliveryAspect.self)
        try key("least")
        let least = try double()
        try key("most")
        let most = try double()
        try key("standing")
        let standing = try choice(DeliveryJudgement.Standing.self)
        try take("}")
        guard least <= most else { throw Unusual() }
        var judgement = DeliveryJudgement(aspect, least, usual: least...most)
        judgement.standing = standing
        return judgement
    }

    private mutating func repeated() throws(Unusual) -> RepeatedWords {
        try take("{")
        try key("quote")
        let quote = try quote()
        try key("times")
        let times = try int()
        try take("}")
        return RepeatedWords(quote: quote, times: times)
    }
}
