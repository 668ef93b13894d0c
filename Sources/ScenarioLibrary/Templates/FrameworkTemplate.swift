public import InterviewModel

/// A framework file to start from.
public enum FrameworkTemplate {
    /// The text of `Rubrics/Frameworks/<id>.yaml`.
    public static func text(id: FrameworkID) -> String {
        """
        # A framework: the parts an answer should have, in their usual order. Docs/rubric-format.md explains it.
        # Check it with: hotseat rubric check \(id)
        format: 1
        id: \(id)                # the file's name without .yaml
        title: A title
        summary: What it is for, in one sentence.
        components:
          - id: problem
            title: Problem
            summary: What was wrong, and for whom
            weight: 1            # its share of the score; 1 without this line
            share: [20%, 40%]    # its usual share of the words
            cues:                # signs that a sentence belongs here
              - the problem was
              - {cue: "had to", weight: 0.5}
            probe: What exactly was the problem?
          - id: solution
            title: Solution
            summary: What was done about it, and what came of it
            weight: 2
            share: [60%, 80%]
            cues: [I decided, "so I", in the end]
            probe: What did you do about it?

        """
    }
}
