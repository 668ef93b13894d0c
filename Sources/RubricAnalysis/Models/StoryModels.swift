public import InterviewModel

/// What was learnt of the frameworks from labelled answers: `Rubrics/Models/stories.bin`, made by `make train`.
public struct StoryModels: Sendable {
    /// What the file begins with.
    static let kind: StaticString = "HotseatS"
    /// The length of a framework's name in the file, in bytes.
    static let nameLength = 56

    /// Tells this file from others, in six hexadecimal digits.
    public let fingerprint: String
    /// The frameworks that were learnt.
    public var frameworks: [FrameworkID] { models.keys.sorted { $0.rawValue < $1.rawValue } }

    private let models: [FrameworkID: StoryModel]

    /// Maps a file and checks it as a whole.
    ///
    /// - Throws: `ModelFault`.
    public init(contentsOf path: String) throws(ModelFault) {
        let file = try MappedFile(path)
        _ = try ModelEnvelope.payload(of: file.bytes, kind: Self.kind)
        var reader = ModelReader(file.bytes, at: ModelEnvelope.size)
        let count = Int(try reader.number())
        guard count <= 64 else { throw .damaged }
        var models: [FrameworkID: StoryModel] = [:]
        for section in 0..<count {
            let start = ModelEnvelope.size + 8 + section * (Self.nameLength + 8)
            guard start + Self.nameLength + 8 <= file.bytes.count else { throw .damaged }
            let name = file.bytes[start..<(start + Self.nameLength)].prefix { $0 != 0 }
            var place = ModelReader(file.bytes, at: start + Self.nameLength)
            let offset = ModelEnvelope.size + Int(try place.number())
            models[FrameworkID(rawValue: String(decoding: name, as: UTF8.self))] =
                try StoryModel(file, at: offset)
        }
        self.models = models
        fingerprint = ModelFingerprint.text(file.bytes)
    }

    /// What was learnt of a framework with so many components; nil where nothing was, or of another shape.
    func model(of framework: Framework) -> StoryModel? {
        guard let model = models[framework.id], model.labels == framework.components.count + 1 else {
            return nil
        }
        return model
    }
}
