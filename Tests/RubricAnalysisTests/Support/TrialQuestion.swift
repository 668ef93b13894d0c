import InterviewModel

/// A small question with the answers that scorers are known to fail on.
struct TrialQuestion: Sendable, CustomStringConvertible {
    let question: Question
    let strong: String
    let middling: String
    let salad: String
    let denied: String
    let honest: String

    var description: String { question.id.rawValue }

    static let all: [TrialQuestion] = [
        TrialQuestion(
            question: Question(
                id: "gil", topic: "concurrency", level: .mid,
                prompt: "What is the global interpreter lock in Python, and when does it matter?",
                concepts: [
                    concept(
                        "one-thread", "only one thread runs bytecode at a time",
                        ["one|single thread at a time"], 2),
                    concept("reference-counts", "it protects reference counts", ["reference count"]),
                    concept(
                        "io", "it is released while waiting for input and output",
                        ["release input", "release io"]),
                    concept(
                        "processes", "processes get around it",
                        ["multiprocessing", "several|separate process"]),
                ],
                misconceptions: [
                    Misconception(
                        id: "no-threads", alternatives: [.phrase("python has no threads")],
                        reason: "Threads exist and help while waiting.", penalty: 0.15)
                ]),
            strong: """
                It is a mutex in the interpreter, so only one thread at a time runs bytecode. It is there because the \
                reference counts are not safe otherwise. It is released while a thread waits for input, so it matters \
                for heavy computation, where I would use multiprocessing.
                """,
            middling: """
                It means that a single thread runs at a time. It is there for the reference counts, I think.
                """,
            salad:
                "one thread at a time, reference counts, release input, multiprocessing, separate processes, mutex",
            denied: "It does not mean one thread at a time, and it never releases input.",
            honest: "I don't know exactly, but I would guess that a single thread can run at a time."),
        TrialQuestion(
            question: Question(
                id: "mutable-default", topic: "python-core", level: .junior,
                prompt: "Why is a list as a default argument dangerous?",
                concepts: [
                    concept("once", "it is made once", ["made|created|evaluated once"], 2),
                    concept(
                        "shared", "all calls share it", ["shared between|by|across", "same list|object"], 2),
                    concept("none", "use None instead", ["use|with none", "default to none"]),
                ]),
            strong: """
                The default is evaluated once, when the function is defined. Every later call gets the same object, so \
                what one call appends is there in the next. I use None and make a new one inside.
                """,
            middling: "The value is created once, at the definition, and that is what makes it surprising.",
            salad:
                "evaluated once, shared across, same object, use none, mutable state, definition time, sentinel",
            denied: "It is not created once, and it isn't shared between calls.",
            honest: "I do not know the reason, but I remember that it is created once."),
        TrialQuestion(
            question: Question(
                id: "hash-table", topic: "data-structures", level: .junior,
                prompt: "How does a hash table find a key?",
                concepts: [
                    concept("bucket", "the hash gives the bucket", ["bucket|slot|index"], 2),
                    concept("collision", "collisions are resolved", ["collision", "chain|probe"]),
                    concept("constant", "constant time on average", ["constant time", "o(1)"]),
                ]),
            strong: """
                The key is hashed and the number taken modulo the size gives the bucket. If two keys land there, the \
                collision is solved with a chain that is compared one by one. So a lookup takes constant time on average.
                """,
            middling: "You turn it into a number, and that is the index of the slot where it is kept.",
            salad:
                "bucket, collision, chain, probe, slot, index, constant time, modulo, amortized, load factor",
            denied: "There is no bucket and it does not handle any collision.",
            honest: "I'm not sure, but I would turn it into a number and use that as an index."),
        TrialQuestion(
            question: Question(
                id: "deadlock", topic: "concurrency", level: .mid,
                prompt: "What is a deadlock and how can it be avoided?",
                concepts: [
                    concept(
                        "waiting", "each waits for what the other holds",
                        ["wait for each other", "wait for other"], 2),
                    concept("order", "take locks in one order", ["same|fixed|global order"], 2),
                    concept("timeout", "give up after a time", ["timeout", "give up"]),
                ]),
            strong: """
                Two threads wait for each other, because each holds a lock that the other one needs. If every thread \
                takes its locks in the same order it cannot happen. A timeout on the second lock helps as well.
                """,
            middling: "It is when two threads wait for each other and so nothing ever moves on.",
            salad:
                "wait for each other, same order, global order, timeout, give up, locks, cycle, threads, starvation",
            denied: "The threads do not wait for each other, and they never take them in the same order.",
            honest: "I don't know the definition, but I would say that two of them wait for each other."),
        TrialQuestion(
            question: Question(
                id: "index", topic: "databases", level: .junior,
                prompt: "What does an index do in a database, and what does it cost?",
                concepts: [
                    concept(
                        "lookup", "rows are found without a scan",
                        ["without scan", "instead of scan", "avoid scan"], 2),
                    concept("tree", "it is a sorted tree", ["b-tree", "sorted"]),
                    concept(
                        "writes", "writes become slower", ["slow write|insert", "write slow", "write cost"], 2
                    ),
                ]),
            strong: """
                It is usually a B-tree beside the table, so that rows are found by walking down instead of scanning \
                everything. The price is that it makes every write slower and takes room on the disk.
                """,
            middling: "It lets you find rows without scanning the whole table, which is much faster.",
            salad:
                "without scan, b-tree, sorted, slow writes, write cost, avoid scan, disk, cardinality, lookup",
            denied: "It is not sorted, and it does not avoid a scan.",
            honest: "I don't know the inner workings, but I would expect that it avoids a scan of the rows."),
    ]

    private static func concept(
        _ id: ConceptID, _ label: String, _ phrases: [String], _ weight: Double = 1
    ) -> Concept {
        Concept(id: id, label: label, weight: weight, alternatives: phrases.map { .phrase($0) })
    }
}
