import InterviewModel
import TerminalUI
import Testing

@testable import hotseat

@Suite("The keys of a replay") struct ReplayTransportTests {
    private func transport(_ speed: Double = 1) -> ReplayTransport {
        ReplayTransport(
            length: .seconds(100), questions: [.seconds(2), .seconds(30), .seconds(60)], speed: speed)
    }

    private func positions(_ keys: [Key], from start: Milliseconds) -> [Int] {
        var transport = transport()
        transport.advance(by: start.duration)
        return keys.map { key in
            _ = transport.obey(key)
            return transport.offset.count
        }
    }

    @Test("go ten seconds on and back, and never beyond either end")
    func jumps() {
        #expect(positions([.left, .right, .left], from: .seconds(4)) == [0, 10_000, 0])
        #expect(positions([.right, .right], from: .seconds(85)) == [95_000, 100_000])
        #expect(positions([.end, .home], from: .seconds(5)) == [100_000, 0])
    }

    @Test("go to the next question, to this one's beginning, and from there to the one before")
    func questions() {
        let keys = "nnnpppp".map(Key.character)
        #expect(positions(keys, from: .seconds(1)) == [2_000, 30_000, 60_000, 30_000, 2_000, 0, 0])
        #expect(positions([.character("p")], from: .seconds(45)) == [30_000])
        #expect(positions([.character("n")], from: .seconds(61)) == [100_000])
    }

    @Test("change the speed in steps within what is allowed")
    func speed() {
        var transport = transport(3)
        var speeds: [Double] = []
        for key in "+++++++-".map(Key.character) {
            _ = transport.obey(key)
            speeds.append(transport.speed)
        }
        #expect(speeds == [4, 8, 16, 32, 64, 100, 100, 64])
        for _ in 0..<20 { _ = transport.obey(.character("-")) }
        #expect(transport.speed == 0.1)
    }

    @Test("pause and go on, and play again from the end")
    func pause() {
        var transport = transport(2)
        _ = transport.obey(.character(" "))
        transport.advance(by: .seconds(10))
        #expect(transport.offset == .zero)
        _ = transport.obey(.character(" "))
        transport.advance(by: .seconds(10))
        #expect(transport.offset == .seconds(20))
        transport.advance(by: .seconds(1_000))
        #expect(transport.isAtEnd && transport.isPaused)
        _ = transport.obey(.character(" "))
        #expect(transport.offset == .zero && !transport.isPaused)
    }

    @Test("leave", arguments: [Key.character("q"), .escape, .interrupted, .hungUp, .control("d")])
    func leave(key: Key) {
        var transport = transport()
        let stays = transport.obey(key)
        #expect(!stays)
    }

    @Test("let slow play lose no time to rounding, and tell how long to wait")
    func slow() {
        var transport = transport(0.1)
        for _ in 0..<1_000 { transport.advance(by: .milliseconds(5)) }
        #expect((499...500).contains(transport.offset.count))
        #expect(transport.wait(until: .seconds(1)).map { (5_000...5_010).contains($0.count) } == true)
        _ = transport.obey(.character(" "))
        #expect(transport.wait(until: .seconds(1)) == nil)
    }

    @Test("show their state in one line, cut where there is no room")
    func status() {
        var transport = transport(4)
        transport.advance(by: .milliseconds(20_750))
        let wide = TerminalForm(width: 100, palette: Palette(isColored: false))
        #expect(
            ReplayStatus.line(transport, form: wide)
                == "1:23 / 1:40  4x    space pauses, arrows 10 s, n p question, + - speed, q leaves")
        let narrow = TerminalForm(width: 40, palette: Palette(isColored: false))
        #expect(ReplayStatus.line(transport, form: narrow) == "1:23 / 1:40  4x")
        _ = transport.obey(.character(" "))
        #expect(ReplayStatus.line(transport, form: narrow) == "1:23 / 1:40  4x  paused")
    }
}
