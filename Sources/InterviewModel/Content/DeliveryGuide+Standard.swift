extension DeliveryGuide {
    /// What is used where the library says nothing: the contents of the shipped `Rubrics/Delivery.yaml`, which also
    /// names the sources.
    public static let standard = DeliveryGuide(
        fillers: phrases("um umm uh uhh uhm erm hmm mm", .always)
            + phrases("er err ah like well", .aside)
            + [
                Phrase("you know what i mean", .always), Phrase("you know", .beside),
                Phrase("i mean", .beside),
                Phrase("kind of", .softening), Phrase("sort of", .softening),
                Phrase("kind of like", .softening), Phrase("sort of like", .softening),
                Phrase("and stuff", .ending), Phrase("and stuff like that", .ending),
                Phrase("and things like that", .ending), Phrase("or something", .ending),
                Phrase("or something like that", .ending), Phrase("or whatever", .ending),
                Phrase("and so on and so forth", .ending), Phrase("right", .tag), Phrase("okay", .tag),
            ],
        hedges: phrases("maybe perhaps possibly probably somewhat", .always)
            + [
                Phrase("i guess", .always), Phrase("i suppose", .always), Phrase("i'm not sure", .always),
                Phrase("i feel like", .always), Phrase("more or less", .always),
                Phrase("to some extent", .always), Phrase("i think", .beside),
                Phrase("if that makes sense", .ending), Phrase("does that make sense", .ending),
            ],
        pace: 130...160, fillersPer100Words: 0...1.3, hedgesPer100Words: 0...2, longSentence: 35,
        longSentences: 0...0.25, variety: 0.65...1)

    private static func phrases(_ words: String, _ use: Use) -> [Phrase] {
        words.split(separator: " ").map { Phrase(String($0), use) }
    }
}
