import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("The file on delivery")
struct DeliveryGuideTests {
    private static let shipped = DiagnosticPagesTests.folder.deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Rubrics/Delivery.yaml").path

    @Test("the shipped file has no fault and says what is built in")
    func shipped() {
        let (guide, diagnostics) = DeliveryShelf.load(Self.shipped)
        #expect(diagnostics == [])
        #expect(guide == .standard)
    }

    @Test(
        "the shipped file is known by its checksum, so that no start reads its YAML; put the new one in after an edit"
    )
    func known() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.shipped)))
        #expect(DeliveryShelf.checksum(bytes) == DeliveryShelf.shipped)
    }

    @Test("without a file, or with a faulty one, the standard is used")
    func standard() throws {
        try TemporaryLibrary.with { library in
            #expect(try library.open().deliveryGuide == .standard)
            try library.write("format: 1\nfillers: {}\n", to: "Rubrics/Delivery.yaml")
            let opened = try library.open()
            #expect(opened.deliveryGuide == .standard)
            #expect(opened.diagnostics.map(\.code) == ["HS023"])
        }
    }

    @Test("what a file says is used, and what it leaves out stays")
    func partial() throws {
        try TemporaryLibrary.with { library in
            let text = """
                format: 1
                fillers: [Basically, {say: you  see, where: beside}]
                usual: {wordsPerMinute: [120, 150.5], variety: [50%, 90%], longSentence: 30}
                """
            try library.write(text, to: "Rubrics/Delivery.yaml")
            let opened = try library.open()
            let guide = opened.deliveryGuide
            #expect(opened.diagnostics == [])
            #expect(
                guide.fillers == [
                    DeliveryGuide.Phrase("basically"), DeliveryGuide.Phrase("you see", .beside),
                ])
            #expect(guide.hedges == DeliveryGuide.standard.hedges)
            #expect(guide.pace == 120...150.5)
            #expect(guide.variety == 0.5...0.9)
            #expect(guide.longSentence == 30)
        }
    }

    @Test("the first root that has the file decides")
    func roots() throws {
        try TemporaryLibrary.with { first in
            try TemporaryLibrary.with { second in
                try second.write("format: 1\nfillers: [basically]\n", to: "Rubrics/Delivery.yaml")
                let both = try Library.open([first.root, second.root])
                #expect(both.deliveryGuide.fillers.map(\.words) == ["basically"])
                try first.write("format: 1\nfillers: [anyway]\n", to: "Rubrics/Delivery.yaml")
                let mine = try Library.open([first.root, second.root])
                #expect(mine.deliveryGuide.fillers.map(\.words) == ["anyway"])
            }
        }
    }

    @Test("the file is checked wherever it lies")
    func loose() throws {
        try TemporaryLibrary.with { library in
            try library.write("format: 1\nfillers: [um, um]\n", to: "elsewhere/my.yaml")
            let path = "\(library.folder.path)/elsewhere/my.yaml"
            let found = try library.open().check(path: path, as: [.delivery])
            #expect(found?.diagnostics.map(\.code) == ["HS032"])
            #expect(found?.paths == [path])
        }
    }
}
