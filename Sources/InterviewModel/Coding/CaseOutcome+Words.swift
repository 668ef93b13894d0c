extension CaseOutcome {
    /// The outcome in words, for the middle of a sentence.
    public var words: String {
        switch self {
        case .passed: "passed"
        case .wrongAnswer: "wrong answer"
        case .runtimeError: "runtime error"
        case .timeLimit: "time limit"
        case .memoryLimit: "memory limit"
        case .outputLimit: "output limit"
        case .forbidden: "forbidden call"
        case .notAProgram: "not a program"
        }
    }
}
