extension String {
    /// As much of the beginning as fits into so many bytes of UTF-8, with no letter cut in two.
    public func prefix(bytes count: Int) -> String {
        guard utf8.count > count else { return self }
        var end = utf8.index(startIndex, offsetBy: count)
        while end.samePosition(in: unicodeScalars) == nil { end = utf8.index(before: end) }
        return String(self[..<end])
    }

    /// As much of the end as fits into so many bytes of UTF-8, with no letter cut in two.
    public func suffix(bytes count: Int) -> String {
        guard utf8.count > count else { return self }
        var start = utf8.index(endIndex, offsetBy: -count)
        while start.samePosition(in: unicodeScalars) == nil { start = utf8.index(after: start) }
        return String(self[start...])
    }
}
