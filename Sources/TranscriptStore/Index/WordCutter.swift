import Foundation
import GRDB

/// Cuts texts into words exactly as the full-text index does, by its own code.
struct WordCutter {
    /// A word of a text.
    struct Word: Equatable {
        /// The word without case and accents, as UTF-8.
        var bytes: [UInt8]
        /// Where it stands, in UTF-8 bytes of the text.
        var range: Range<Int>
    }

    private let tokenizer: any FTS5Tokenizer

    /// How the index cuts: at all that is no letter or digit of any script.
    static let descriptor = FTS5TokenizerDescriptor.unicode61(diacritics: .remove)

    /// The cutter of an open database.
    init(_ database: Database) throws {
        tokenizer = try database.makeTokenizer(Self.descriptor)
    }

    /// The words of a text in order.
    func words(of text: String) -> [Word] {
        var words: [Word] = []
        var text = text
        text.withUTF8 { bytes in
            withUnsafeMutablePointer(to: &words) { words in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    _ = tokenizer.tokenize(
                        context: words, tokenization: .document, pText: characters.baseAddress,
                        nText: CInt(clamping: characters.count)
                    ) { context, _, token, count, start, end in
                        guard let context, let token else { return 0 }
                        let bytes = UnsafeRawBufferPointer(start: token, count: Int(count))
                        context.assumingMemoryBound(to: [Word].self).pointee
                            .append(Word(bytes: Array(bytes), range: Int(start)..<Int(end)))
                        return 0
                    }
                }
            }
        }
        return words
    }
}
