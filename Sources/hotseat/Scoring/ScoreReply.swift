import InterviewModel

/// The answer of `score`, on the wire.
enum ScoreReply {
    /// A report as one JSON object, without a line end.
    ///
    /// `framework` is the key under which the components stand, such as `star`.
    static func write(
        _ report: AnswerReport, id: [UInt8]?, framework: FrameworkID?, into json: inout JSONLineWriter
    ) {
        json.beginObject()
        json.json(id, "id")
        // The wire promises a number for every answer that can be scored, so that a column of them can be added
        // up: a blank one earns 0 there, has no level, and says that it was not answered.
        let isBlank = report.delivery.words == 0 && report.score == nil
        if let score = report.score ?? (isBlank ? 0 : nil) {
            json.number(score, "score")
        } else {
            json.null("score")
        }
        json.bool(!isBlank, "answered")
        if let scale = report.scale { json.integer(scale, "scale") } else { json.null("scale") }
        if let framework, !report.components.isEmpty {
            write(report.components, as: framework, into: &json)
        }
        write(report.sentences, into: &json)
        write(report.concepts, into: &json)
        write(report.misconceptions, into: &json)
        write(report.delivery, into: &json)
        write(report.findings, into: &json)
        write(report.lacks, into: &json)
        json.string(report.engine, "engine")
        if let rubric = report.rubric { json.string(rubric, "rubric") } else { json.null("rubric") }
        json.endObject()
    }

    /// What stands in place of a report for a line that could not be read.
    static func write(error message: String, id: [UInt8]?, into json: inout JSONLineWriter) {
        json.beginObject()
        json.json(id, "id")
        json.string(message, "error")
        json.endObject()
    }

    private static func write(
        _ components: [ComponentReport], as framework: FrameworkID, into json: inout JSONLineWriter
    ) {
        json.beginObject(named: framework.rawValue)
        for component in components {
            json.beginObject(named: component.id.rawValue)
            json.number(component.presence, "presence")
            json.number(component.share, "share")
            json.beginArray("quotes")
            for quote in component.quotes { write(quote, nil, into: &json) }
            json.endArray()
            json.endObject()
        }
        json.endObject()
    }

    private static func write(_ sentences: [SentenceReport], into json: inout JSONLineWriter) {
        json.beginArray("sentences")
        for sentence in sentences {
            json.beginObject()
            json.integer(sentence.quote.start, "start")
            json.integer(sentence.quote.end, "end")
            json.string(sentence.label?.rawValue ?? "other", "label")
            json.number(sentence.confidence, "confidence")
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ concepts: [ConceptReport], into json: inout JSONLineWriter) {
        json.beginArray("concepts")
        for concept in concepts {
            json.beginObject()
            json.string(concept.id.rawValue, "id")
            json.string(concept.label, "label")
            json.number(concept.weight, "weight")
            json.bool(concept.isRequired, "required")
            json.number(concept.credit, "credit")
            json.string(concept.how.rawValue, "how")
            write(concept.quote, "quote", into: &json)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ misconceptions: [MisconceptionReport], into json: inout JSONLineWriter) {
        json.beginArray("misconceptions")
        for misconception in misconceptions {
            json.beginObject()
            json.string(misconception.id.rawValue, "id")
            write(misconception.quote, "quote", into: &json)
            json.string(misconception.reason, "reason")
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ delivery: DeliveryReport, into json: inout JSONLineWriter) {
        json.beginObject("delivery")
        json.integer(delivery.words, "words")
        json.number(delivery.fillersPer100Words, "fillersPer100Words")
        json.number(delivery.hedgesPer100Words, "hedgesPer100Words")
        json.integer(delivery.firstPersonSingular, "firstPersonSingular")
        json.integer(delivery.firstPersonPlural, "firstPersonPlural")
        json.integer(delivery.numbers, "numbers")
        json.beginArray("fillers")
        for quote in delivery.fillers { write(quote, nil, into: &json) }
        json.endArray()
        json.beginArray("hedges")
        for quote in delivery.hedges { write(quote, nil, into: &json) }
        json.endArray()
        json.integer(delivery.falseStarts, "falseStarts")
        if let repeated = delivery.repeated {
            json.beginObject("repeated")
            json.integer(repeated.times, "times")
            write(repeated.quote, "quote", into: &json)
            json.endObject()
        } else {
            json.null("repeated")
        }
        json.number(delivery.wordsPerSentence, "wordsPerSentence")
        json.integer(delivery.longestSentence, "longestSentence")
        json.number(delivery.longSentences, "longSentences")
        if let variety = delivery.variety { json.number(variety, "variety") } else { json.null("variety") }
        if let pace = delivery.wordsPerMinute {
            json.number(min(pace, 1e9), "wordsPerMinute")
        } else {
            json.null("wordsPerMinute")
        }
        json.beginObject("judged")
        for judged in delivery.judged {
            json.string(judged.standing.rawValue, key(of: judged.aspect))
        }
        json.endObject()
        json.endObject()
    }

    private static func key(of aspect: DeliveryAspect) -> StaticString {
        switch aspect {
        case .pace: "pace"
        case .fillers: "fillers"
        case .hedges: "hedges"
        case .sentences: "sentences"
        case .variety: "variety"
        }
    }

    private static func write(_ findings: [Finding], into json: inout JSONLineWriter) {
        json.beginArray("findings")
        for finding in findings {
            json.beginObject()
            json.string(finding.rule, "rule")
            json.number(finding.points, "points")
            json.number(finding.potential, "potential")
            write(finding.quote, "quote", into: &json)
            json.string(finding.message, "message")
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ lacks: [ProbeTarget], into json: inout JSONLineWriter) {
        json.beginArray("lacks")
        for target in lacks {
            json.beginObject()
            switch target {
            case .component(let id): json.string(id.rawValue, "component")
            case .concept(let id): json.string(id.rawValue, "concept")
            }
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ quote: Quote?, _ key: StaticString?, into json: inout JSONLineWriter) {
        guard let quote else {
            json.null(key)
            return
        }
        json.beginArray(key)
        json.integer(quote.start)
        json.integer(quote.end)
        json.endArray()
    }
}
