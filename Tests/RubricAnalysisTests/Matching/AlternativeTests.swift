import InterviewModel
import RubricAnalysis
import Testing

@Suite("Ways of saying a concept")
struct AlternativeTests {
    private func isFound(_ alternative: Alternative, in text: String) -> Bool {
        Assessing.concept([alternative], text)?.how != .missing
    }

    @Test("words are whole words: log is not found in logo")
    func wholeWords() {
        #expect(!isFound(.phrase("log"), in: "We drew a new logo for it."))
        #expect(isFound(.phrase("log"), in: "We read the logs of it."))
    }

    @Test("other forms of a word are found by their stem, and told from the very words")
    func stems() {
        #expect(Assessing.concept([.phrase("release lock")], "It then released the locks.")?.how == .stem)
        #expect(Assessing.concept([.phrase("release lock")], "They release the lock.")?.how == .phrase)
        #expect(isFound(.phrase("write"), in: "It was written by somebody."))
        #expect(isFound(.phrase("serialize"), in: "It gets serialised first."))
    }

    @Test("two other words fit between neighbours, three do not, and articles do not count")
    func slack() {
        #expect(isFound(.phrase("lock bytecode"), in: "The lock guards all bytecode."))
        #expect(isFound(.phrase("lock bytecode"), in: "The lock guards the whole bytecode."))
        #expect(!isFound(.phrase("lock bytecode"), in: "The lock then guards your own bytecode."))
        #expect(!isFound(.phrase("lock bytecode"), in: "There is a lock. Bytecode is something else."))
        #expect(!isFound(.phrase("lock bytecode"), in: "The bytecode has a lock."))
    }

    @Test("a place may be filled by either of several words")
    func choices() {
        for text in ["Just one thread runs.", "Just a single thread runs."] {
            #expect(isFound(.phrase("one|single thread"), in: text))
        }
        #expect(!isFound(.phrase("one|single thread"), in: "Every thread runs."))
    }

    @Test("hyphens, contractions and apostrophes make no difference")
    func spelling() {
        #expect(isFound(.phrase("thread-safe"), in: "A queue is thread safe."))
        #expect(isFound(.phrase("thread safe"), in: "A queue is thread-safe."))
        for text in [
            "It doesn't block.", "It does not block.", "It doesn\u{2019}t block.", "It doesnt block.",
        ] {
            #expect(isFound(.phrase("does not block"), in: text))
        }
        #expect(isFound(.phrase("c++"), in: "Like in C++, yes."))
        #expect(!isFound(.phrase("c++"), in: "Like in C, yes."))
        #expect(isFound(.phrase("__init__"), in: "That is what __init__ does."))
        #expect(isFound(.phrase("os.path"), in: "With os.path.join it is."))
    }

    @Test("near finds words and phrases in one sentence in any order")
    func near() {
        let near = Alternative.near(["lock", "one thread|process"])
        #expect(isFound(near, in: "So that one thread runs there is a lock."))
        #expect(!isFound(near, in: "So that one thread runs. There is a lock."))
        #expect(!isFound(near, in: "There is a lock."))
    }

    @Test("what stands under a negation or in a contrast is not credited")
    func negation() {
        let safe = Alternative.phrase("thread-safe")
        for text in [
            "It is not thread-safe.", "It isn't really thread-safe.", "It was never thread safe.",
            "It works without being thread-safe.", "Unlike a thread-safe queue, it is fast.",
            "They chose speed rather than a thread-safe one.", "It is no thread-safe container.",
        ] {
            #expect(!isFound(safe, in: text), "\(text)")
        }
        for text in [
            "It does not lock, but it is thread-safe.", "It is not only thread-safe but quick.",
            "Not a problem, it is thread-safe.", "It isn't slow because it is thread-safe.",
            "Lists are not. A queue is thread-safe.",
        ] {
            #expect(isFound(safe, in: text), "\(text)")
        }
        for text in ["No more than one thread runs.", "It never lets more than one thread in."] {
            #expect(isFound(.phrase("one thread"), in: text), "\(text)")
        }
        #expect(!isFound(.near(["list", "safe"]), in: "A list is not safe."))
    }

    @Test("an alternative that says no itself is credited when it is said")
    func ownNegation() {
        #expect(isFound(.phrase("not thread-safe"), in: "A dict is not thread-safe here."))
        #expect(!isFound(.phrase("not thread-safe"), in: "A dict is thread-safe here."))
        #expect(isFound(.near(["no", "guarantee"]), in: "There is no guarantee of it."))
        #expect(isFound(.pattern("isn't .{0,10}safe"), in: "It isn't really safe."))
    }

    @Test("patterns run over the lower-cased answer, and quote what they found")
    func patterns() throws {
        let text = "Äh, Two THREADS run in parallel."
        let concept = try #require(Assessing.concept([.pattern("threads? .{0,10}parallel")], text))
        #expect(concept.how == .phrase)
        #expect(try #require(concept.quote).text(in: text) == "THREADS run in parallel")
        #expect(!isFound(.pattern("in parallel"), in: "They do not run in parallel."))
    }

    @Test("a faulty or runaway pattern finds nothing and harms nothing")
    func badPatterns() {
        #expect(!isFound(.pattern("(unclosed"), in: "unclosed"))
        #expect(!isFound(.pattern("(a+)+b"), in: String(repeating: "a", count: 5000)))
        #expect(isFound(.pattern("(ab)+c"), in: "ababc"))
    }

    @Test("quotes are bytes of the answer as it was given")
    func quotes() throws {
        let text = "Na\u{EF}ve \u{1F600} caf\u{E9}s say: released the lock!"
        let quote = try #require(Assessing.concept([.phrase("release lock")], text)?.quote)
        #expect(quote.text(in: text) == "released the lock")
    }
}
