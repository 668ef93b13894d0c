import Foundation
import InterviewModel

/// Reads the line of an event in a small part of the time that a decoder takes, where it has exactly the form in which
/// `EventCoder` writes it.
///
/// A line of another form, as an older or newer version may have written or damage may have made, is left to the
/// decoder. So this knows nothing of repair, and whatever it does read is what the decoder would have read; a test
/// holds both against each other at every byte.
enum EventLine {
    /// The event of a line; nil where the line is for the decoder.
    static func read(_ line: UnsafeRawBufferPointer) -> RecordedEvent? {
        var cursor = LineCursor(line)
        return try? cursor.recorded()
    }
}

extension LineCursor {
    /// The whole line.
    fileprivate mutating func recorded() throws(Unusual) -> RecordedEvent {
        var number: Int?
        var at: Int?
        var wall: Int?
        var event: SessionEvent?
        try take("{")
        repeat {
            if at == nil, has("at") {
                at = try int()
            } else if number == nil, has("n") {
                number = try int()
            } else if wall == nil, has("wall") {
                wall = try int()
            } else if event == nil {
                event = try self.event()
            } else {
                throw Unusual()
            }
        } while !takes("}")
        guard isAtEnd, let number, let at, let wall, let event else { throw Unusual() }
        return RecordedEvent(
            number: number, at: SessionInstant(Milliseconds(at)), wall: wall, event: event)
    }

    /// The event with its key, which is the next.
    private mutating func event() throws(Unusual) -> SessionEvent {
        if has("draftEdited") {
            return try inner { cursor throws(Unusual) in .draftEdited(try cursor.edit()) }
        }
        if has("alive") { return try bare(.alive) }
        if has("answerOpened") { return try bare(.answerOpened) }
        if has("answered") { return try inner { cursor throws(Unusual) in try cursor.answered() } }
        if has("asked") { return try inner { cursor throws(Unusual) in .asked(try cursor.turn()) } }
        if has("assessed") {
            return try inner { cursor throws(Unusual) in
                let (place, probes, report) = try cursor.assessment()
                return .assessed(place: place, probesIncluded: probes, report: report)
            }
        }
        if has("rescored") {
            return try inner { cursor throws(Unusual) in
                let (place, probes, report) = try cursor.assessment()
                return .rescored(place: place, probesIncluded: probes, report: report)
            }
        }
        if has("started") {
            return try inner { cursor throws(Unusual) in
                try cursor.key("header")
                return .started(try cursor.header())
            }
        }
        if let event = try clockEvent() { return event }
        if let event = try codeEvent() { return event }
        if let event = try pairEvent() { return event }
        return try mark()
    }

    /// What lies between the brackets of an event.
    mutating func inner(
        _ event: (inout LineCursor) throws(Unusual) -> SessionEvent
    ) throws(Unusual) -> SessionEvent {
        try take("{")
        let event = try event(&self)
        try take("}")
        return event
    }

    /// An event that says no more than that it happened.
    mutating func bare(_ event: SessionEvent) throws(Unusual) -> SessionEvent {
        try take("{")
        try take("}")
        return event
    }

    /// A change of a text.
    mutating func edit() throws(Unusual) -> TextEdit {
        try key("edit")
        try take("{")
        try key("inserted")
        let inserted = try string()
        try key("offset")
        let offset = try int()
        try key("removed")
        let removed = try int()
        try take("}")
        return TextEdit(offset: offset, removed: removed, inserted: inserted)
    }

    private mutating func answered() throws(Unusual) -> SessionEvent {
        try key("ending")
        let ending = try choice(AnswerEnding.self)
        try key("text")
        return .answered(text: try string(), ending: ending)
    }

    private mutating func assessment() throws(Unusual) -> (AgendaPlace, Int, AnswerReport) {
        try key("place")
        let place = try place()
        try key("probesIncluded")
        let probes = try int()
        try key("report")
        return (place, probes, try report())
    }

    private mutating func turn() throws(Unusual) -> Turn {
        try key("turn")
        try take("{")
        let isOwn = has("isOwn") ? try bool() : nil
        try key("limit")
        let limit = try milliseconds()
        try key("place")
        let place = try place()
        let probe = has("probe") ? try target() : nil
        try key("prompt")
        let prompt = try string()
        try key("think")
        let think = try milliseconds()
        try take("}")
        return Turn(
            place: place, probe: probe, isOwn: isOwn, prompt: prompt, think: think, limit: limit)
    }

    /// A whole number under a key that must be there.
    mutating func number(_ name: StaticString) throws(Unusual) -> Int {
        try key(name)
        return try int()
    }

    /// A text under a key that must be there.
    mutating func text(_ name: StaticString) throws(Unusual) -> String {
        try key(name)
        return try string()
    }

