/// A part of a question, as advice points to it. Places in lists are counted from 0.
public enum QuestionPart: Hashable, Sendable {
    /// The question as a whole; its id stands for it.
    case whole
    /// What the interviewer says.
    case prompt
    /// A concept.
    case concept(Int)
    /// One way of saying a concept.
    case alternative(Int, ofConcept: Int)
    /// The probe of a concept.
    case probe(ofConcept: Int)
    /// The probe for a component of the framework.
    case componentProbe(ComponentID)
    /// The model answer.
    case model
    /// A hint.
    case hint(Int)
    /// An example.
    case example(Int)
}
