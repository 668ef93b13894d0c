import InterviewModel
import Testing

@testable import RubricAnalysis

/// Words that share a stem count as one word; those that do not must stay apart.
@Suite struct StemTests {
    @Test("a word is not cut down to another one: \"only\" is not \"on\", \"early\" no \"ear\"")
    func exceptions() {
        let lexicon = Lexicon()
        for (word, other) in [("only", "on"), ("early", "ear"), ("ugly", "ug")] {
            #expect(lexicon.stem(of: lexicon.word(word)) != lexicon.stem(of: lexicon.word(other)), "\(word)")
        }
        #expect(lexicon.stem(of: lexicon.word("nearly")) == lexicon.stem(of: lexicon.word("near")))
        #expect(lexicon.stem(of: lexicon.word("going")) == lexicon.stem(of: lexicon.word("go")))
    }
}
