import InterviewModel
import Testing

@Suite("Lengths of time")
struct MillisecondsTests {
    @Test("add and subtract without overflowing")
    func saturating() {
        #expect(Milliseconds(.max) + .seconds(1) == Milliseconds(.max))
        #expect(Milliseconds(.min) - .seconds(1) == Milliseconds(.min))
        #expect(Milliseconds(.min) + Milliseconds(-1) == Milliseconds(.min))
        #expect(Milliseconds(.max) - Milliseconds(-1) == Milliseconds(.max))
        #expect(Milliseconds.minutes(1) + .seconds(5) - .seconds(65) == .zero)
    }

    @Test("round a duration down to whole milliseconds")
    func rounding() {
        #expect(Milliseconds(Duration.microseconds(1999)) == Milliseconds(1))
        #expect(Milliseconds.seconds(90).duration == .seconds(90))
    }
}
