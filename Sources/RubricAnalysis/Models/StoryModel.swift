import Foundation

/// What was learnt of one framework from labelled answers: how its sentences sound, how its parts follow each
/// other, where they stand, and how sure the whole can be of a part.
struct StoryModel: Sendable {
    /// Tenths of an answer.
    static let places = 10
    /// A sentence is not independent of its neighbours: what it says counts half, as the square root of its odds.
    /// Of 0.4, 0.5, 0.6 and 1.0 the middle two were the best on labelled stories.
    static let firmness = 0.5

    /// How many labels there are: the framework's components in their order, then "no part".
    let labels: Int
    /// How the parts follow each other.
    let order: PartOrder
    /// For each tenth of the answer how much more usual each label is there than anywhere, in logarithms.
    let place: [SIMD8<Double>]
    /// For each component what makes a calibrated probability.
    let calibration: [PresenceCalibration]
    /// How often each label is met, in logarithms.
    let prior: SIMD8<Double>

    private let intercept: SIMD8<Double>
    private let scale: Double
    private let file: MappedFile
    private let keys: Int
    private let weights: Int
    private let mask: Int

    /// The number of slots in the table of features; a caller that marks those it has seen needs as many marks.
    var slots: Int { mask + 1 }

    /// Reads the section that begins at `offset` of a file that has been checked.
    ///
    /// - Throws: `ModelFault.damaged` where it does not fit into the file.
    init(_ file: MappedFile, at offset: Int) throws(ModelFault) {
        self.file = file
        var reader = ModelReader(file.bytes, at: offset)
        labels = Int(try reader.number())
        let bits = Int(try reader.number())
        guard (2...8).contains(labels), (1...24).contains(bits) else { throw .damaged }
        mask = 1 << bits - 1
        scale = try reader.real()
        intercept = try reader.vector()
        prior = try reader.vector()
        let start = try reader.vector()
        let end = try reader.vector()
        var next: [SIMD8<Double>] = []
        for _ in 0..<labels { next.append(try reader.vector()) }
        var place: [SIMD8<Double>] = []
        for _ in 0..<Self.places { place.append(try reader.vector()) }
        var calibration: [PresenceCalibration] = []
        for _ in 0..<(labels - 1) {
            calibration.append(
                PresenceCalibration(offset: try reader.real(), slope: try reader.real()))
        }
        order = PartOrder(labels: labels, start: start, next: next, end: end)
        self.place = place
        self.calibration = calibration
        keys = reader.offset
        weights = keys + (mask + 1) * 4
        guard weights + (mask + 1) * 8 <= file.bytes.count else { throw .damaged }
    }

    /// The slot of a feature; nil for one that was not learnt.
    func slot(of key: UInt32) -> Int? {
        let (slot, isLearnt) = place(of: key)
        return isLearnt ? slot : nil
    }

    /// The slot in which a feature is, or would be.
    @inline(__always) private func place(of key: UInt32) -> (slot: Int, isLearnt: Bool) {
        var slot = Int(key) & mask
        var there = self.key(at: slot)
        while there != key, there != 0 {
            slot = (slot + 1) & mask
            there = self.key(at: slot)
        }
        return (slot, there == key)
    }

    /// Adds what features say for each label, in units of `scale`, each counted once; their keys are used up.
    ///
    /// The table is larger than a processor's nearest memory: in loops this short it waits for several places at
    /// once, and not for one after the other.
    ///
    /// - Parameters:
    ///   - seenIn: for each slot the last sentence that had it.
    ///   - sentence: the number of this one.
    /// - Returns: how many of the features were learnt.
    @discardableResult
    func add(
        _ features: inout [UInt32], to sum: inout SIMD8<Int32>, seenIn: inout [UInt32], sentence: UInt32
    ) -> Int {
        var found = 0
        features.withUnsafeMutableBufferPointer { features in
            for key in features {
                let (slot, isLearnt) = place(of: key)
                features[found] = UInt32(truncatingIfNeeded: slot)
                found += isLearnt ? 1 : 0
            }
            seenIn.withUnsafeMutableBufferPointer { seenIn in
                for place in 0..<found where seenIn[Int(features[place])] != sentence {
                    seenIn[Int(features[place])] = sentence
                    sum &+= weight(Int(features[place]))
                }
            }
        }
        return found
    }

    @inline(__always) private func key(at slot: Int) -> UInt32 {
        file.bytes.loadUnaligned(fromByteOffset: keys + slot * 4, as: UInt32.self)
    }

    /// What a feature says for each label, in units of `scale`.
    func weight(_ slot: Int) -> SIMD8<Int32> {
        SIMD8<Int32>(
            truncatingIfNeeded: file.bytes.loadUnaligned(
                fromByteOffset: weights + slot * 8, as: SIMD8<Int8>.self))
    }

    /// From the sum of a sentence's features to the logarithm of how much it speaks for each label, the labels'
    /// own frequency taken off.
    func evidence(_ sum: SIMD8<Int32>) -> SIMD8<Double> {
        let value = SIMD8<Double>(sum) * scale + intercept
        var whole = 0.0
        let most = (0..<labels).map { value[$0] }.max() ?? 0
        for label in 0..<labels { whole += exp(value[label] - most) }
        return value - (most + log(whole)) - prior
    }
}

/// Reads numbers one after the other.
struct ModelReader {
    /// The next byte.
    private(set) var offset: Int
    private let bytes: UnsafeRawBufferPointer

    /// A reader that begins at an offset.
    init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// A whole number of four bytes.
    ///
    /// - Throws: `ModelFault.damaged` at the end.
    mutating func number() throws(ModelFault) -> UInt32 {
        guard offset >= 0, offset + 4 <= bytes.count else { throw .damaged }
        defer { offset += 4 }
        return bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
    }

    /// A real number of four bytes.
    ///
    /// - Throws: `ModelFault.damaged` at the end, or for one that is not finite.
    mutating func real() throws(ModelFault) -> Double {
        let value = Double(Float(bitPattern: try number()))
        guard value.isFinite else { throw .damaged }
        return value
    }

    /// Eight real numbers.
    ///
    /// - Throws: as `real()`.
    mutating func vector() throws(ModelFault) -> SIMD8<Double> {
        var vector = SIMD8<Double>()
        for lane in 0..<8 { vector[lane] = try real() }
        return vector
    }
}
