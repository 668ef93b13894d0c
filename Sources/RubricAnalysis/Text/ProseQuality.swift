/// How far each sentence of a text is a sentence, and not a list of terms or the question said back.
///
/// Judged for each sentence alone, so that words put around a pasted list change nothing about the list.
final class ProseQuality {
    /// For each sentence what its concepts are worth, from `listWorth` to 1.
    let worth: [Double]
    /// For each sentence whether it is a row of terms between commas, or one of many lines with a term each.
    let isList: [Bool]
    /// For each sentence whether it hardly says more than the question did.
    let isEcho: [Bool]

    /// For each sentence whether it is the question's own, word for word.
    let isCopied: [Bool]
    /// For each sentence whether its words stand in no order that English has.
    let isScrambled: [Bool]
    /// For each sentence whether it asks instead of saying, where that is no answer.
    let isAsked: [Bool]

    /// What a concept in a bare list of terms is worth: knowing the word is a little.
    static let listWorth = 0.25
    /// Shares of words such as "is", "it" and "because": below the first a sentence is a list, above the
    /// second it is one no longer. English prose has 0.25 to 0.4, terse notes 0.12 to 0.2.
    static let glueBand = 0.01...0.06
    /// A sentence of fewer words may do without such words: "A stack: last in, first out."
    static let shortSentence = 6
    /// So many of those without any, though, are a list with a term a line.
    static let shortListItems = 4

    /// So much of a sentence in rows of the question's words makes it a copy.
    static let copiedShare = 0.6

    /// Judges a text; `promptStems` are the content words of the question, `promptRows` its rows. With
    /// `creditsQuestions` a question is as good as a statement.
    init(_ text: ParsedText, promptStems: WordSet, promptRows: WordRows, creditsQuestions: Bool) {
        var worth: [Double] = []
        var isEcho: [Bool] = []
        var isList: [Bool] = []
        var isScrambled: [Bool] = []
        var bareItems: [(sentence: Int, term: Token)] = []
        var wholeOrder = WordOrder()
        for (number, sentence) in text.sentences.enumerated() {
            var glue = 0
            var words = 0
            var content = 0
            var novel = 0
            var list = ListShape()
            var order = WordOrder()
            for token in text.tokens[sentence.tokens] where !token.traits.contains(.symbol) {
                words += 1
                if token.traits.contains(.glue) { glue += 1 }
                list.add(token)
                order.add(token, isName: text.isLetterName(token, in: sentence))
                guard token.isContent else { continue }
                content += 1
                if !promptStems.contains(token.stem), !token.traits.contains(.common) { novel += 1 }
            }
            let share = words == 0 ? 0 : Double(glue) / Double(words)
            let band = Self.glueBand
            let inBand = (share - band.lowerBound) / (band.upperBound - band.lowerBound)
            let full = Self.listWorth + (1 - Self.listWorth) * min(1, max(0, inBand))
            if words < Self.shortSentence {
                worth.append(1)
                isList.append(false)
                // "Um." and "Perhaps." are no terms; a term said again is no second one.
                if list.isSingleItem, let term = text.tokens[sentence.tokens].last(where: \.isContent) {
                    bareItems.append((number, term))
                }
            } else {
                worth.append(list.isList ? Self.listWorth : full)
                isList.append(list.isList)
            }
            wholeOrder.add(order)
            isScrambled.append(order.isBroken)
            if order.isBroken { worth[number] = Self.listWorth }
            isEcho.append(content > 0 && content - novel > 0 && novel <= 1)
        }
        if bareItems.count >= Self.shortListItems,
            Set(bareItems.map(\.term.stem)).count >= Self.shortListItems
        {
            for (number, _) in bareItems {
                worth[number] = Self.listWorth
                isList[number] = true
            }
        }
        // Chance leaves some sentences of a scrambled text without a break; they are no better than the others.
        if wholeOrder.isBrokenText {
            for number in worth.indices {
                worth[number] = Self.listWorth
                isScrambled[number] = true
            }
        }
        isAsked = text.sentences.indices.map { !creditsQuestions && text.isQuestion($0) }
        for number in isAsked.indices where isAsked[number] {
            worth[number] = min(worth[number], Self.listWorth)
        }
        isCopied = text.sentences.map { Self.isCopied($0.tokens, text.tokens, from: promptRows) }
        self.worth = worth
        self.isEcho = isEcho
        self.isList = isList
        self.isScrambled = isScrambled
    }

    private static func isCopied(_ sentence: Range<Int>, _ tokens: [Token], from rows: WordRows) -> Bool {
        guard !rows.isEmpty, sentence.count >= WordRows.length else { return false }
        var copied = 0
        var reached = sentence.lowerBound
        for start in sentence.lowerBound...(sentence.upperBound - WordRows.length)
        where rows.contains(tokens, from: start) {
            copied += start + WordRows.length - max(start, reached)
            reached = start + WordRows.length
        }
        return Double(copied) >= copiedShare * Double(sentence.count)
    }
}

/// Whether a sentence is a row of terms between commas.
private struct ListShape {
    /// So many items make a list.
    private static let leastItems = 4
    /// And so much of the words must stand in such items: prose may hold a list as well.
    private static let leastShare = 0.6
    /// A longer item is a clause of its own.
    private static let longestItem = 5

    private var clause: Int32 = -1
    private var itemWords = 0
    private var isBare = true
    private var items = 0
    private var wordsInItems = 0
    private var words = 0

    /// Reads on.
    mutating func add(_ token: Token) {
        // A conjunction begins a clause of its own in the tokens, though not an item in a list.
        if token.clause != clause, !token.traits.contains(.coordinator) {
            closeItem()
            clause = token.clause
        } else if token.traits.contains(.coordinator) {
            clause = token.clause
        }
        words += 1
        itemWords += 1
        if token.traits.contains(.glue), token.traits.isDisjoint(with: [.article, .coordinator]) {
            isBare = false
        }
    }

    /// Whether the sentence is a list.
    var isList: Bool {
        var copy = self
        copy.closeItem()
        return copy.items >= Self.leastItems && Double(copy.wordsInItems) >= Self.leastShare * Double(words)
    }

    /// Whether the sentence is one such item as a whole.
    var isSingleItem: Bool {
        var copy = self
        copy.closeItem()
        return copy.wordsInItems == words && words > 0
    }

    private mutating func closeItem() {
        if itemWords > 0, isBare, itemWords <= Self.longestItem {
            items += 1
            wordsInItems += itemWords
        }
        itemWords = 0
        isBare = true
    }
}
