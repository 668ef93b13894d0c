import InterviewModel

/// What the `new` commands have in common.
enum NewContent {
    /// The failure of an id outside the alphabet of ids.
    static func invalidID(_ id: String) -> CommandFailure {
        CommandFailure(
            .usage, "`\(id)` is not an id",
            help: "An id is made of a-z, 0-9 and single hyphens, such as `my-first-one`.")
    }
}
