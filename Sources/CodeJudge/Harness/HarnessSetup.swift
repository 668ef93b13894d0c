import InterviewModel

/// What a harness is told before its first request.
struct HarnessSetup {
    /// Programs in Python; requests name them by their place in this list.
    var programs: [String]
    /// Whether calls build an object first and then go to its methods.
    var isClass = false
    /// What a case may use.
    var limits: RunLimits
    /// What the limit on memory counts.
    var memory = MemoryMeasure.addressSpace
    /// The parts of the harness that the requests need.
    var extras: [HarnessExtra] = []
    /// What `prepare` may use; nil where nothing is prepared.
    var preparation: Preparation?

    /// Least memory, in bytes: Python itself takes some 30 MiB of address space.
    private static let leastMemory = 64 << 20
    /// What a runtime whose data is measured may reserve beyond it, in bytes. Memory shared between processes is
    /// not data, and this is what bounds it; Node.js 20 reserves 0.7 GiB, and 0.6 more for each worker.
    private static let mostReserved = 4 << 30
    /// A compiler starts helpers and keeps more files open than a solution does.
    private static let preparingProcesses = 64
    /// Files and folders at a time: far more than any task asks for, far fewer than would fill the memory.
    static let mostFiles = 10_000
    /// The largest file that a case may write, in bytes.
    static let largestFile = 8 << 20
    /// What a compiler may print, in bytes.
    private static let preparingOutput = 256 << 10

    /// The setup as the harness reads it. Cases leave files in `folder`, which is emptied
    /// after each; `build` is where a program of another language is made.
    func json(contained: Bool, processes: Int, folder: String, build: String) -> JSONValue {
        let own = max(limits.memory, Self.leastMemory)
        var object: [String: JSONValue] = [
            "programs": .array(programs.map(JSONValue.string)),
            "extras": .array(extras.map { .string($0.text) }),
            "class": .bool(isClass), "contained": .bool(contained), "folder": .string(folder),
            "build": .string(build),
            "memory": .int(max(1 << 30, own)), "seconds": .double(Self.seconds(limits.time)),
            "output": .int(limits.output), "mostFiles": .int(Self.mostFiles),
            "bounds": Self.bounds(
                time: limits.time, memory: own, measure: memory, file: Self.largestFile, processes: processes,
                files: 64, reserve: memory == .data ? own + Self.mostReserved : nil),
        ]
        if let preparation {
            let bounds = Self.bounds(
                time: preparation.time, memory: preparation.memory, measure: memory, file: 64 << 20,
                processes: processes == 0 ? 0 : max(processes, Self.preparingProcesses), files: 256)
            object["preparing"] = .array([
                .double(Self.seconds(preparation.time)), .int(Self.preparingOutput), bounds,
            ])
        }
        return .object(object)
    }

    private static func seconds(_ time: Milliseconds) -> Double { Double(time.count) / 1000 }

    private static func bounds(
        time: Milliseconds, memory: Int, measure: MemoryMeasure, file: Int, processes: Int, files: Int,
        reserve: Int? = nil
    ) -> JSONValue {
        let processorTime = Int(seconds(time).rounded(.up)) + 1
        let bounds: [(String, Int)] = [
            (measure == .data ? "RLIMIT_DATA" : "RLIMIT_AS", memory), ("RLIMIT_CPU", processorTime),
            ("RLIMIT_FSIZE", file), ("RLIMIT_NPROC", processes), ("RLIMIT_NOFILE", files), ("RLIMIT_CORE", 0),
            ("RLIMIT_STACK", 8 << 20), ("RLIMIT_MEMLOCK", 0), ("RLIMIT_MSGQUEUE", 0),
        ]
        let reserved = reserve.map { [("RLIMIT_AS", $0)] } ?? []
        return .array((bounds + reserved).map { .array([.string($0.0), .int($0.1)]) })
    }
}
