import InterviewModel
import ScenarioEngine
import Testing

@Suite("The split of an interview's time")
struct TimeSplitTests {
    @Test(
        "is the published one of 30, 45 and 60 minutes",
        arguments: [(30, [2, 20, 5, 3]), (45, [5, 32, 5, 3]), (60, [7, 40, 8, 5])])
    func published(minutes: Int, parts: [Int]) {
        let split = TimeSplit(minutes: minutes)
        #expect(
            [split.introduction, split.questions, split.candidatesQuestions, split.wrapUp]
                == parts.map(Milliseconds.minutes))
    }

    @Test("adds up to the whole and leaves most to the questions, however long the interview is")
    func whole() {
        for minutes in 10...240 {
            let split = TimeSplit(minutes: minutes)
            let sum = split.introduction + split.questions + split.candidatesQuestions + split.wrapUp
            #expect(sum == .minutes(minutes))
            #expect(split.questions.count * 2 > Milliseconds.minutes(minutes).count, "\(minutes)")
            #expect(split.introduction > .zero && split.wrapUp > .zero && split.candidatesQuestions > .zero)
        }
    }

    @Test("between two published lengths it lies between theirs")
    func between() {
        let split = TimeSplit(minutes: 50)
        #expect(split.introduction > .minutes(5) && split.introduction < .minutes(7))
        #expect(split.candidatesQuestions > .minutes(5) && split.candidatesQuestions < .minutes(8))
    }
}
