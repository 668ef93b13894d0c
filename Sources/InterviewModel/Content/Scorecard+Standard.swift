extension Scorecard {
    /// The scales that are used where no library says otherwise: what `Rubrics/Scorecard.yaml` says.
    public static let standard = Scorecard(scales: [
        Scale(
            id: .communication, title: "Communication",
            about: "Whether one can follow what you do and why.",
            anchors: [
                "From what was said nobody can follow what is done or why.",
                "One part can be followed, such as the task in new words; the rest is left to guess.",
                "About half can be followed; a plan, the thoughts while coding or the reasons "
                    + "are missing.",
                "Nearly all can be followed; one thing is left unsaid.",
                "The task is put in new words, a plan explained, thoughts are said while coding, and "
                    + "reasons given.",
            ]),
        Scale(
            id: .problemSolving, title: "Problem solving",
            about: "How you get from the task to a way of doing it.",
            anchors: [
                "No way of doing it was found, neither in words nor in the program.",
                "A way was begun, or found only with much help; what it costs was not "
                    + "considered.",
                "A way that works for much of the task, or one found with hints; its idea or its "
                    + "cost stayed open.",
                "A way that works, with one thing missing, such as its cost before coding, or "
                    + "with a small hint.",
                "The idea that the task needs, its cost weighed before coding, and a program "
                    + "that works and is fast enough, without a hint.",
            ]),
        Scale(
            id: .technicalCompetency, title: "Technical competency",
            about: "What your program can do, and whether you know its cost.",
            anchors: [
                "The program does not run, or passes less than half of the cases.",
                "The program does about half of what is asked.",
                "The program does most of what is asked, or half of it with its cost known.",
                "The program does all that is asked but its cost is told wrongly or not at all; "
                    + "or it does most, and its cost is known.",
                "The program passes every case, and its cost is told rightly.",
            ]),
        Scale(
            id: .testing, title: "Testing",
            about: "How you make sure that it works.",
            anchors: [
                "Nothing was tried before submitting, and no edge case was named.",
                "One kind of care was taken, such as running the program before submitting it.",
                "The program was tried, and some edge cases were named or tested.",
                "The program was tried and the edge cases are known, with few missing or without "
                    + "tests beyond those given.",
                "Most edge cases are named, the program was tried before submitting, and tests "
                    + "were written that call it with new inputs.",
            ]),
    ])
}
