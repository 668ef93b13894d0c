#if os(Linux)
    extension JudgeEnvironment {
        /// This environment with a sandbox and the first of the interpreters that runs in it; nil where none
        /// does, and then `sandboxProblem` tells why.
        mutating func contained(running pythons: [PythonInterpreter]) -> JudgeEnvironment? {
            guard let bubblewrap else { return nil }
            if isRoot && setpriv == nil {
                sandboxProblem = "setpriv is missing, and root's rights must be given up first"
                return nil
            }
            if let help = ChildProcess.capture(bubblewrap, ["--help"], variables: [:]) {
                abilities = BubblewrapAbilities(help: help)
            }
            var passedOver: [String] = []
            for python in pythons {
                var trial = self
                trial.python = python
                trial.sandboxWorks = true
                do throws(JudgeError) {
                    try Harness(in: trial).end()
                    trial.notes += passedOver
                    trial.sandboxProblem = nil
                    return trial
                } catch .sandboxFailed(let message) {
                    sandboxProblem = message
                    passedOver.append("\(python.path) does not run in the sandbox")
                } catch {
                    sandboxProblem = "\(error)"
                }
            }
            return nil
        }
    }
#endif
