import CodeJudge
import Synchronization

/// The judges of one or many sessions: as many runs at once as it has seats, and the others wait.
final class JudgeBench: Sendable {
    private struct Seat {
        let thread: JudgeThread
        let judge: LazyJudge
        /// Runs that were given to it and are not done.
        var waiting = 0
    }

    private let seats: Mutex<[Seat]>

    /// A bench; its threads are started here, and each judge's surroundings are looked at, on its own thread, when it is
    /// first needed.
    init(seats: Int, environment: [String: String]) {
        self.seats = Mutex(
            (0..<max(1, seats)).map { _ in
                Seat(thread: JudgeThread(), judge: LazyJudge(variables: environment))
            })
    }

    /// Time to start what the next run needs, without waiting for it.
    func prepare() {
        let (thread, judge) = seats.withLock { seats in
            let index = Self.freest(seats)
            return (seats[index].thread, seats[index].judge)
        }
        thread.submit { judge.judge.prepare() }
    }

    /// Has something judged where the fewest wait.
    func judge(_ work: @escaping @Sendable (Judge) -> Void) {
        let (index, thread, judge) = seats.withLock { seats in
            let index = Self.freest(seats)
            seats[index].waiting += 1
            return (index, seats[index].thread, seats[index].judge)
        }
        thread.submit { [weak self] in
            work(judge.judge)
            self?.seats.withLock { $0[index].waiting -= 1 }
            judge.judge.prepare()
        }
    }

    private static func freest(_ seats: [Seat]) -> Int {
        seats.indices.min { seats[$0].waiting < seats[$1].waiting } ?? 0
    }
}

/// A judge that looks at its surroundings when it is first needed: that takes some 60 ms, and interviews without
/// live coding never need it.
private final class LazyJudge: Sendable {
    private let variables: [String: String]
    private let found = Mutex<Judge?>(nil)

    init(variables: [String: String]) {
        self.variables = variables
    }

    var judge: Judge {
        found.withLock { found in
            let judge = found ?? Judge(environment: JudgeEnvironment.discover(variables: variables))
            found = judge
            return judge
        }
    }
}
