import TerminalUI

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// A tiny program around `Terminal` for the pty tests and the benchmark: it prints each event as a row that
// begins with `#`, and takes a few commands as lines. See `Probe`.
do {
    let probe = try Probe(arguments: Array(CommandLine.arguments.dropFirst()))
    probe.run()
} catch {
    print("# error \(error)")
    exit(2)
}
