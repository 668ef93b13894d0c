import CReadline
import InterviewModel
import Testing

@Suite struct LibraryWidthTests {
    @Test("Text is as wide as the C library and readline take it to be")
    func agreement() {
        var differing: [String] = []
        for value: UInt32 in 0x20...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            // Of characters newer than itself the library says nothing.
            let library = Int(screen_width(value))
            guard library >= 0, scalar.properties.age.map({ $0 <= (14, 0) }) ?? false else { continue }
            if TextWidth.of(scalar) != library {
                differing.append("U+\(String(value, radix: 16)): \(TextWidth.of(scalar)) for \(library)")
            }
        }
        // A version of Unicode sometimes takes a mark of a rare script for another kind than the one before.
        #expect(differing.count < 8, "\(differing.count): \(differing.prefix(20).joined(separator: ", "))")
    }
}
