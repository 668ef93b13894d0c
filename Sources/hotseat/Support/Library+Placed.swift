import InterviewModel
import ScenarioLibrary

extension Library {
    /// A question of this library with its places.
    func placed(_ question: Question) -> PlacedQuestion {
        PlacedQuestion(
            question: question, file: place(ofQuestion: question.id)?.file ?? "",
            examplePlaces: places(ofExamplesOf: question.id))
    }
}
