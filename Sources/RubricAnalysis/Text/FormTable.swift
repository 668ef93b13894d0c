/// Spellings and their numbers, given in the order in which they come: one look-up a word.
///
/// Capitals of ASCII count as their small letters, so that a word can be looked up where it stands in a text.
struct FormTable {
    private struct Slot {
        /// The number, or -1 for a free slot.
        var number: Int32 = -1
        /// The length, and below the first eight bytes: all there is of most words.
        var length: Int32 = 0
        var head: UInt64 = 0
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
        let head = Self.head(form)
        let length = Int32(truncatingIfNeeded: form.count)
        let mask = slots.count - 1
        var index = Self.hash(form, head) & mask
        while slots[index].number >= 0 {
            let slot = slots[index]
            if slot.head == head, slot.length == length, form.count <= 8 || isForm(slot.number, form) {
                return (slot.number, false)
            }
            index = (index + 1) & mask
        }
        let number = Int32(count)
        slots[index] = Slot(number: number, length: length, head: head)
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
        for slot in slots where slot.number >= 0 {
            var index = self[slot.number].withUnsafeBufferPointer { Self.hash($0, slot.head) } & mask
            while larger[index].number >= 0 { index = (index + 1) & mask }
            larger[index] = slot
        }
        slots = larger
    }

    /// The first eight bytes as one number.
    @inline(__always) private static func head(_ form: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if form.count >= 8 { return lower(UnsafeRawBufferPointer(form).loadUnaligned(as: UInt64.self)) }
        var head: UInt64 = 0
        for byte in form { head = head << 8 | UInt64(lower(byte)) }
        return head
    }

    /// The head and what comes after it, mixed by multiplications.
    @inline(__always) private static func hash(_ form: UnsafeBufferPointer<UInt8>, _ head: UInt64) -> Int {
        var hash = (head ^ UInt64(truncatingIfNeeded: form.count)) &* 0x9e37_79b9_7f4a_7c15
        if form.count > 8 {
            for byte in form[8...] { hash = (hash ^ UInt64(lower(byte))) &* 0x0000_0100_0000_01b3 }
        }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }

    /// Eight bytes at once: those from A to Z get the bit that makes them small.
    @inline(__always) private static func lower(_ bytes: UInt64) -> UInt64 {
        let low = bytes & 0x7f7f_7f7f_7f7f_7f7f
        let fromA = low &+ 0x3f3f_3f3f_3f3f_3f3f
        let beyondZ = low &+ 0x2525_2525_2525_2525
        return bytes | (~bytes & (fromA ^ beyondZ) & 0x8080_8080_8080_8080) >> 2
    }

    @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
        byte &- 65 < 26 ? byte | 0x20 : byte
    }
}
