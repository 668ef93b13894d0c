import InterviewModel
import RubricAnalysis
import Testing

@Suite("Fillers and hedges by their surroundings")
struct FillerTests {
    private static func found(_ text: String) -> (fillers: [String], hedges: [String]) {
        let report = Assessing.against("anything", text).delivery
        return (
            report.fillers.map { $0.text(in: text).lowercased() },
            report.hedges.map { $0.text(in: text).lowercased() }
        )
    }

    @Test("words that mean what they say are no fillers", arguments: ordinaryTexts)
    func ordinary(_ text: String) {
        #expect(Self.found(text).fillers == [], "\(text)")
    }

    @Test("fillers are found, of several words too", arguments: fillerTexts)
    func fillers(_ text: String, _ expected: [String]) {
        #expect(Self.found(text).fillers == expected, "\(text)")
    }

    @Test("hedges are found where they take something back", arguments: hedgeTexts)
    func hedges(_ text: String, _ expected: [String]) {
        #expect(Self.found(text).hedges == expected, "\(text)")
    }

    private static let ordinaryTexts = [
        // like
        "I like this.", "I like it, and they like it too.", "A tool like Redis keeps it in memory.",
        "It works like a queue, so it is right.", "It was like a second home.",
        "I would like to add one thing.",
        "Like a stack, it grows.", "What is it like?", "And like I said, it was late.", "It feels like new.",
        "I like really fast tests.", "The keyword is called \"like\", and it is slow.", "Use LIKE in SQL.",
        "Like-minded people met.", "It looks more like a tree than a list.",
        // so, right, err, well, er, okay
        "I froze the list so that nobody could change it.", "So I wrote a test.", "It was so slow.",
        "Turn right.", "The right-hand side is evaluated first.", "I needed the right index.",
        "He was right, and I said so.", "We had the right to know.", "Is that the right one?",
        "To err is human.", "I would rather err on the side of caution.", "It is a well-known fact.",
        "It went well, and we shipped.", "All is well.", "It works as well, which is good.",
        "The well is dry.",
        "We drew an ER diagram.", "Okay is one of the codes.", "Is it okay?",
        // you know, I mean
        "As you know the answer, go.", "As you know, it is slow.", "Do you know?", "Do you know the answer?",
        "How do you know, and when?", "It depends on the people you know.", "Run it, then you know it works.",
        "Say what you know.", "If you know, tell me.", "I mean the other one.", "By that I mean the lock.",
        "That is what I mean.", "I mean it.", "Do you see what I mean?", "If you know what to do, do it.",
        // kind of, sort of
        "A mutex is a kind of lock.", "It is some kind of tree.", "What kind of error was it?",
        "There are two kinds of locks.", "This kind of bug is rare.", "It is a special kind of queue.",
        "It is a sort of cache.", "That sort of thing happens.", "Which sort of index do you mean?",
        "The same kind of test ran.", "It needs another kind of shared lock.",
        "Every sort of sorting is here.",
        "One kind of key is enough.", "The sort of the list takes long.",
        // extenders
        "We buy and stuff the envelopes.", "Take the key or whatever the user types.",
        "Print the name or something else entirely.",
    ]

    private static let fillerTexts: [(String, [String])] = [
        ("Um, I went, you know, there.", ["um", "you know"]),
        ("It was, like, um great and stuff.", ["like", "um", "and stuff"]),
        ("It was, like, slow.", ["like"]), ("Like, we had no tests.", ["like"]),
        ("It was like really slow.", ["like"]), ("They were like so angry.", ["like"]),
        ("It works, right?", ["right"]), ("So we left it, okay?", ["okay"]),
        ("Err, I do not know.", ["err"]), ("It was, er, late.", ["er"]), ("Uh it is a lock.", ["uh"]),
        ("Well, it depends.", ["well"]), ("It is, well, a lock.", ["well"]), ("Hmm, let me think.", ["hmm"]),
        ("You know, we were late.", ["you know"]), ("It was late, you know.", ["you know"]),
        ("And you know, it broke.", ["you know"]), ("It was you know rather slow.", ["you know"]),
        ("I mean, it was slow.", ["i mean"]), ("It was slow, I mean, really slow.", ["i mean"]),
        ("But I mean, it broke.", ["i mean"]),
        ("It kind of worked.", ["kind of"]), ("It was kind of slow.", ["kind of"]),
        ("I sort of fixed it.", ["sort of"]), ("It is sort of a mess.", ["sort of"]),
        ("The cache kind of crashed.", ["kind of"]), ("We kind of like ran it.", ["kind of like"]),
        ("We checked logs and stuff.", ["and stuff"]),
        ("A list or something like that.", ["or something like that"]),
        ("A map or whatever.", ["or whatever"]),
        ("Locks, queues and so on and so forth.", ["and so on and so forth"]),
        ("You know what I mean, it broke.", ["you know what i mean"]),
        ("It was it was, um, um, late.", ["um", "um"]), ("It was \u{2014} um \u{2014} late.", ["um"]),
        ("I mean \u{2014} it broke.", ["i mean"]), ("It was\u{2026} like\u{2026} slow.", ["like"]),
    ]

    private static let hedgeTexts: [(String, [String])] = [
        ("Maybe it was the cache.", ["maybe"]), ("It is a lock, I guess.", ["i guess"]),
        ("I think a lock is right here.", []), ("I think that it is slow.", []),
        ("It is a lock, I think.", ["i think"]), ("It was I think three weeks.", ["i think"]),
        ("That is what I think.", []), ("It is probably the network, perhaps not.", ["probably", "perhaps"]),
        ("I'm not sure, but I would look.", ["i'm not sure"]),
        ("It is more or less the same.", ["more or less"]),
        ("It makes sense to lock.", []), ("It locks, if that makes sense.", ["if that makes sense"]),
        ("I suppose so.", ["i suppose"]), ("The probable cause is possible to find.", []),
    ]
}
