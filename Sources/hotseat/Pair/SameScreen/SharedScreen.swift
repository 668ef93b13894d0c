import InterviewModel
import InterviewSession
import ScenarioEngine
import TerminalUI

/// One terminal for both sides of a pair: the candidate's prompt, and, at a key, the interviewer's part over it.
///
/// The conductor waits here as it does at any screen, whichever part is shown, so the clock goes on and limits hold.
final class SharedScreen {
    private let terminal: Terminal
    private let panel: PanelScreen
    private let replies: Mailbox<String>
    private let acts: AsyncStream<ConsoleAct>.Continuation

    /// A screen at whose table the interviewer sits as well.
    init(_ terminal: Terminal, room: PairRoom) {
        self.terminal = terminal
        let waker = terminal.waker
        let replies = Mailbox<String> { waker.wake() }
        self.replies = replies
        // One after the other: of two texts in a row the later one is to stand.
        let (queue, acts) = AsyncStream.makeStream(of: ConsoleAct.self)
        self.acts = acts
        Task {
            for await act in queue {
                if case .said(let sentence) = await room.act(act) { replies.leave(sentence) }
            }
        }
        panel = PanelScreen(
            on: terminal, read: { PanelContent(room.desk) },
            act: { act in
                acts.yield(act)
                return nil
            })
    }

    deinit { acts.finish() }

    /// The candidate's screen, which gives way to the interviewer's part.
    func wrapping(_ screen: CandidateScreen, whenAsked invite: @escaping () -> Void) -> CandidateScreen {
        var wrapped = screen
        wrapped.next = { self.next($0) }
        wrapped.takeLine = { self.panel.aside { screen.takeLine() } }
        wrapped.show = { notice in
            if case .friend = notice {
                if !self.panel.begin() { invite() }
            } else {
                self.panel.aside { screen.show(notice) }
            }
        }
        return wrapped
    }

    /// Shows the interviewer's part until they leave it; false where the terminal cannot.
    ///
    /// - Parameter look: called when something has come in; true ends it.
    func showPanel(_ look: () -> Bool) -> Bool {
        guard panel.begin() else { return false }
        defer { panel.end() }
        while !look() {
            tell()
            switch panel.step(until: nil) {
            case .leaves, .hungUp: return true
            case .stays, .deadline, .woken, .resumedAfter: continue
            }
        }
        return true
    }

    private func next(_ request: ScreenRequest) -> ScreenEvent {
        while true {
            if panel.isOpen {
                if let event = step(request) { return event }
            } else {
                var line = LineRequest(request)
                line.hasSwitchKey = true
                let event = terminal.next(line)
                guard event == .switched else { return ScreenEvent(event) }
                _ = panel.begin()
            }
        }
    }

    /// A step of the panel; what the conductor must hear of, if anything.
    private func step(_ request: ScreenRequest) -> ScreenEvent? {
        tell()
        switch panel.step(until: request.wakeAt) {
        case .stays: return nil
        case .leaves:
            panel.end()
            return nil
        case .deadline: return .deadline
        case .woken: return .woken
        case .resumedAfter(let gap): return .resumedAfter(gap)
        case .hungUp:
            panel.end()
            return .hungUp
        }
    }

    private func tell() {
        for sentence in replies.takeAll() { panel.tell(sentence) }
    }
}

extension PanelContent {
    /// What the interviewer may see of a session.
    init(_ desk: PairDesk) {
        let news = desk.board.news(for: .interviewer, after: 0).sections
        let sections = Dictionary(news.map { ($0.section, $0.json) }, uniquingKeysWith: { _, last in last })
        func value<Value: Decodable>(_ section: PairSection, _ type: Value.Type = Value.self) -> Value? {
            sections[section].flatMap { JSONBytes.read(type, $0) }
        }
        self.init(stage: desk.stage)
        question = value(.question)
        clock = value(.clock)
        draft = value(.draft)
        code = value(.code)
        heard = value(.heard)
        rubric = value(.rubric)
        probes = value(.probes)
        hints = value(.hints)
        model = value(.model)
        notes = value(.notes)
        scorecard = value(.scorecard)
    }
}
