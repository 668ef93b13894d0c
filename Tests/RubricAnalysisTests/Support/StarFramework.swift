import Foundation
import InterviewModel

/// STAR with plain cues, for tests; the product reads its own from `Rubrics/Frameworks/star.yaml`.
enum StarFramework {
    static let framework = Framework(
        id: "star", title: "STAR", summary: "Situation, Task, Action, Result.",
        components: [
            component(
                "situation", "Situation", "Where and when it was, and who was involved", 1, 0.1...0.2,
                "Where was this, and what was going on at the time?", situation),
            component(
                "task", "Task", "What had to be done, and what your part in it was", 1, 0.08...0.15,
                "What exactly was your job in this?", task),
            component(
                "action", "Action", "What you yourself did, step by step", 1.6, 0.5...0.6,
                "What did you do, step by step?", action),
            component(
                "result", "Result", "What came of it, best in numbers or in what somebody said", 1.4,
                0.1...0.2, "What came of it?", result),
        ])

    private static func component(
        _ id: ComponentID, _ title: String, _ summary: String, _ weight: Double, _ share: ClosedRange<Double>,
        _ probe: String, _ cues: [(Double, String)]
    ) -> Component {
        Component(
            id: id, title: title, summary: summary, weight: weight, share: share,
            cues: cues.flatMap { weight, phrases in
                phrases.split(separator: ",").map {
                    Cue(.phrase($0.trimmingCharacters(in: .whitespaces)), weight: weight)
                }
            },
            probe: probe)
    }

    private static let situation: [(Double, String)] = [
        (
            1.5,
            """
            in my previous|last|current|former|first|old role|job|position|company|team, at my \
            previous|last|current|former|first|old company|job|workplace|school, during my time \
            at|with|in, when|while i was working|studying|doing|serving|interning, back when|in, a \
            few|couple years|months|weeks ago, years|months|weeks ago
            """
        ),
        (
            1.2,
            """
            i was working at|as|on|for, i worked as|at|for, we were working on|at, i was part|member of, \
            i was a student|intern|manager|developer|engineer|teacher|nurse, last|that \
            year|month|week|summer|winter|spring|autumn|quarter, one day|morning|evening|night|time, \
            there was a time|period, once upon
            """
        ),
        (
            1.0,
            """
            there was|were, our company|team was|had, the company|team|project|client|customer was|had, \
            we had been|just, at the time, at that time, at first, used to, was going through, was \
            facing|struggling|experiencing, in the middle of
            """
        ),
        (
            0.7,
            """
            working on a project, group project, team of, during, unfortunately, tight deadline, short \
            staffed, understaffed, was behind schedule, new to
            """
        ),
    ]

    private static let task: [(Double, String)] = [
        (
            2.0,
            """
            my task|goal|job|responsibility|objective|role|mission|assignment|challenge|duty was, the \
            task|goal|objective|challenge|mission|assignment was, our task|goal|objective|job|mission \
            was
            """
        ),
        (
            1.6,
            """
            i was responsible for, i was tasked with, i was asked to, i was assigned to, was tasked \
            with, was responsible for, was assigned to, i was in charge of, it was my \
            job|responsibility|task|role|duty, fell to me, it was up to me
            """
        ),
        (
            1.3,
            """
            i needed to, i had to, we needed to, we had to, i was supposed|expected|required to, needed \
            to find|make|get|be|ensure|deliver|fix|complete, wanted me to, asked me to
            """
        ),
        (
            0.9,
            """
            in order to meet, had to be done|delivered|ready|completed|finished, deadline was, i wanted \
            to, we wanted to, i knew i|that i had|needed, my aim was, needed to
            """
        ),
    ]

    private static let action: [(Double, String)] = [
        (
            1.5,
            """
            the first thing i did, i started|began by, so i decided|took|started|made, i decided to, i \
            took the initiative|lead, to do this i, to achieve this, to address this, to solve this, in \
            order to solve|address|fix, i made sure, i proposed|suggested, i reached out
            """
        ),
        (
            1.1,
            """
            first i, then i, next i, after that i, i also, i then, i immediately, i began, i started, i \
            asked|called|spoke|talked|met|told|explained|listened, i \
            created|built|wrote|developed|designed|implemented|made, i \
            organized|scheduled|planned|set|arranged, i \
            researched|analyzed|investigated|looked|reviewed|identified|checked|tested, i worked \
            with|closely|together|hard, i \
            communicated|collaborated|coordinated|delegated|negotiated|presented|broke|split|used|learned|taught|helped|trained
            """
        ),
        (
            0.7,
            """
            we decided|agreed|discussed|created|built|made|started|worked, step by step, one by one, \
            firstly, secondly, finally i, by \
            asking|making|creating|using|breaking|working|setting|talking
            """
        ),
    ]

    private static let result: [(Double, String)] = [
        (
            2.0,
            """
            as a result, in the end, the result was, the outcome was, resulted in, this led to, which \
            led to, thanks to this|my|our, the end result, eventually we|i|the|it, ultimately, \
            consequently
            """
        ),
        (
            1.4,
            """
            paid off, was a success, was successful, successfully, we were able to, i was able to, were \
            able to, was able to, was completed|finished|delivered on|before|ahead, ahead of \
            schedule|time, on time, went well|smoothly, was resolved|fixed|solved, i learned|realized \
            that|how|to, taught me, since then, to this day, from then on, positive feedback, was \
            happy|pleased|satisfied|impressed|thrilled|grateful, were \
            happy|pleased|satisfied|impressed|thrilled|grateful, thanked me|us, received|got|earned|won \
            an|praise|award|promotion|offer|grade|feedback|recognition
            """
        ),
        (
            1.0,
            """
            improved, increased, reduced by|from|to, decreased by, grew by|from|to, saved \
            us|the|time|money|about, percent, by half, no longer, never happened again, looking back, \
            this experience, i gained, helped me|us to, now, satisfaction, customer|client|manager|boss \
            was|said|loved
            """
        ),
    ]
}
