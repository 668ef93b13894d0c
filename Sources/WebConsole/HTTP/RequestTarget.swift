/// The target of a request, decoded once and no more.
struct RequestTarget: Hashable, Sendable {
    /// The most items of a query.
    static let itemLimit = 64

    /// The parts of the path.
    let path: [String]
    /// The items of the query.
    let query: [SiteRequest.QueryItem]

    /// Decodes a target such as `/sessions/a%20b?page=2`.
    ///
    /// Every part of the path must be what it looks like: nothing that a file system or another decoder could take
    /// for a way to some other place.
    init(_ target: String) throws(RequestFault) {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let raw = halves.first, raw.hasPrefix("/"), !target.contains("#") else { throw .malformed }
        let parts = raw == "/" ? [] : raw.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        var path: [String] = []
        for part in parts { path.append(try Self.component(part)) }
        self.path = path
        query = try halves.count < 2 ? [] : Self.items(halves[1])
    }

    private static func component(_ text: Substring) throws(RequestFault) -> String {
        guard let bytes = decoded(text.utf8, strictly: true),
            let part = String(validating: bytes, as: UTF8.self),
            !part.isEmpty, part != ".", part != "..",
            !bytes.contains(where: {
                $0 < 32 || $0 == 127 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
            })
        else { throw .malformed }
        return part
    }

    private static func items(_ text: Substring) throws(RequestFault) -> [SiteRequest.QueryItem] {
        let pairs = text.split(separator: "&")
        guard pairs.count <= itemLimit else { throw .malformed }
        return pairs.map { pair in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                formText)
            return SiteRequest.QueryItem(name: sides.first ?? "", value: sides.count > 1 ? sides[1] : "")
        }
    }

    /// A text of a form: a plus is a space, and what is no code stands for itself.
    private static func formText(_ text: Substring) -> String {
        let bytes = text.utf8.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        return String(decoding: decoded(bytes, strictly: false) ?? [], as: UTF8.self)
    }

    /// The bytes with their percent codes decoded; nil where one is broken and that matters.
    private static func decoded(_ bytes: some Collection<UInt8>, strictly: Bool) -> [UInt8]? {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            if let high = rest.first.flatMap(digit), let low = rest.dropFirst().first.flatMap(digit) {
                result.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else if strictly {
                return nil
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
