import InterviewModel

/// Questions by id, for looking up and for checking references.
struct QuestionIndex {
    /// The good ones.
    private(set) var questions: [QuestionID: Question] = [:]
    /// Where each stands, the faulty ones too.
    private(set) var places: [QuestionID: SourcePlace] = [:]
    /// Where the bands of each question's examples stand.
    private(set) var examplePlaces: [QuestionID: [SourcePlace]] = [:]
    /// The ids of those that are left out.
    private(set) var faulty: Set<QuestionID> = []
    /// Files in which nothing could be read; what seems missing may be in one of them.
    private(set) var unreadable: [String] = []
    /// The topics for which there is a file.
    let topics: Set<String>
    /// What was found wrong, in the order of files.
    private(set) var diagnostics: [Diagnostic]

    /// Joins files, given in the order of their roots.
    ///
    /// The same id in two files of one root is a fault of the second; in a later root it is hidden by the first.
    init(_ files: [LoadedTopic], topics: Set<String>, more: [Diagnostic]) {
        self.topics = topics
        diagnostics = more
        var roots: [QuestionID: Int] = [:]
        for topic in files {
            diagnostics += topic.diagnostics
            if !topic.isReadable { unreadable.append(topic.path) }
            guard let file = topic.file else { continue }
            let faults = FaultList(file)
            for decoded in topic.questions {
                guard let id = decoded.id else { continue }
                if let earlier = places[id] {
                    if roots[id] == topic.root { Self.reportDuplicate(id, decoded, earlier, faults) }
                    continue
                }
                roots[id] = topic.root
                places[id] = SourcePlace(decoded.position, in: file)
                examplePlaces[id] = decoded.examplePositions.map { SourcePlace($0, in: file) }
                if let question = decoded.question { questions[id] = question } else { faulty.insert(id) }
            }
            diagnostics += faults.diagnostics
        }
    }

    private static func reportDuplicate(
        _ id: QuestionID, _ decoded: DecodedQuestion, _ earlier: SourcePlace, _ faults: FaultList
    ) {
        let place =
            earlier.file == faults.file.path
            ? "on line \(earlier.line)" : "in \(earlier.file):\(earlier.line)"
        faults.add(
            .duplicateID, at: decoded.position, "the question `\(id)` is already there, \(place)",
            help: "Give it another id; an id is unique over all topics.")
    }

    /// All good ones, by id.
    var sorted: [Question] { questions.values.sorted { $0.id < $1.id } }

    /// Every id, faulty ones too, for did-you-mean.
    var allIDs: [String] { places.keys.map(\.rawValue) }

    /// What to add to a message about something missing while some files cannot be read.
    var unreadableHint: String? {
        unreadable.isEmpty
            ? nil : "It may be in \(unreadable.joined(separator: ", ")), which could not be read."
    }
}
