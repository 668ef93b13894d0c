import ArgumentParser

/// How interviews are held, for every command that begins one.
struct HoldingOptions: ParsableArguments {
    @Flag(
        name: .long, help: "Do not ask, before the scores are shown, how good you think your answers were.")
    var noSelfRating = false
}
