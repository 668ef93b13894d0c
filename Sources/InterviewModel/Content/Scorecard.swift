/// The anchored scales on which a live-coding round is rated.
///
/// Read from `Rubrics/Scorecard.yaml`; `standard` is used where there is none, and says the same.
public struct Scorecard: Hashable, Sendable {
    /// One scale.
    public struct Scale: Hashable, Sendable {
        /// Which one.
        public var id: CodingScale
        /// Its name.
        public var title: String
        /// What it is about, in a sentence.
        public var about: String
        /// What each level looks like in plain observable words, for 1 to 5 in order.
        public var anchors: [String]

        /// A scale with all its parts.
        public init(id: CodingScale, title: String, about: String, anchors: [String]) {
            self.id = id
            self.title = title
            self.about = about
            self.anchors = anchors
        }

        /// What a level looks like; nil for one that there is not.
        public func anchor(_ points: Int) -> String? {
            anchors.indices.contains(points - 1) ? anchors[points - 1] : nil
        }
    }

    /// The levels there are.
    public static let levels = 1...5

    /// The scales in the order in which they are shown, each of `CodingScale` once.
    public var scales: [Scale]

    /// A scorecard of these scales.
    public init(scales: [Scale]) {
        self.scales = scales
    }

    /// One of the scales; nil where it is missing.
    public subscript(id: CodingScale) -> Scale? { scales.first { $0.id == id } }
}
