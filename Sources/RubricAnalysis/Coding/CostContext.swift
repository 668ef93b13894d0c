import InterviewModel

/// What the words around a mention of a cost make of it.
struct CostContext: Hashable {
    /// What the cost is one of.
    enum Resource: Hashable {
        /// Nobody says.
        case open
        /// Said to be time.
        case time
        /// Said to be memory.
        case space
    }

    /// What it is a cost of.
    var resource = Resource.open
    /// Whether it belongs to another way of doing it: the naive one, what was avoided.
    var isOther = false
    /// Whether it is denied, or asked rather than said.
    var isDenied = false
    /// Whether it is the cost of a step done over and over, such as a look-up.
    var isStep = false
    /// Whether it is the cost of a part done once, such as sorting.
    var isPart = false
    /// Whether it is the cost of one call of many, as for a class that keeps state.
    var isPerCall = false
    /// Whether it sums up: "so overall", "mine".
    var isConclusion = false
    /// Whether it is said under a condition: "would", "if".
    var isConditional = false
    /// Whether it gives the reason for another: "because the inner one is linear".
    var isReason = false
    /// Whether it is said of the worst case.
    var isWorst = false
    /// Whether it takes back what was said before it: "no, wait".
    var isCorrection = false
    /// The token after the last that says what it is a cost of, right behind the mention.
    var end: Int

    /// Whether it is certainly the cost of a part of the program as it stands.
    var isSurePart: Bool { isPart && !isConditional && !isReason }
}

/// The words that tell, by what they tell.
enum CostWords {
    /// Where a clause ends.
    static let breaks: Set<String> = [
        ",", ":", "(", ")", "but", "while", "whereas", "although", "though", "because", "since", "as",
        "where",
        "which", "so", "and", "hence", "thus", "therefore", "then", "however", "if", "when", "with", "/",
    ]
    /// Where a sentence ends.
    static let stops: Set<String> = [".", "!", "?", ";", "\n"]
    static let time: Set<String> = [
        "time", "runtime", "running", "run-time", "speed", "steps", "runs", "cpu",
    ]
    static let space: Set<String> = [
        "space", "memory", "storage", "ram", "auxiliary", "extra", "additional", "holds", "stores", "storing",
    ]
    static let otherWays: Set<String> = [
        "naive", "naively", "brute", "bruteforce", "alternative", "alternatively", "otherwise", "best",
        "previously",
        "originally", "initially",
    ]
    /// "The simple way" and "my first idea" are other ways; "a simple loop" is not.
    static let otherKinds: Set<String> = [
        "simple", "simplest", "obvious", "straightforward", "first", "slow", "slower", "old", "original",
        "earlier",
        "previous", "other", "another", "easy",
    ]
    static let ways: Set<String> = [
        "way", "idea", "approach", "solution", "version", "attempt", "one", "thing", "method", "thought",
    ]
    /// What leads back from another way to one's own.
    static let returns: Set<String> = [
        "but", "while", "whereas", "however", "mine", "my", "i", "we", "now", "this", "here", "i'm", "i've",
    ]
    static let denials: Set<String> = [
        "not", "never", "no", "without", "avoid", "avoids", "avoiding", "than", "versus", "vs", "from",
        "cannot",
        "neither", "nor", "beats", "beating", "unlike",
    ]
    static let steps: Set<String> = [
        "lookup", "lookups", "look", "looking", "access", "accesses", "insert", "inserts", "insertion",
        "insertions",
        "inserting", "append", "appends", "appending", "hashing", "each", "every", "per", "inner", "outer",
        "comparison", "comparisons", "pop", "pops", "push", "pushes", "membership", "deletion", "iteration",
        "indexing", "checking",
    ]
    static let parts: Set<String> = [
        "sort", "sorting", "sorts", "sorted", "scan", "scanning", "pass", "loop", "step", "walk", "building",
        "counting",
    ]
    static let calls: Set<String> = [
        "call", "calls", "operation", "operations", "method", "methods", "get", "put", "query", "queries",
        "request",
        "requests",
    ]
    static let conclusions: Set<String> = [
        "overall", "total", "totals", "altogether", "therefore", "hence", "thus", "whole", "mine", "my",
        "final",
        "so",
    ]
    static let conditions: Set<String> = ["would", "could", "might", "if", "i'd", "it'd", "that'd", "may"]
    static let reasons: Set<String> = ["because", "since", "as"]
    static let corrections: Set<String> = ["actually", "wait", "sorry", "correction", "rather"]
}
