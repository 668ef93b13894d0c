public import InterviewModel

extension Library {
    /// What came of checking files that need not lie in a library.
    public struct LooseCheck: Sendable {
        /// The files and challenge folders that were checked.
        public var paths: [String] = []
        /// What is wrong in them.
        public var diagnostics: [Diagnostic] = []
        /// The questions without faults in them, so that their examples can be scored.
        public var questions: [PlacedQuestion] = []
    }

    /// A question with the places of its examples.
    public struct PlacedQuestion: Sendable {
        /// The question.
        public let question: Question
        /// The file that it stands in.
        public let file: String
        /// Where the band of each example stands.
        public let examplePlaces: [SourcePlace]

        /// A question of these.
        public init(question: Question, file: String, examplePlaces: [SourcePlace]) {
            self.question = question
            self.file = file
            self.examplePlaces = examplePlaces
        }
    }

    /// Checks a file or folder as if it lay in this library: what it names is looked up here.
    ///
    /// A folder is gone through with all folders in it; hidden ones are passed over. A file's kind is told by
    /// its keys, so that it may lie anywhere. Files that hold no content of the given kinds are passed over
    /// inside a folder, and checked all the same when they are named themselves.
    ///
    /// - Returns: nil where there is nothing at `path`.
    public func check(path: String, as kinds: Set<ContentKind>) -> LooseCheck? {
        guard FileBytes.exists(path) else { return nil }
        var result = LooseCheck()
        check(path, kinds, depth: 0, into: &result)
        result.diagnostics = result.diagnostics.inFileOrder
        return result
    }

    private func check(_ path: String, _ kinds: Set<ContentKind>, depth: Int, into result: inout LooseCheck) {
        guard FileBytes.isFolder(path) else {
            checkFile(path, kinds, isNamed: depth == 0, into: &result)
            return
        }
        // Deeper than any library; a bound, because links to folders are followed.
        guard depth < 8 else { return }
        let names: [String]
        do {
            names = try FileBytes.names(in: path)
        } catch {
            result.diagnostics.append(error.diagnostic(path: path))
            return
        }
        if names.contains("challenge.yaml") || names.contains("cases.yaml") {
            guard kinds.contains(.challenges) else { return }
            let name = String(path.split(separator: "/").last ?? "")
            result.paths.append(path)
            result.diagnostics += challengeFaults(path, name)
            return
        }
        for name in names { check("\(path)/\(name)", kinds, depth: depth + 1, into: &result) }
    }

    private func checkFile(
        _ path: String, _ kinds: Set<ContentKind>, isNamed: Bool, into result: inout LooseCheck
    ) {
        let name = String(path.split(separator: "/").last ?? "")
        guard isNamed || name.hasSuffix(".yaml") else { return }
        let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else {
            result.paths.append(path)
            result.diagnostics += diagnostics
            return
        }
        let kind = Self.kind(of: file) ?? (isNamed && kinds.count == 1 ? kinds.first : nil)
        let faults = FaultList(file)
        guard let kind, kinds.contains(kind) else {
            if isNamed || kind == nil, YAMLReader.read(faults) == nil {
                result.paths.append(path)
                result.diagnostics += faults.diagnostics
            } else if isNamed {
                result.paths.append(path)
                faults.add(
                    .missingKey, at: nil, "the file holds none of the content that is checked here",
                    help:
                        "A scenario has `rounds`, a plan `days`, a role `mix`, a file of questions `questions`, a framework `components`, a language `find`."
                )
                result.diagnostics += faults.diagnostics
            }
            return
        }
        result.paths.append(path)
        if kind != .delivery, kind != .scorecard, !ScenarioID.isValid(stem) {
            faults.add(
                .misnamedFile, at: nil, "the name `\(stem)` is not an id, so a library does not read this",
                help: "Rename it with a-z, 0-9 and single hyphens only.")
        }
        result.diagnostics += faults.diagnostics
        switch kind {
        case .scenarios:
            let id = ScenarioID(rawValue: stem)
            result.diagnostics += ScenarioShelf.load(path, id: id, check: makeCheck).diagnostics
        case .plans: result.diagnostics += planShelf.load(path, name: stem).diagnostics
        case .roles: result.diagnostics += roleShelf.load(path, name: stem).diagnostics
        case .questions:
            let topic = LoadedTopic(
                path, topic: TopicID(rawValue: stem), root: 0, frameworks: frameworkShelf)
            let index = QuestionIndex([topic], topics: [], more: [])
            result.diagnostics += index.diagnostics
            result.questions += index.questions.values.sorted { $0.id < $1.id }.map {
                PlacedQuestion(
                    question: $0, file: path, examplePlaces: index.examplePlaces[$0.id] ?? [])
            }
        case .frameworks:
            result.diagnostics += FrameworkShelf.load(path, id: FrameworkID(rawValue: stem)).1
        case .delivery:
            result.diagnostics += DeliveryShelf.load(path).1
        case .scorecard:
            result.diagnostics += ScorecardShelf.load(path).1
        case .challenges:
            let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
            result.diagnostics += challengeFaults(folder, String(parts.last ?? ""))
        case .languages:
            result.diagnostics += languageShelf.load(path, id: LanguageID(rawValue: stem)).diagnostics
        }
    }

    private func challengeFaults(_ path: String, _ name: String) -> [Diagnostic] {
        let folder = ChallengeFolder(path, id: ChallengeID(rawValue: name), languages: languageShelf)
        return folder.diagnostics + unfit(folder)
    }

    /// The kind of a file by the keys at its margin, which also tells for a file that is not quite YAML.
    private static func kind(of file: ContentFile) -> ContentKind? {
        let signs: [(String, ContentKind)] = [
            ("rounds:", .scenarios), ("questions:", .questions), ("components:", .frameworks),
            ("entry:", .challenges), ("visible:", .challenges), ("fillers:", .delivery),
            ("find:", .languages), ("scales:", .scorecard), ("days:", .plans), ("mix:", .roles),
        ]
        return signs.first { sign in file.lines.contains { $0.hasPrefix(sign.0) } }?.1
    }
}
