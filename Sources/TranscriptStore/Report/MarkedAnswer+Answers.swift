extension MarkedAnswer {
    /// The pieces that stand in a stretch of the answer's UTF-8 bytes, cut at its ends: of answers that were joined,
    /// those of one.
    func pieces(in stretch: Range<Int>) -> [Piece] {
        var offset = 0
        var found: [Piece] = []
        for piece in pieces {
            let start = offset
            offset += piece.text.utf8.count
            guard offset > stretch.lowerBound else { continue }
            guard start < stretch.upperBound else { break }
            let bytes = piece.text.utf8
            let from = bytes.index(bytes.startIndex, offsetBy: max(0, stretch.lowerBound - start))
            let to = bytes.index(bytes.startIndex, offsetBy: min(bytes.count, stretch.upperBound - start))
            var part = piece
            part.text = String(piece.text[from..<to])
            part.beginsSentence = piece.beginsSentence && from == bytes.startIndex
            found.append(part)
        }
        return found
    }
}
