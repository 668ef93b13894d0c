import InterviewModel

/// What an interviewer does, and what a pair says of each other.
extension LineCursor {
    /// An event that only a pair session has; nil where the next is another.
    mutating func pairEvent() throws(Unusual) -> SessionEvent? {
        if has("heardEdited") {
            return try inner { cursor throws(Unusual) in .heardEdited(try cursor.edit()) }
        }
        if has("interviewerJoined") { return try bare(.interviewerJoined) }
        if has("interviewerLeft") { return try bare(.interviewerLeft) }
        if has("feedbackOpened") { return try bare(.feedbackOpened) }
        return if has("questionChosen") {
            try inner { cursor throws(Unusual) in
                .questionChosen(question: cursor.has("question") ? try cursor.question() : nil)
            }
        } else if has("pointTicked") {
            try inner { cursor throws(Unusual) in
                let isThere = cursor.has("isThere") ? try cursor.bool() : nil
                let (place, target) = try cursor.point()
                return .pointTicked(place: place, target: target, isThere: isThere)
            }
        } else if has("interviewerNoted") {
            try inner { cursor throws(Unusual) in
                try cursor.key("kind")
                let kind = try cursor.choice(NoteKind.self)
                return .interviewerNoted(text: try cursor.text("text"), kind: kind)
            }
        } else if has("interviewerRated") {
            try inner { cursor throws(Unusual) in
                try cursor.key("place")
                let place = try cursor.place()
                try cursor.key("ratings")
                let ratings = try cursor.list { inner throws(Unusual) in try inner.interviewerRating() }
                return .interviewerRated(place: place, ratings: ratings)
            }
        } else {
            try feedbackEvent()
        }
    }

    private mutating func feedbackEvent() throws(Unusual) -> SessionEvent? {
        if has("interviewerReviewed") {
            try inner { cursor throws(Unusual) in
                try cursor.key("feedback")
                return .interviewerReviewed(feedback: try cursor.interviewerFeedback())
            }
        } else if has("advised") {
            try inner { cursor throws(Unusual) in
                try cursor.key("advice")
                let advice = try cursor.advice()
                try cursor.key("by")
                return .advised(by: try cursor.choice(), advice: advice)
            }
        } else if has("recordingAttached") {
            try inner { cursor throws(Unusual) in
                let answer = try cursor.number("answer")
                try cursor.key("place")
                let place = try cursor.place()
                return .recordingAttached(place: place, answer: answer, text: try cursor.text("text"))
            }
        } else {
            nil
        }
    }

    private mutating func question() throws(Unusual) -> InterviewerQuestion {
        try take("{")
        let target = has("target") ? try target() : nil
        let text = try text("text")
        try take("}")
        return InterviewerQuestion(target: target, text: text)
    }

    private mutating func point() throws(Unusual) -> (AgendaPlace, ProbeTarget) {
        try key("place")
        let place = try place()
        try key("target")
        return (place, try target())
    }

    private mutating func interviewerRating() throws(Unusual) -> InterviewerRating {
        try take("{")
        let points = try number("points")
        try key("scale")
        let scale = try choice(InterviewerRating.Scale.self)
        try take("}")
        return InterviewerRating(scale: scale, points: points)
    }

    private mutating func interviewerFeedback() throws(Unusual) -> InterviewerFeedback {
        try take("{")
        let clear = try number("clearQuestions")
        let probes = try number("goodProbes")
        let patience = try number("letMeFinish")
        let words = try text("words")
        try take("}")
        return InterviewerFeedback(
            clearQuestions: clear, goodProbes: probes, letMeFinish: patience, words: words)
    }

    private mutating func advice() throws(Unusual) -> Advice {
        try take("{")
        let keep = try text("keep")
        let start = try text("start")
        let stop = try text("stop")
        try take("}")
        return Advice(keep: keep, stop: stop, start: start)
    }
}
