import InterviewModel

/// How willingly a question or task is asked again, judged by the past.
struct Preference {
    /// Asked less than this many days ago, something is only taken where nothing else is left: two weeks, within
    /// which one remembers the answer rather than the matter.
    static let latelyDays = 14
    /// A score below this is weak: the middle of the middling band.
    static let weakScore = 0.55

    private let latest: [String: PastAnswer]
    private let weakSubjects: [String: Double]
    private let now: Int
    private let prefersWeakSpots: Bool

    /// The preference by what was asked before; `subject` tells the topic or competency of an id.
    init(_ request: GenerationRequest, subject: (String) -> String?) {
        now = request.now
        prefersWeakSpots = request.prefersWeakSpots
        latest = Dictionary(request.past.map { ($0.name, $0) }) { $0.askedAt >= $1.askedAt ? $0 : $1 }
        var scores: [String: [Double]] = [:]
        for answer in latest.values.sorted(by: { $0.name < $1.name }) {
            if let score = answer.score, let subject = subject(answer.name) {
                scores[subject, default: []].append(score)
            }
        }
        // One answer says little of a subject.
        weakSubjects = scores.filter { $0.value.count >= 2 }
            .compactMapValues(\.mean)
            .filter { $0.value < Self.weakScore }
    }

    /// The weight of asking it, 0 for only where there is nothing else, and the reason.
    func judge(_ name: String, subject: String) -> (weight: Double, reason: GeneratedScenario.Reason) {
        let factor = prefersWeakSpots && weakSubjects[subject] != nil ? 3.0 : 1.0
        guard let last = latest[name] else {
            if factor > 1, let mean = weakSubjects[subject] { return (factor, .weakSubject(mean: mean)) }
            return (1, .unasked)
        }
        let days = max(0, now - last.askedAt) / 86_400_000
        if prefersWeakSpots, let score = last.score, score < Self.weakScore, days >= 1 {
            return (4 * factor, .wentBadly(score: score, days: days))
        }
        if days < Self.latelyDays { return (0, .nothingElse(days: days)) }
        return (0.5 * factor, .askedBefore(days: days))
    }
}
