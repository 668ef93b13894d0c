import InterviewModel

/// "I don't know, but I would ..." is scored on what it says, and thanked for.
struct HonestDoubtRule: ScoringRule {
    /// A remark at the first "I don't know".
    func findings(_ assessment: Assessment) -> [Finding] {
        for sentence in assessment.text.sentences {
            let tokens = assessment.text.tokens[sentence.tokens]
            for index in tokens.indices.dropLast() where tokens[index].traits.contains(.negator) {
                guard index > tokens.startIndex else { continue }
                let form = assessment.text.bytes[Int(tokens[index + 1].start)..<Int(tokens[index + 1].end)]
                let isDoubt = [Array("know".utf8), Array("sure".utf8), Array("certain".utf8)].contains(
                    Array(form))
                let isOwn = tokens[max(tokens.startIndex, index - 2)..<index].contains {
                    $0.traits.contains(.firstSingular)
                }
                guard isDoubt, isOwn else { continue }
                return [
                    Finding(
                        rule: "honest-doubt", points: 0,
                        quote: assessment.text.quote(of: index - 1...index + 1),
                        message:
                            "Saying openly what you do not know is right; go on to how you would find out.")
                ]
            }
        }
        return []
    }
}
