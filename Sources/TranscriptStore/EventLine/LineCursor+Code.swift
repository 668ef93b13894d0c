import InterviewModel

extension LineCursor {
    /// A run of a program.
    mutating func run() throws(Unusual) -> CodeRun {
        try take("{")
        let failure = has("failure") ? try string() : nil
        try key("scope")
        let scope = try choice(CodeRun.Scope.self)
        let verdict = has("verdict") ? try verdict() : nil
        try key("version")
        let version = try int()
        try take("}")
        return CodeRun(version: version, scope: scope, verdict: verdict, failure: failure)
    }

    private mutating func verdict() throws(Unusual) -> Verdict {
        try take("{")
        try key("cases")
        let cases = try list { cursor throws(Unusual) in try cursor.caseResult() }
        try key("containment")
        let containment = try choice(Containment.self)
        let generated = has("generated") ? try generated() : nil
        let growth = has("growth") ? try growth() : nil
        let message = has("message") ? try string() : nil
        try key("outcome")
        let outcome = try choice(CaseOutcome.self)
        try take("}")
        return Verdict(
            outcome: outcome, cases: cases, containment: containment, message: message, generated: generated,
            growth: growth)
    }

    private mutating func caseResult() throws(Unusual) -> CaseResult {
        try take("{")
        try key("cpu")
        let cpu = try milliseconds()
        let detail = has("detail") ? try string() : nil
        let expected = has("expected") ? try string() : nil
        let got = has("got") ? try string() : nil
        let input = has("input") ? try string() : nil
        try key("isVisible")
        let isVisible = try bool()
        try key("name")
        let name = try string()
        try key("outcome")
        let outcome = try choice(CaseOutcome.self)
        let output = has("output") ? try string() : nil
        try key("peakMemory")
        let memory = try int()
        try key("wall")
        let wall = try milliseconds()
        try take("}")
        return CaseResult(
            name: name, isVisible: isVisible, outcome: outcome, input: input, expected: expected, got: got,
            detail: detail, output: output, wall: wall, cpu: cpu, peakMemory: memory)
    }

    private mutating func generated() throws(Unusual) -> GeneratedCases {
        try take("{")
        try key("count")
        let count = try int()
        let failure = has("failure") ? try caseResult() : nil
        try key("passed")
        let passed = try int()
        try key("seed")
        let seed = try unsigned()
        let trouble = has("trouble") ? try string() : nil
        try take("}")
        return GeneratedCases(seed: seed, count: count, passed: passed, failure: failure, trouble: trouble)
    }

    private mutating func classes() throws(Unusual) -> [GrowthClass] {
        try list { cursor throws(Unusual) in try cursor.choice() }
    }

    private mutating func growth() throws(Unusual) -> GrowthReport {
        try take("{")
        try key("alsoFits")
        let alsoFits = try classes()
        try key("expected")
        let expected = try expectedGrowth()
        let measured = has("measured") ? try choice(GrowthClass.self) : nil
        try key("points")
        let points = try list { cursor throws(Unusual) in try cursor.growthPoint() }
        let stopped = has("stopped") ? try string() : nil
        try take("}")
        return GrowthReport(
            expected: expected, measured: measured, alsoFits: alsoFits, points: points, stopped: stopped)
    }

    private mutating func expectedGrowth() throws(Unusual) -> ExpectedGrowth {
        try take("{")
        try key("expected")
        let expected = try choice(GrowthClass.self)
        try key("of")
        let size = try string()
        let slow = has("slow") ? try choice(GrowthClass.self) : nil
        try key("upTo")
        let largest = try int()
        try take("}")
        return ExpectedGrowth(expected: expected, of: size, upTo: largest, slow: slow)
    }

    private mutating func growthPoint() throws(Unusual) -> GrowthPoint {
        try take("{")
        let lines = has("lines") ? try int() : nil
        let seconds = has("seconds") ? try double() : nil
        try key("size")
        let size = try int()
        try take("}")
        return GrowthPoint(size: size, seconds: seconds, lines: lines)
    }

    /// How a coding task was rated.
    mutating func rating() throws(Unusual) -> CodingReport {
        try take("{")
        try key("challenge")
        let challenge = try id(Challenge.self)
        let complexity = has("complexity") ? try complexity() : nil
        try key("engine")
        let engine = try string()
        try key("ratings")
        let ratings = try list { cursor throws(Unusual) in try cursor.scaleRating() }
        try take("}")
        return CodingReport(challenge: challenge, ratings: ratings, complexity: complexity, engine: engine)
    }

    private mutating func complexity() throws(Unusual) -> ComplexityComparison {
        try take("{")
        try key("alsoFits")
        let alsoFits = try classes()
        let expected = has("expected") ? try choice(GrowthClass.self) : nil
        let measured = has("measured") ? try choice(GrowthClass.self) : nil
        let quote = has("quote") ? try string() : nil
        try key("remarks")
        let remarks = try strings()
        let stated = has("stated") ? try choice(GrowthClass.self) : nil
        try take("}")
        return ComplexityComparison(
            stated: stated, quote: quote, expected: expected, measured: measured, alsoFits: alsoFits,
            remarks: remarks)
    }

    private mutating func scaleRating() throws(Unusual) -> ScaleRating {
        try take("{")
        let anchor = has("anchor") ? try string() : nil
        try key("evidence")
        let evidence = try list { cursor throws(Unusual) in try cursor.evidence() }
        let points = has("points") ? try int() : nil
        let reason = has("reason") ? try string() : nil
        try key("scale")
        let scale = try choice(CodingScale.self)
        try key("title")
        let title = try string()
        try take("}")
        return ScaleRating(
            scale: scale, title: title, points: points, anchor: anchor, reason: reason, evidence: evidence)
    }

    private mutating func evidence() throws(Unusual) -> RatingEvidence {
        try take("{")
        try key("effect")
        let effect = try effect()
        let quote = has("quote") ? try string() : nil
        try key("rule")
        let rule = try string()
        try key("sentence")
        let sentence = try string()
        try take("}")
        return RatingEvidence(rule: rule, effect: effect, sentence: sentence, quote: quote)
    }

    private mutating func effect() throws(Unusual) -> RatingEvidence.Effect {
        let effect: RatingEvidence.Effect
        try take("{")
        if has("sign") {
            try take("{")
            try key("earned")
            let earned = try int()
            try key("of")
            effect = .sign(earned: earned, of: try int())
        } else if has("atMost") {
            try take("{")
            try key("points")
            effect = .atMost(try int())
        } else {
            try key("remark")
            try take("{")
            effect = .remark
        }
        try take("}")
        try take("}")
        return effect
    }
}
