import InterviewModel

/// The letter that stands for each component of a framework in labelled data; `Docs/session-format.md` lists them.
struct LabelLetters {
    /// The letter for what belongs to no component.
    static let other = "O"

    /// The letters that the labelled data of these frameworks has, where they are not what the rule gives.
    private static let settled: [FrameworkID: [ComponentID: String]] = [
        "system-design": ["requirements": "Q", "scaling": "C", "trade-offs": "W"],
        "present-past-future": ["past": "X"],
    ]

    private var letters: [ComponentID: String] = [:]

    /// The letters of a framework: the first letter of a component's title that neither `other` nor a component
    /// before it has.
    init(_ framework: Framework) {
        let settled = Self.settled[framework.id] ?? [:]
        var taken = Set(settled.values).union([Self.other])
        for component in framework.components {
            let free = component.title.uppercased().filter { $0.isLetter && !taken.contains(String($0)) }
            let letter = settled[component.id] ?? free.first.map(String.init) ?? component.id.rawValue
            taken.insert(letter)
            letters[component.id] = letter
        }
    }

    /// The letter of a component; that for none of them where there is none.
    subscript(component: ComponentID?) -> String { component.flatMap { letters[$0] } ?? Self.other }
}
