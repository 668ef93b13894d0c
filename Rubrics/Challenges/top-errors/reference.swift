// Count by message in a dictionary with the place of each, then sort by count; O(n log n) time.

struct Entry {
    var count: Int
    let place: Int
}

var entries: [String: Entry] = [:]
while let line = readLine() {
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[2] == "ERROR" else { continue }
    let next = Entry(count: 0, place: entries.count)
    entries[String(parts[3]), default: next].count += 1
}

if entries.isEmpty {
    print("no errors")
}
let ranked = entries.sorted { one, other in
    if one.value.count != other.value.count {
        return one.value.count > other.value.count
    }
    return one.value.place < other.value.place
}
for (message, entry) in ranked.prefix(3) {
    print(entry.count, message)
}
