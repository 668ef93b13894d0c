import Foundation

/// A model file that the program reads.
enum ModelFile: String, CaseIterable {
    case words = "words.bin"
    case stories = "stories.bin"

    /// The other one.
    var other: ModelFile { self == .words ? .stories : .words }

    /// What the user is told that scores lack without it.
    var loss: String {
        self == .words
            ? "answers are scored without words of like meaning"
            : "the parts of answers are told by cue words alone"
    }
}

/// What can be the matter with a model file.
enum ModelTrouble: CaseIterable {
    case missing, empty, cutInHeader, cut, longer, letter, zeros, length, checksum, inside, last, newer,
        folder
    case forbidden, otherKind

    /// Those that can be had here: root may read everything, and not every machine lets it be another user.
    static let allCases: [ModelTrouble] =
        [
            .missing, .empty, .cutInHeader, .cut, .longer, .letter, .zeros, .length, .checksum, .inside,
            .last, .newer, .folder, .otherKind,
        ] + (Ground.hasOrdinaryUser ? [.forbidden] : [])

    /// Makes it so in the folder `models` of a ground.
    ///
    /// - Returns: what the user is told, up to what is lost by it.
    func befall(_ file: ModelFile, in ground: Ground) throws -> String {
        let name = "models/\(file.rawValue)"
        let url = ground.url(name)
        var bytes = try Data(contentsOf: url)
        let damaged = "the model file \(name) is damaged or a file of another kind"
        try FileManager.default.removeItem(at: url)
        switch self {
        case .missing: return "there is no model file \(file.rawValue) in models"
        case .folder:
            try ground.makeFolder(name)
            return "the model file \(name) is not a file"
        case .empty: bytes = Data()
        case .cutInHeader: bytes = bytes.prefix(20)
        case .cut: bytes = bytes.prefix(bytes.count / 2)
        case .longer: bytes += Data(count: 32)
        case .letter: bytes[7] ^= 1
        case .zeros: bytes[13] ^= 1
        case .length: bytes[16] ^= 32
        case .checksum: bytes[31] ^= 0x80
        case .inside: bytes[bytes.count / 3] ^= 0x10
        case .last: bytes[bytes.count - 1] ^= 1
        case .otherKind: bytes = try Data(contentsOf: ground.url("models/\(file.other.rawValue)"))
        case .newer:
            bytes[8] = 2
            try bytes.write(to: url)
            return "the model file \(name) was made for a newer Hotseat (version 2)"
        case .forbidden:
            try bytes.write(to: url)
            ground.allow(0, name)
            return "the model file \(name) cannot be read (Permission denied)"
        }
        try bytes.write(to: url)
        return damaged
    }
}

extension Ground {
    /// Puts whole model files into its folder `models`.
    func addModels() throws {
        try makeFolder("models")
        for file in ModelFile.allCases {
            try? FileManager.default.removeItem(at: url("models/\(file.rawValue)"))
            try FileManager.default.copyItem(
                atPath: "\(Project.root)/Rubrics/Models/\(file.rawValue)",
                toPath: url("models/\(file.rawValue)").path)
        }
    }
}
