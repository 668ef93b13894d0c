public import InterviewModel

extension SampleSession {
    /// What the scored sample asks.
    public static let scoredAgenda = Agenda(
        scenario: "backend-45", title: "Backend engineer, 45 minutes", mode: .spoken, seed: 7,
        budget: .minutes(45),
        rounds: [
            scoredRound(
                .opener, "Getting to know each other", budget: .minutes(5),
                [
                    AgendaItem(
                        subject: .question("tell-me-about-yourself"), topic: "introduction", level: .junior,
                        prompt: "Tell me about yourself.", framework: "present-past-future")
                ]),
            scoredRound(
                .technical, "Core Python", budget: .minutes(12),
                [
                    AgendaItem(
                        subject: .question("gil"), topic: "concurrency", level: .mid,
                        prompt: "What is the *global* interpreter lock, and when does it matter?",
                        hints: ["What protects reference counts?"],
                        probes: [
                            Probe(
                                target: .concept("processes"),
                                text: "How would you use four cores for a long calculation?")
                        ]),
                    AgendaItem(
                        subject: .question("decorators"), topic: "functions", level: .mid,
                        prompt: "How do decorators work?"),
                    AgendaItem(
                        subject: .question("generators"), topic: "functions", level: .mid,
                        prompt: "What is a generator for?"),
                ]),
            scoredRound(
                .coding, "Live coding", budget: .minutes(15),
                [
                    AgendaItem(
                        subject: .challenge("count-words"), topic: "strings", level: .mid,
                        prompt:
                            "Write `count_words(text)`.\n\nIt returns how often each word occurs, in lower case.",
                        hints: ["There is a container made for counting."],
                        starter: "def count_words(text):\n    ...\n"),
                    AgendaItem(
                        subject: .question("what-is-the-complexity"), topic: "complexity", level: .mid,
                        prompt: "What does it cost in time and memory?", about: "count-words"),
                ]),
            scoredRound(
                .behavioral, "Stories from experience",
                [
                    AgendaItem(
                        subject: .question("improved-a-process"), topic: "stories",
                        competency: "initiative", level: .mid,
                        prompt: "Tell me of a time you made a process better.", framework: "star"),
                    AgendaItem(
                        subject: .question("disagreement"), topic: "stories", competency: "conflict",
                        level: .mid, prompt: "Tell me of a disagreement with a colleague.",
                        framework: "star",
                        probes: [
                            Probe(target: .component("result"), text: "How did it end, and what changed?")
                        ]),
                ]),
            scoredRound(
                .closing, "Your questions",
                [
                    AgendaItem(
                        subject: .question("your-questions"), topic: "closing",
                        prompt: "What do you want to ask us?")
                ]),
        ])

    /// The components of STAR in order.
    public static let star: [ComponentID] = ["situation", "task", "action", "result"]

    /// A short introduction.
    public static let introduction = LabelledAnswer([
        ("present", "I am a backend engineer at a payments company, mostly in Python."),
        ("past", "Before that I studied physics, and I still like to measure things."),
        ("past", "Last year I led the move of our ledger to PostgreSQL."),
        ("future", "Next I want to work nearer to the people who use what I build."),
    ])

    /// An answer with a concept covered, one half covered, two missing and a misconception.
    public static let lock = LabelledAnswer([
        (nil, "The interpreter has one lock, and only the thread that holds it runs bytecode."),
        (nil, "While a thread waits for the network it lets go, so others get on."),
        (nil, "Because of the lock our code is thread-safe by itself."),
    ])

    /// What the candidate says when the probe comes.
    public static let processes = "I would start four processes, each with a lock of its own."

    /// A story with every part, its result in numbers.
    public static let process = LabelledAnswer([
        (
            "situation",
            "In spring I was on a payments team of six, and our nightly export failed every other week."
        ),
        ("task", "I was asked to make it boring before the audit in June."),
        (
            "action",
            "I wrote a test that replayed three failed nights, and found that two workers took the same batch."
        ),
        (
            "action",
            "I added a lock in the database and a retry with backoff, and showed the change to the engineer on call."
        ),
        (nil, "How to run it by hand is on one page now."),
        ("result", "It has not failed once in four months, and we save about 5 hours a week."),
    ])

    /// A story that stays in its situation.
    public static let disagreement = LabelledAnswer([
        (
            "situation",
            "So, um, a colleague and I were in the same team, and we had, you know, different views of the release."
        ),
        ("situation", "He wanted to wait for the new service, and I think most people were of his opinion."),
        ("action", "I guess I talked to him and we kind of found a way."),
    ])

    /// What came when the interviewer asked for the end.
    public static let disagreementEnd = "We shipped two weeks early, and 3 of 40 customers noticed at all."

    private static func scoredRound(
        _ kind: RoundKind, _ title: String, budget: Milliseconds? = nil, _ items: [AgendaItem]
    ) -> AgendaRound {
        AgendaRound(
            kind: kind, title: title, budget: budget, timing: Timing(), probes: ProbePolicy(), items: items)
    }
}
