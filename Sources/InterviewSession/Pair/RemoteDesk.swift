import InterviewModel

/// What a candidate at a page has done and the conductor has not seen yet, and when each of it may be seen.
struct RemoteDesk: Sendable {
    /// Something that the candidate did.
    enum Input: Hashable, Sendable {
        /// The answer now reads so.
        case draft(String)
        /// The answer is complete and reads so.
        case done(String)
        /// The answer is complete as it stands.
        case finish
        /// The program now reads so.
        case program(String)
        /// The thinking time is over.
        case open
        /// A command and what follows it.
        case command(CandidateCommand, String = "")
        /// The candidate has been away for too long.
        case away
    }

    /// What the conductor's thread is to do.
    enum Step {
        /// Deal with this.
        case event(ScreenEvent)
        /// Put this program into its file.
        case write(String)
    }

    /// More than this waits for no conductor that works.
    private static let mostInputs = 64

    private var inputs: [Input] = []
    private var label = ScreenRequest.Label.think
    private var line = ""
    /// What was taken as the answer to the exchange before.
    private var taken = ""
    private var isAway = false
    /// The exchange that is open; nil for none.
    var exchange: Int?
    /// Others have left something for the conductor.
    var isWoken = false
    /// The session's thread is to end.
    var isHungUp = false

    /// The conductor waits again.
    mutating func begin(_ request: ScreenRequest) {
        label = request.label
        if line.isEmpty { line = request.initialText }
    }

    /// The clock was stopped, or goes on: what comes next is meant for that.
    mutating func clockChanged(isStopped: Bool) { label = isStopped ? .paused : .answer }

    /// Takes what the candidate did. Of texts only the newest waits.
    ///
    /// - Parameter exchange: the one that they saw then; nil for none.
    /// - Returns: why it will not be done; nil where it will, and where it is a text that nobody waits for any more.
    mutating func take(_ input: Input, of exchange: Int?) -> String? {
        if !isOpen(exchange), input.isOfExchange { return takeLate(input) }
        switch input {
        case .draft(let text):
            line = text
            if case .draft? = inputs.last { inputs.removeLast() }
        case .done(let text):
            if isStopped { return Self.stopped }
            line = text
        case .program:
            if case .program? = inputs.last { inputs.removeLast() }
        case .command(let command, _) where label == .counts && !Self.atAnyTime.contains(command):
            return Self.stopped
        case .finish, .open, .command, .away: break
        }
        guard inputs.count < Self.mostInputs else { return "That was too much at once. Try again." }
        inputs.append(input)
        return nil
    }

    /// Whether an exchange that a page shows, if it shows one, is the open one.
    func isOpen(_ exchange: Int?) -> Bool { exchange == nil || exchange == self.exchange }

    /// Takes what was meant for an exchange that is over. An answer that came too late is kept as a remark: nobody is
    /// to lose their words, though they are not scored.
    private mutating func takeLate(_ input: Input) -> String? {
        guard case .done(let text) = input else { return input.isText ? nil : Self.over }
        guard text != taken, !text.allSatisfy(\.isWhitespace), inputs.count < Self.mostInputs else {
            return Self.over
        }
        inputs.append(.command(.note, Self.remark(text)))
        return Self.over + Self.isKept
    }

    /// What is kept of an answer that came too late.
    static func remark(_ text: String) -> String { "Came too late: " + text.inOneLine }

    /// Said of it.
    static let isKept = " What came too late is kept as a remark."

    /// Whether a text is what was taken as the last answer.
    func wasTaken(_ text: String) -> Bool { text == taken }

    /// The remarks that no conductor took any more.
    mutating func takeRemarks() -> [String] {
        defer { inputs.removeAll { $0.remark != nil } }
        return inputs.compactMap(\.remark)
    }

    /// The candidate has been away for too long, or no longer is.
    ///
    /// - Returns: whether there is something new for the conductor.
    mutating func setAway(_ isAway: Bool) -> Bool {
        defer { self.isAway = isAway }
        guard isAway, !self.isAway else { return false }
        inputs.append(.away)
        return true
    }

    /// The text last sent, which is then forgotten. While the clock stands it stays: the page still shows it.
    mutating func takeLine() -> String {
        guard !isStopped else { return line }
        defer { line = "" }
        inputs.removeAll { if case .draft = $0 { true } else { false } }
        return line
    }

    /// The exchange is over: what was still to be said to it must not answer the next one.
    mutating func exchangeEnded(with answer: String) {
        line = ""
        // The end of the interview follows that of its last exchange.
        if exchange != nil || !answer.isEmpty { taken = answer }
        exchange = nil
        inputs.removeAll(where: \.isOfExchange)
    }

    /// What the conductor is to do next; nil for waiting.
    mutating func takeNext() -> Step? {
        if isHungUp { return .event(.hungUp) }
        var waiting: [Input] = []
        defer { inputs = waiting + inputs }
        while !inputs.isEmpty {
            let input = inputs.removeFirst()
            if isStopped, case .draft = input {
                waiting.append(input)
            } else if let step = step(for: input) {
                return step
            }
        }
        guard isWoken else { return nil }
        isWoken = false
        return .event(.woken)
    }

    /// What an input means where the session stands now; nil where that is nothing.
    private mutating func step(for input: Input) -> Step? {
        switch (input, label) {
        case (.draft(let text), .think), (.draft(let text), .answer):
            return .event(.edited(text))
        case (.done(let text), .think), (.done(let text), .answer):
            // First the text, which ends the thinking time as well; then the end of it.
            inputs.insert(.finish, at: 0)
            return .event(.edited(text))
        case (.done, .code), (.finish, .answer), (.finish, .code), (.finish, .think):
            return .event(.endOfInput)
        case (.program(let text), .think):
            inputs.insert(.open, at: 0)
            return .write(text)
        case (.program(let text), .code), (.program(let text), .paused), (.program(let text), .counts):
            return .write(text)
        case (.open, .think):
            return .event(.line(""))
        case (.command(let command, let argument), _):
            if label == .counts, !Self.atAnyTime.contains(command) { return nil }
            return .event(.line(":\(command)" + (argument.isEmpty ? "" : " " + argument)))
        case (.away, _):
            return isStopped ? nil : .event(.interrupted)
        default:
            return nil
        }
    }

    /// Whether the clock stands.
    private var isStopped: Bool { label == .paused || label == .counts }

    private static let over = "That question is over: what there was of your answer is taken."
    private static let stopped = "The clock is stopped. Let it go on first."
    /// What can be said while it is open whether the time away counts; letting the clock go on says that it does not.
    private static let atAnyTime: Set<CandidateCommand> = [.resume, .end, .note]
}

extension RemoteDesk.Input {
    /// Whether it is meant for the open exchange and no other.
    fileprivate var isOfExchange: Bool {
        switch self {
        case .draft, .done, .finish, .program, .open: true
        case .command(let command, _):
            switch command {
            case .skip, .hint, .extend, .run, .submit, .test, .language: true
            default: false
            }
        case .away: false
        }
    }

    /// The text of a remark; nil for anything else.
    fileprivate var remark: String? {
        if case .command(.note, let text) = self { text } else { nil }
    }

    /// Whether it is a text as it reads so far, of which a later one would have come.
    fileprivate var isText: Bool {
        switch self {
        case .draft, .program: true
        default: false
        }
    }
}
