extension Probe {
    /// What may be asked after an answer: for each component the question's own probe or the framework's, then
    /// those of the concepts that have one.
    public static func all(for question: Question?, in framework: Framework?) -> [Probe] {
        let components = (framework?.components ?? []).map { component in
            Probe(
                target: .component(component.id),
                text: question?.componentProbes[component.id] ?? component.probe)
        }
        let concepts = (question?.concepts ?? []).compactMap { concept in
            concept.probe.map { Probe(target: .concept(concept.id), text: $0) }
        }
        return components + concepts
    }
}
