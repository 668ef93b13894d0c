import TerminalUI

/// The code of a link that a phone's camera reads, where the terminal can show one.
enum PairCode {
    /// The rows of the terminal that are for what stands around the code.
    private static let spare = 12

    /// The rows of the code; nil where there is no room for it.
    static func lines(for link: String, on facts: TerminalFacts) -> [String]? {
        QRCode(link).flatMap { QRCodeText.rows(of: $0, on: facts, spare: spare) }
    }
}
