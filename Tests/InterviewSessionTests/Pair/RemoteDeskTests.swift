import InterviewModel
import Testing

@testable import InterviewSession

@Suite("What waits for the conductor of a candidate at a page")
struct RemoteDeskTests {
    private func request(_ label: ScreenRequest.Label) -> ScreenRequest {
        ScreenRequest(label: label, clock: .hidden, wakeAt: nil, initialText: "", commands: [])
    }

    private func desk(_ label: ScreenRequest.Label, _ inputs: RemoteDesk.Input...) -> RemoteDesk {
        var desk = RemoteDesk()
        desk.begin(request(label))
        for input in inputs { #expect(desk.take(input, of: nil) == nil) }
        return desk
    }

    private func events(_ desk: inout RemoteDesk) -> [ScreenEvent] {
        var events: [ScreenEvent] = []
        while case .event(let event)? = desk.takeNext() { events.append(event) }
        return events
    }

    @Test("is of texts the newest alone")
    func coalesced() {
        var desk = desk(.answer, .draft("a"), .draft("ab"), .command(.hint), .draft("abc"), .draft("abcd"))
        #expect(events(&desk) == [.edited("ab"), .line(":hint"), .edited("abcd")])
        #expect(desk.takeLine() == "abcd")
        #expect(desk.takeLine() == "")
    }

    @Test(
        "is the text first and then its end, which nothing that comes between may turn into the next answer")
    func finish() {
        var ended = desk(.answer, .done("all"))
        #expect(ended.takeNext()?.event == .edited("all"))
        ended.exchangeEnded(with: "all")
        #expect(ended.takeNext()?.event == nil)
        var done = desk(.answer, .done("all"))
        #expect(events(&done) == [.edited("all"), .endOfInput])
    }

    @Test("is a text typed while the clock stands, until it goes on, but not one typed between two questions")
    func held() {
        var desk = desk(.paused, .draft("meanwhile"), .command(.resume))
        #expect(events(&desk) == [.line(":resume")])
        // The conductor looks at the line when it stops the clock, and must not forget what the page shows.
        #expect(desk.takeLine() == "meanwhile")
        #expect(desk.takeLine() == "meanwhile")
        desk.begin(request(.answer))
        #expect(events(&desk) == [.edited("meanwhile")])
        _ = desk.take(.draft("between"), of: nil)
        desk.begin(request(.interviewer))
        #expect(events(&desk) == [])
        desk.begin(request(.answer))
        #expect(events(&desk) == [])
    }

    @Test("is nothing but a remark, to go on or to end while it is open whether the time away counts")
    func gap() {
        var desk = desk(.counts, .draft("kept"))
        #expect(desk.take(.command(.skip), of: nil) != nil)
        #expect(desk.take(.done("kept"), of: nil) != nil)
        #expect(desk.take(.command(.note, "a remark"), of: nil) == nil)
        #expect(desk.take(.command(.resume), of: nil) == nil)
        #expect(events(&desk) == [.line(":note a remark"), .line(":resume")])
        desk.clockChanged(isStopped: false)
        #expect(desk.take(.done("kept"), of: nil) == nil)
    }

    @Test(
        "is of an exchange that is over nothing: a text is dropped, the rest refused, what fits any is done")
    func over() {
        let ofExchange: [RemoteDesk.Input] = [
            .done("all"), .finish, .open, .command(.skip), .command(.hint), .command(.extend), .command(.run),
            .command(.submit), .command(.test, "f() == 1"), .command(.language, "c"),
        ]
        for isNextOpen in [false, true] {
            var desk = RemoteDesk()
            desk.exchange = 7
            desk.exchangeEnded(with: "all")
            if isNextOpen { desk.exchange = 9 }
            desk.begin(request(isNextOpen ? .answer : .interviewer))
            for input in ofExchange { #expect(desk.take(input, of: 7) != nil) }
            for input in [RemoteDesk.Input.draft("and on"), .program("x = 1\n")] {
                #expect(desk.take(input, of: 7) == nil)
            }
            #expect(desk.takeLine() == "")
            #expect(desk.take(.command(.note, "later"), of: 7) == nil)
            #expect(desk.take(.command(.pause), of: 7) == nil)
            #expect(events(&desk) == [.line(":note later"), .line(":pause")])
        }
        var late = RemoteDesk()
        late.exchangeEnded(with: "half")
        late.begin(request(.interviewer))
        #expect(late.take(.done("half\nand the rest"), of: 7)?.contains("kept as a remark") == true)
        #expect(late.take(.done(" \n"), of: 7)?.contains("remark") == false)
        #expect(events(&late) == [.line(":note Came too late: half and the rest")])
        var desk = RemoteDesk()
        desk.exchange = 9
        desk.begin(request(.answer))
        #expect(desk.take(.done("all"), of: 9) == nil)
        #expect(events(&desk) == [.edited("all"), .endOfInput])
    }

    @Test("is given back as remarks where the interview was over before a conductor took them")
    func remarks() {
        var desk = desk(.interviewer, .command(.note, "one"), .command(.hint), .command(.note, "two"))
        #expect(desk.takeRemarks() == ["one", "two"])
        #expect(desk.takeRemarks() == [])
        #expect(events(&desk) == [.line(":hint")])
    }

    @Test("is too late for an exchange that was over when the session was left")
    func takenUp() {
        func recorded(_ number: Int, _ event: SessionEvent) -> RecordedEvent {
            RecordedEvent(number: number, at: .start, wall: 0, event: event)
        }
        let turn = Turn(
            place: AgendaPlace(round: 0, item: 0), prompt: "Why?", think: .zero, limit: .minutes(1))
        let screen = RemoteScreen()
        screen.takeUp([recorded(3, .asked(turn))])
        #expect(screen.isOpen(3))
        screen.takeUp([recorded(3, .asked(turn)), recorded(5, .answered(text: "So.", ending: .done))])
        #expect(!screen.isOpen(3) && screen.wasTaken("So."))
        #expect(screen.leave(.done("So. And more."), of: 3)?.contains("kept as a remark") == true)
    }

    @Test("is no more than a conductor can be behind with")
    func bounded() {
        var desk = desk(.answer)
        let refused = (0..<100).compactMap { _ in desk.take(.command(.hint), of: nil) }
        #expect(refused.count == 36)
        #expect(events(&desk).count == 64)
    }

    @Test("begins with the text that was there before a break")
    func initialText() {
        var desk = RemoteDesk()
        var request = request(.answer)
        request.initialText = "before"
        desk.begin(request)
        #expect(desk.takeLine() == "before")
    }
}

extension RemoteDesk.Step {
    fileprivate var event: ScreenEvent? {
        if case .event(let event) = self { event } else { nil }
    }
}
