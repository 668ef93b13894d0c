import InterviewModel
import Synchronization

/// The questions of a library, read file by file as they are needed.
final class QuestionShelf: Sendable {
    private let roots: [LibraryRoot]
    private let frameworks: FrameworkShelf
    private let listed = Once<FolderListing>()
    private let topics = Mutex<[String: LoadedTopic]>([:])
    private let loaded = Once<QuestionIndex>()
    private let around = Mutex<(id: QuestionID, index: QuestionIndex)?>(nil)

    /// The questions under `roots`, which may refer to `frameworks`.
    init(_ roots: [LibraryRoot], frameworks: FrameworkShelf) {
        self.roots = roots
        self.frameworks = frameworks
    }

    /// All questions.
    var index: QuestionIndex {
        loaded.value { QuestionIndex(listing.items.map(topic), topics: names, more: listing.diagnostics) }
    }

    /// The questions of the files that may give the id to one.
    ///
    /// Scoring one answer thus reads one file's YAML, and merely searches the others' bytes. Who asks for a second
    /// question will ask for more, and then all are read once.
    func index(around id: QuestionID) -> QuestionIndex {
        if let all = loaded.made { return all }
        if let known = around.withLock({ $0 }) { return known.id == id ? known.index : index }
        let items = listing.items.filter { item in
            var ignored: [Diagnostic] = []
            guard let file = ContentFile.load(item.path, into: &ignored) else { return false }
            return file.mayDefine(id.rawValue)
        }
        let found = QuestionIndex(items.map(topic), topics: names, more: [])
        around.withLock { $0 = (id, found) }
        return found
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] {
        if let all = loaded.made { return all.diagnostics }
        return topics.withLock { $0.values.sorted { $0.path < $1.path }.flatMap(\.diagnostics) }
    }

    private var listing: FolderListing {
        listed.value { FolderListing(.questions, in: roots) }
    }

    private var names: Set<String> { Set(listing.items.map(\.name)) }

    private func topic(_ item: FolderListing.Item) -> LoadedTopic {
        if let known = topics.withLock({ $0[item.path] }) { return known }
        let topic = LoadedTopic(
            item.path, topic: TopicID(rawValue: item.name), root: item.root, frameworks: frameworks)
        topics.withLock { $0[item.path] = topic }
        return topic
    }
}

/// The file of a topic as it was read.
struct LoadedTopic {
    /// The file.
    let path: String
    /// The place of its root in the order of roots.
    let root: Int
    /// The text; nil where it could not be read.
    let file: ContentFile?
    /// Whether the file's structure could be read, so that its ids are known.
    let isReadable: Bool
    /// The questions, the faulty ones as ids.
    let questions: [DecodedQuestion]
    /// What is wrong in the file itself.
    let diagnostics: [Diagnostic]

    /// Reads a file.
    init(_ path: String, topic: TopicID, root: Int, frameworks: FrameworkShelf) {
        self.path = path
        self.root = root
        var diagnostics: [Diagnostic] = []
        file = ContentFile.load(path, into: &diagnostics)
        guard let file else {
            isReadable = false
            questions = []
            self.diagnostics = diagnostics
            return
        }
        let faults = FaultList(file)
        let value = YAMLReader.read(faults)
        isReadable = value != nil
        questions =
            value.map { QuestionDecoder(faults, topic: topic, frameworks: frameworks).decode($0) } ?? []
        self.diagnostics = faults.diagnostics
    }
}
