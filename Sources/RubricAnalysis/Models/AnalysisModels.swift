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
    private let words = Mutex<Result<WordVectors, ModelFault>?>(nil)
    private let stories = Mutex<Result<StoryModels, ModelFault>?>(nil)

    /// The files of these folders, such as `Rubrics/Models`; of each the first that is there is taken. The folders
    /// are asked for when a file is first needed.
    public init(folders: @escaping @Sendable () -> [String]) {
        self.folders = folders
    }

    /// The word vectors, or why there are none.
    public func wordVectors() -> Result<WordVectors, ModelFault> {
        words.withLock { known in
            if let known { return known }
            let found = load(Self.wordsFile) { path throws(ModelFault) in
                try WordVectors(contentsOf: path)
            }
            known = found
            return found
        }
    }

    /// What was learnt of frameworks, or why there is nothing.
    public func storyModels() -> Result<StoryModels, ModelFault> {
        stories.withLock { known in
            if let known { return known }
            let found = load(Self.storiesFile) { path throws(ModelFault) in
                try StoryModels(contentsOf: path)
            }
            known = found
            return found
        }
    }

    /// The files that were asked for and could not be used, with the reason.
    public func faultsSoFar() -> [(file: String, fault: ModelFault)] {
        var faults: [(file: String, fault: ModelFault)] = []
        if case .failure(let fault) = words.withLock({ $0 }) { faults.append((Self.wordsFile, fault)) }
        if case .failure(let fault) = stories.withLock({ $0 }) { faults.append((Self.storiesFile, fault)) }
        return faults
    }

    private func load<Model>(
        _ name: String, _ open: (String) throws(ModelFault) -> Model
    ) -> Result<Model, ModelFault> {
        for folder in folders() {
            do {
                return .success(try open(folder + "/" + name))
            } catch .missing {
                continue
            } catch {
                return .failure(error)
            }
        }
        return .failure(.missing)
    }
}
