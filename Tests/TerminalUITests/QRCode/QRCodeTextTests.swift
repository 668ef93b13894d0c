import InterviewModel
import Testing

@testable import TerminalUI

@Suite("A QR code on a terminal")
struct QRCodeTextTests {
    private let plain = Palette(isColored: false)
    private let colored = Palette(isColored: true)

    /// The modules that rows show, dark ones true, read back from their signs.
    private func dark(_ rows: [String], darkIsDrawn: Bool) -> [[Bool]] {
        rows.flatMap { row -> [[Bool]] in
            [["\u{2588}", "\u{2580}"], ["\u{2588}", "\u{2584}"]].map { drawn in
                row.map { drawn.contains($0) == darkIsDrawn }
            }
        }
    }

    @Test("has every module and a quiet zone of four, drawn in light signs where there is no colour")
    func plainRows() throws {
        let code = try #require(QRCode("http://127.0.0.1:8700/"))
        let rows = try #require(
            QRCodeText.rows(of: code, columns: 80, rows: 24, palette: plain, glyphs: .blocks))
        let seen = dark(rows, darkIsDrawn: false)
        #expect(rows.count == 17)
        #expect(rows.allSatisfy { $0.count == 33 })
        for (row, line) in seen.enumerated() {
            for (column, isDark) in line.enumerated() {
                #expect(isDark == code.isDark(row: row - 4, column: column - 4))
            }
        }
    }

    @Test("is black on white where there is colour, whatever the terminal's own are")
    func coloredRows() throws {
        let code = try #require(QRCode("http://127.0.0.1:8700/"))
        let rows = try #require(
            QRCodeText.rows(of: code, columns: 80, rows: 24, palette: colored, glyphs: .blocks))
        #expect(rows.allSatisfy { $0.hasPrefix("\u{1B}[0;30;47m") && $0.hasSuffix("\u{1B}[0m") })
        let bare = rows.map { String($0.dropFirst("\u{1B}[0;30;47m".count).dropLast("\u{1B}[0m".count)) }
        let seen = dark(bare, darkIsDrawn: true)
        #expect(seen[4].dropFirst(4).prefix(8) == [true, true, true, true, true, true, true, false])
        #expect(!seen[3].contains(true))
    }

    @Test("has a smaller quiet zone where the screen is small, and is left out where it is too small")
    func room() throws {
        let code = try #require(QRCode("http://127.0.0.1:8700/"))
        func rows(_ columns: Int, _ rows: Int, _ glyphs: Glyphs = .blocks) -> Int? {
            QRCodeText.rows(of: code, columns: columns, rows: rows, palette: plain, glyphs: glyphs)?.count
        }
        #expect(rows(33, 17) == 17)
        #expect(rows(32, 17) == 15)
        #expect(rows(33, 16) == 15)
        #expect(rows(29, 15) == 15)
        #expect(rows(28, 15) == nil)
        #expect(rows(29, 14) == nil)
        #expect(rows(80, 24, .ascii) == nil)
    }

    @Test("is left out where nobody sees it")
    func notATerminal() throws {
        let code = try #require(QRCode("x"))
        func facts(_ environment: [String: String], _ isTerminal: Bool) -> TerminalFacts {
            TerminalFacts(
                environment: environment, inputIsTerminal: isTerminal, outputIsTerminal: isTerminal,
                screenColumns: 80, screenRows: 24)
        }
        #expect(QRCodeText.rows(of: code, on: facts(["TERM": "xterm"], true)) != nil)
        #expect(QRCodeText.rows(of: code, on: facts(["TERM": "xterm"], true), spare: 12) == nil)
        #expect(QRCodeText.rows(of: code, on: facts(["TERM": "xterm"], false)) == nil)
        #expect(QRCodeText.rows(of: code, on: facts(["TERM": "dumb"], true)) == nil)
        #expect(
            QRCodeText.rows(of: code, on: facts(["TERM": "xterm", "LANG": "de_DE.ISO-8859-1"], true)) == nil)
    }
}
