/// Spellings and their numbers, given in the order in which they come: one look-up a word.
///
/// Capitals of ASCII count as their small letters, so that a word can be looked up where it stands in a text.
struct FormTable {
    private struct Slot {
        /// The number, or -1 for a free slot.
        var number: Int32 = -1
        /// Half of the hash: most other spellings are told apart without a look at their bytes.
        var hash: UInt32 = 0
    }

    /// A power of two of them, at most half taken.
    private var slots = [Slot](repeating: Slot(), count: 4096)
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]

    /// How many spellings there are.
    var count: Int { starts.count - 1 }

    /// The bytes of a spelling.
    subscript(number: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    /// The number of a spelling, and whether it is new.
    mutating func number(of form: UnsafeBufferPointer<UInt8>) -> (Int32, isNew: Bool) {
        let hash = Self.hash(form)
        let half = UInt32(truncatingIfNeeded: hash >> 32)
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: hash) & mask
        while slots[index].number >= 0 {
            if slots[index].hash == half, isForm(slots[index].number, form) {
                return (slots[index].number, false)
            }
            index = (index + 1) & mask
        }
        let number = Int32(count)
        slots[index] = Slot(number: number, hash: half)
        for byte in form { bytes.append(Self.lower(byte)) }
        starts.append(Int32(bytes.count))
        if count * 2 > slots.count { grow() }
        return (number, true)
    }

    private func isForm(_ number: Int32, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[Int(number)])
        guard Int(starts[Int(number) + 1]) - start == form.count else { return false }
        for offset in form.indices where bytes[start + offset] != Self.lower(form[offset]) { return false }
        return true
    }

    private mutating func grow() {
        var larger = [Slot](repeating: Slot(), count: slots.count * 2)
        let mask = larger.count - 1
        for number in 0..<Int32(count) {
            let hash = self[number].withUnsafeBufferPointer(Self.hash)
            var index = Int(truncatingIfNeeded: hash) & mask
            while larger[index].number >= 0 { index = (index + 1) & mask }
            larger[index] = Slot(number: number, hash: UInt32(truncatingIfNeeded: hash >> 32))
        }
        slots = larger
    }

    /// FNV-1a, its upper bits mixed into the lower ones.
    private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in form { hash = (hash ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01b3 }
        return hash ^ (hash >> 29)
    }

    @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }
}
