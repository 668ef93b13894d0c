import Synchronization

/// The analyser's model files, each mapped when an answer first needs it. Threads share them.
///
/// Without a file scoring goes on: cues stand in for what was learnt, and only words themselves and their near
/// spellings are met. Every report names what it was made with.
public final class AnalysisModels: Sendable {
    /// The file of word vectors.
    public static let wordsFile = "words.bin"
    /// The file of what was learnt of frameworks.
    public static let storiesFile = "stories.bin"
    /// No files at all.
    public static let none = AnalysisModels { [] }

    private let folders: @Sendable () -> [String]
    private let words = Mutex<Looked<WordVectors>?>(nil)
    private let stories = Mutex<Looked<StoryModels>?>(nil)

    /// The files of these folders, such as `Rubrics/Models`; of each the first that is there is taken. The folders
    /// are asked for when a file is first needed.
    public init(folders: @escaping @Sendable () -> [String]) {
        self.folders = folders
    }

    /// The word vectors.
    ///
    /// - Throws: `ModelFault`, which says why there are none.
    public func wordVectors() throws(ModelFault) -> WordVectors {
        try model(in: words, Self.wordsFile) { path throws(ModelFault) in try WordVectors(contentsOf: path) }
    }

    /// What was learnt of frameworks.
    ///
    /// - Throws: `ModelFault`, which says why there is nothing.
    public func storyModels() throws(ModelFault) -> StoryModels {
        try model(in: stories, Self.storiesFile) { path throws(ModelFault) in
            try StoryModels(contentsOf: path)
        }
    }

    /// How it stands with the files that were needed so far.
    public func findingsSoFar() -> [ModelFinding] {
        let found = [
            words.withLock { $0?.finding(Self.wordsFile, \.fingerprint) },
            stories.withLock { $0?.finding(Self.storiesFile, \.fingerprint) },
        ]
        return found.compactMap(\.self)
    }

    /// How it stands with all files, whether needed or not.
    public func findings() -> [ModelFinding] {
        _ = try? wordVectors()
        _ = try? storyModels()
        return findingsSoFar()
    }

    /// What was found when somebody first asked.
    private func model<Model>(
        in slot: borrowing Mutex<Looked<Model>?>, _ name: String, _ open: (String) throws(ModelFault) -> Model
    ) throws(ModelFault) -> Model {
        let known = slot.withLock { known in
            let found = known ?? look(for: name, open)
            known = found
            return found
        }
        return try known.get()
    }

    private func look<Model>(
        for name: String, _ open: (String) throws(ModelFault) -> Model
    ) -> Looked<Model> {
        let folders = folders()
        for folder in folders {
            let path = folder + "/" + name
            do {
                return Looked(path: path, folders: folders, model: try open(path), fault: nil)
            } catch .missing {
                continue
            } catch {
                return Looked(path: path, folders: folders, model: nil, fault: error)
            }
        }
        return Looked(path: nil, folders: folders, model: nil, fault: .missing)
    }
}

/// What came of looking for a file.
private struct Looked<Model: Sendable>: Sendable {
    let path: String?
    let folders: [String]
    // No `Result`: at run time its type is put together by a search that takes longer than reading an answer.
    let model: Model?
    let fault: ModelFault?

    func get() throws(ModelFault) -> Model {
        guard let model else { throw fault ?? .missing }
        return model
    }

    func finding(_ file: String, _ fingerprint: (Model) -> String) -> ModelFinding {
        ModelFinding(
            file: file, path: path, folders: folders,
            facts: model.map {
                ModelFinding.Facts(version: ModelEnvelope.version, fingerprint: fingerprint($0))
            }, fault: fault)
    }
}
