/// Makes the codewords that let a reader mend others: the rest of a division of polynomials over the field of 256
/// elements, with the standard's field polynomial x⁸ + x⁴ + x³ + x² + 1.
struct ReedSolomon {
    /// The divisor's factors, highest power first, without the leading 1.
    private let divisor: [UInt8]

    /// Makes so many codewords for each block.
    init(degree: Int) {
        // The product of (x - 2⁰), (x - 2¹) and so on, one factor at a time; minus is plus in this field.
        var factors = [UInt8](repeating: 0, count: degree)
        factors[degree - 1] = 1
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in factors.indices {
                factors[index] = Self.product(factors[index], root)
                if index + 1 < degree { factors[index] ^= factors[index + 1] }
            }
            root = Self.product(root, 2)
        }
        divisor = factors
    }

    /// The codewords for a block of data.
    func correction(_ block: [UInt8]) -> [UInt8] {
        var rest = [UInt8](repeating: 0, count: divisor.count)
        for byte in block {
            let factor = byte ^ rest.removeFirst()
            rest.append(0)
            for index in rest.indices { rest[index] ^= Self.product(divisor[index], factor) }
        }
        return rest
    }

    /// The product of two elements of the field.
    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var result: UInt16 = 0
        for shift in (0..<8).reversed() {
            result = result << 1 ^ (result >> 7) * fieldPolynomial
            if right >> UInt8(shift) & 1 == 1 { result ^= UInt16(left) }
        }
        return UInt8(truncatingIfNeeded: result)
    }

    private static let fieldPolynomial: UInt16 = 0x11D
}
