import Foundation
import InterviewModel
import ScenarioLibrary
import Testing

@testable import RubricAnalysis

@Suite("What was learnt of a framework, as a file")
struct StoryModelTests {
    @Test("what is read says the same of every sentence as what was written, but for the rounding of weights")
    func evidence() throws {
        let learnt = Self.learnt(labels: 5, features: 40)
        let model = try Self.read(learnt, of: "star")
        let most = learnt.classifier.weights.flatMap { row in (0..<5).map { abs(row[$0]) } }.max() ?? 0
        var generator = Numbers(seed: 11)
        for _ in 0..<50 {
            let keys = Set(learnt.features.filter { _ in Int.random(in: 0..<8, using: &generator) == 0 })
            let slots = keys.compactMap(model.slot)
            #expect(slots.count == keys.count)
            let found = model.evidence(slots.reduce(SIMD8<Int32>()) { $0 &+ model.weight($1) })
            let expected = learnt.evidence(of: keys)
            // Each weight is off by half a step at most, and the sum that all are measured against as well.
            let step = most / 127
            for label in 0..<5 {
                #expect(abs(found[label] - expected[label]) < step * Double(keys.count) + 1e-5)
            }
        }
    }

    @Test("order, places, shares and calibration are kept, and the table has room for what it lacks")
    func parts() throws {
        let learnt = Self.learnt(labels: 4, features: 33)
        let model = try Self.read(learnt, of: "car")
        #expect(model.labels == 4)
        #expect(model.slots == 128)
        Self.expectEqual(model.prior, learnt.prior, lanes: 4)
        Self.expectEqual(model.order.start, learnt.order.start, lanes: 4)
        Self.expectEqual(model.order.end, learnt.order.end, lanes: 4)
        for (found, written) in zip(model.order.next, learnt.order.next) {
            Self.expectEqual(found, written, lanes: 4)
        }
        #expect(model.place.count == 10)
        for (found, written) in zip(model.place, learnt.places) { Self.expectEqual(found, written, lanes: 4) }
        #expect(model.calibration.map(\.offset) == [0, 0.5, 1])
        #expect(model.calibration.map(\.slope) == [1, 1.5, 2])
        var generator = Numbers(seed: 5)
        for _ in 0..<1000 {
            let key = UInt32.random(in: 1 ... .max, using: &generator)
            #expect((model.slot(of: key) != nil) == learnt.features.contains(key))
        }
    }

    @Test("a file of several frameworks gives each its own, and none to a framework of another shape")
    func several() throws {
        let folder = try TemporaryFolder()
        let bytes = StoryModelFile.bytes([
            ("star", Self.section(Self.learnt(labels: 5, features: 9))),
            ("car", Self.section(Self.learnt(labels: 4, features: 30))),
        ])
        let models = try StoryModels(contentsOf: try folder.write(bytes, to: "stories.bin"))
        #expect(models.frameworks == ["car", "star"])
        #expect(models.model(of: StarFramework.framework)?.labels == 5)
        var other = StarFramework.framework
        other.components.removeLast()
        #expect(models.model(of: other) == nil)
        other.id = "car"
        #expect(models.model(of: other)?.labels == 4)
        other.id = "unknown"
        #expect(models.model(of: other) == nil)
    }

    @Test("a section that does not fit its file is damaged, whatever the checksum says")
    func unfitting() throws {
        let folder = try TemporaryFolder()
        let section = Self.section(Self.learnt(labels: 5, features: 9))
        for length in stride(from: 0, to: section.count - 31, by: 37) {
            let bytes = StoryModelFile.bytes([("star", Array(section.prefix(length)))])
            let path = try folder.write(bytes, to: "stories.bin")
            #expect(throws: ModelFault.damaged, "\(length)") { try StoryModels(contentsOf: path) }
        }
        for (offset, value) in [(0, UInt8(1)), (0, 9), (4, 0), (4, 25), (11, 0x7f)] {
            var section = section
            section[offset] = value
            if offset == 11 { section[10] = 0x80 }
            let path = try folder.write(StoryModelFile.bytes([("star", section)]), to: "stories.bin")
            #expect(throws: ModelFault.damaged, "byte \(offset)") { try StoryModels(contentsOf: path) }
        }
    }

    @Test("the shipped file has a model for every framework that is shipped")
    func shipped() throws {
        let models = try Bank.models.storyModels()
        for framework in Bank.library.frameworks() {
            #expect(models.model(of: framework) != nil, "\(framework.id)")
        }
    }

    /// Something learnt of random sentences.
    private static func learnt(labels: Int, features count: Int) -> LearntStory {
        var generator = Numbers(seed: UInt64(labels * 100 + count))
        let features = Set((0..<count).map { _ in UInt32.random(in: 1 ... .max, using: &generator) }).sorted()
        let samples: [(features: [Int32], label: Int)] = (0..<200).map { number in
            let some = features.indices.filter { _ in Int.random(in: 0..<6, using: &generator) == 0 }
            return (some.map(Int32.init), (some.first ?? number) % labels)
        }
        return LearntStory(
            labels: labels, features: features,
            index: Dictionary(uniqueKeysWithValues: features.enumerated().map { ($1, Int32($0)) }),
            classifier: SentenceClassifier(samples, features: features.count, labels: labels),
            prior: generator.vector(labels) - 1,
            order: PartOrder(
                labels: labels, start: generator.vector(labels),
                next: (0..<labels).map { _ in generator.vector(labels) }, end: generator.vector(labels)),
            places: (0..<StoryModel.places).map { _ in generator.vector(labels) })
    }

    private static func section(_ learnt: LearntStory) -> [UInt8] {
        learnt.section(
            calibration: (0..<(learnt.labels - 1)).map {
                PresenceCalibration(offset: Double($0) / 2, slope: 1 + Double($0) / 2)
            })
    }

    private static func read(_ learnt: LearntStory, of framework: FrameworkID) throws -> StoryModel {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            StoryModelFile.bytes([(framework, section(learnt))]), to: "stories.bin")
        let shape = Framework(
            id: framework, title: "", summary: "",
            components: Array(
                repeating: StarFramework.framework.components[0], count: learnt.labels - 1))
        return try #require(try StoryModels(contentsOf: path).model(of: shape))
    }

    private static func expectEqual(
        _ found: SIMD8<Double>, _ written: SIMD8<Double>, lanes: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        for lane in 0..<lanes {
            #expect(abs(found[lane] - written[lane]) < 1e-6, sourceLocation: sourceLocation)
        }
    }
}
