import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("The scorecard")
struct ScorecardTests {
    private static let shipped = DiagnosticPagesTests.folder.deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Rubrics/Scorecard.yaml").path
    private static let scale = """
        format: 1
        scales:
          - id: testing
            title: Tests
            about: Whether it was tried.
            anchors: {1: none, 2: few, 3: some, 4: many, 5: all}
        """

    @Test("the shipped file has no fault and says what is built in")
    func shipped() {
        let (scorecard, diagnostics) = ScorecardShelf.load(Self.shipped)
        #expect(diagnostics == [])
        #expect(scorecard == .standard)
    }

    @Test("what is built in has each scale once, with an anchor a level")
    func standard() {
        #expect(Scorecard.standard.scales.map(\.id) == CodingScale.allCases)
        for scale in Scorecard.standard.scales {
            #expect(scale.anchors.count == 5)
            #expect(Set(scale.anchors).count == 5)
            #expect(scale.anchor(0) == nil)
            #expect(scale.anchor(6) == nil)
        }
    }

    @Test("without a file, or with a faulty one, the standard is used")
    func absent() throws {
        try TemporaryLibrary.with { library in
            #expect(try library.open().scorecard == .standard)
            try library.write("format: 1\nscales: {}\n", to: "Rubrics/Scorecard.yaml")
            let opened = try library.open()
            #expect(opened.scorecard == .standard)
            #expect(opened.diagnostics.map(\.code) == ["HS023"])
        }
    }

    @Test("a scale of one's own comes first, and those left out stay")
    func partial() throws {
        try TemporaryLibrary.with { library in
            try library.write(Self.scale, to: "Rubrics/Scorecard.yaml")
            let opened = try library.open()
            let scales = opened.scorecard.scales
            #expect(opened.diagnostics == [])
            #expect(scales.map(\.id) == [.testing, .communication, .problemSolving, .technicalCompetency])
            #expect(scales[0].title == "Tests")
            #expect(scales[0].anchors == ["none", "few", "some", "many", "all"])
            #expect(scales[1] == Scorecard.standard[.communication])
        }
    }

    @Test("the first root that has the file decides")
    func roots() throws {
        try TemporaryLibrary.with { first in
            try TemporaryLibrary.with { second in
                try second.write(Self.scale, to: "Rubrics/Scorecard.yaml")
                let both = try Library.open([first.root, second.root])
                #expect(both.scorecard.scales[0].title == "Tests")
                try first.write("format: 1\nscales: []\n", to: "Rubrics/Scorecard.yaml")
                #expect(try Library.open([first.root, second.root]).scorecard == .standard)
            }
        }
    }

    @Test("the file is checked wherever it lies")
    func loose() throws {
        try TemporaryLibrary.with { library in
            try library.write(
                Self.scale.replacing("5: all", with: "5: all, 6: more"), to: "elsewhere/mine.yaml")
            let path = "\(library.folder.path)/elsewhere/mine.yaml"
            let found = try library.open().check(path: path, as: [.scorecard])
            #expect(found?.diagnostics.map(\.code) == ["HS020"])
            #expect(found?.paths == [path])
        }
    }
}