    /// What has to do with the clock and the course of the interview.
    private mutating func clockEvent() throws(Unusual) -> SessionEvent? {
        if has("repeated") { return try bare(.repeated) }
        if has("skipped") { return try bare(.skipped) }
        return if has("roundStarted") {
            try inner { cursor throws(Unusual) in .roundStarted(round: try cursor.number("round")) }
        } else if has("itemsDropped") {
            try inner { cursor throws(Unusual) in
                try cursor.key("places")
                return .itemsDropped(places: try cursor.list { inner throws(Unusual) in try inner.place() })
            }
        } else if has("warned") {
            try inner { cursor throws(Unusual) in
                .warned(remaining: Milliseconds(try cursor.number("remaining")))
            }
        } else if has("limitReached") {
            try inner { cursor throws(Unusual) in
                try cursor.key("policy")
                return .limitReached(policy: try cursor.choice())
            }
        } else if has("extended") {
            try inner { cursor throws(Unusual) in .extended(by: Milliseconds(try cursor.number("by"))) }
        } else if has("hintShown") {
            try inner { cursor throws(Unusual) in
                .hintShown(index: try cursor.number("index"), text: try cursor.text("text"))
            }
        } else if has("paused") {
            try inner { cursor throws(Unusual) in
                try cursor.key("reason")
                return .paused(try cursor.choice())
            }
        } else if has("resumed") {
            try inner { cursor throws(Unusual) in
                try cursor.key("counted")
                return .resumed(counted: try cursor.bool())
            }
        } else if has("ended") {
            try inner { cursor throws(Unusual) in
                try cursor.key("ending")
                return .ended(try cursor.choice())
            }
        } else {
            nil
        }
    }

    /// What has to do with a program.
    private mutating func codeEvent() throws(Unusual) -> SessionEvent? {
        if has("codeSaved") {
            try inner { cursor throws(Unusual) in
                let text = try cursor.text("text")
                return .codeSaved(version: try cursor.number("version"), text: text)
            }
        } else if has("codeRestored") {
            try inner { cursor throws(Unusual) in
                let from = try cursor.number("from")
                return .codeRestored(version: try cursor.number("version"), from: from)
            }
        } else if has("codeJudged") {
            try inner { cursor throws(Unusual) in
                try cursor.key("run")
                return .codeJudged(try cursor.run())
            }
        } else if has("languageChosen") {
            try inner { cursor throws(Unusual) in
                .languageChosen(language: LanguageID(rawValue: try cursor.text("language")))
            }
        } else if has("ownTestAdded") {
            try inner { cursor throws(Unusual) in .ownTestAdded(text: try cursor.text("text")) }
        } else if has("ownTestDropped") {
            try inner { cursor throws(Unusual) in .ownTestDropped(index: try cursor.number("index")) }
        } else if has("codingRated") {
            try inner { cursor throws(Unusual) in
                try cursor.key("place")
                let place = try cursor.place()
                try cursor.key("report")
                return .codingRated(place: place, report: try cursor.rating())
            }
        } else {
            nil
        }
    }

    /// What users say themselves, during the session and after it.
    private mutating func mark() throws(Unusual) -> SessionEvent {
        if has("discarded") { return try bare(.discarded) }
        if has("restored") { return try bare(.restored) }
        return if has("noted") {
            try inner { cursor throws(Unusual) in .noted(text: try cursor.text("text")) }
        } else if has("selfRated") {
            try inner { cursor throws(Unusual) in
                try cursor.key("place")
                let place = try cursor.place()
                return .selfRated(place: place, rating: try cursor.number("rating"))
            }
        } else if has("commented") {
            try inner { cursor throws(Unusual) in
                let place = cursor.has("place") ? try cursor.place() : nil
                return .commented(place: place, text: try cursor.text("text"))
            }
        } else if has("commentTakenBack") {
            try inner { cursor throws(Unusual) in .commentTakenBack(number: try cursor.number("number")) }
        } else if has("tagged") {
            try inner { cursor throws(Unusual) in .tagged(tag: try cursor.text("tag")) }
        } else if has("untagged") {
            try inner { cursor throws(Unusual) in .untagged(tag: try cursor.text("tag")) }
        } else if has("favoured") {
            try inner { cursor throws(Unusual) in
                try cursor.key("isFavourite")
                return .favoured(isFavourite: try cursor.bool())
            }
        } else if has("sentenceLabelled") {
            try inner { cursor throws(Unusual) in
                let component = cursor.has("component") ? try cursor.id(Component.self) : nil
                let (place, quote) = try cursor.sentencePlace()
                return .sentenceLabelled(place: place, quote: quote, component: component)
            }
        } else {
            try labelTakenBack()
        }
    }

    private mutating func labelTakenBack() throws(Unusual) -> SessionEvent {
        try key("labelTakenBack")
        return try inner { cursor throws(Unusual) in
            let (place, quote) = try cursor.sentencePlace()
            return .labelTakenBack(place: place, quote: quote)
        }
    }

    private mutating func sentencePlace() throws(Unusual) -> (AgendaPlace, Quote) {
        try key("place")
        let place = try place()
        try key("quote")
        return (place, try quote())
    }
}
