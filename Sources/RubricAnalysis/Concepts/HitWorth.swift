/// What a hit in an answer is worth: all of its concept in prose, little in a list of terms.
///
/// Naming is not explaining. Who explains some of the concepts may name as many others in a list, though: that is
/// how people enumerate.
struct HitWorth {
    /// What a concept in a rubric read out is worth.
    static let runWorth = 0.2
    /// So many concepts in a stretch of terms that is whole sentences are a list as well, or ...
    static let bareConcepts = 3
    /// ... so many in any stretch of terms: people who know their subject put three side by side ...
    static let crowdedConcepts = 4
    /// ... where each takes no more words than this.
    static let wordsPerConcept = 5

    private let prose: ProseQuality
    private let runs: TermRuns
    /// For each stretch how many concepts have a hit in it.
    private var conceptsIn: [Int]

    /// The worth of hits in a text; `hits` are those of each concept.
    init(prose: ProseQuality, runs: TermRuns, hits: [[AlternativeHit]]) {
        self.prose = prose
        self.runs = runs
        conceptsIn = Array(repeating: 0, count: runs.runs.count)
        var latest = Array(repeating: -1, count: runs.runs.count)
        for (concept, found) in hits.enumerated() {
            for hit in found {
                _ = hit.allParts { part in
                    guard let run = runs.run(at: part.lowerBound), latest[run] != concept else { return true }
                    latest[run] = concept
                    conceptsIn[run] += 1
                    return true
                }
            }
        }
    }

    /// The worth of a hit where nothing else is known, up to 1.
    func plain(_ hit: AlternativeHit) -> Double {
        var least = prose.worth[hit.sentence]
        _ = hit.allParts { part in
            if let run = runs.run(at: part.lowerBound) { least = min(least, worth(ofRun: run)) }
            return true
        }
        return least
    }

    /// Whether a hit is poor only for standing in a list within reach of being explained.
    func isListed(_ hit: AlternativeHit) -> Bool {
        prose.isList[hit.sentence]
            && hit.allParts { runs.words(around: $0.lowerBound) < Recital.conceptWords }
    }

    private func worth(ofRun number: Int) -> Double {
        let run = runs.runs[number]
        if run.words >= Recital.conceptWords { return Self.runWorth }
        let concepts = conceptsIn[number]
        let isBare =
            concepts >= (run.isWholeSentences ? Self.bareConcepts : Self.crowdedConcepts)
            && run.words <= concepts * Self.wordsPerConcept
        return isBare ? ProseQuality.listWorth : 1
    }
}
