public import InterviewModel

/// A challenge folder to start from.
public enum ChallengeTemplate {
    /// The files of `Rubrics/Challenges/<id>/` by name.
    public static func files(id: ChallengeID) -> [String: String] {
        let function = id.rawValue.split(separator: "-").joined(separator: "_")
        let name = PythonName.isValid(function) ? function : "solve"
        return [
            "challenge.yaml": challenge(id, name), "cases.yaml": cases, "cases.py": caseMaker,
            "starter.py": starter(name), "reference.py": reference(name), "wrong.py": wrong(name),
            "slow.py": slow(name),
        ]
    }

    private static func challenge(_ id: ChallengeID, _ function: String) -> String {
        """
        # A live-coding task. Docs/challenge-format.md explains every key.
        # Check it with: hotseat rubric check \(id)
        format: 1
        id: \(id)                # the folder's name
        title: A title
        level: junior            # junior, mid or senior
        topics: [lists]
        statement: |
          Return the sum of the given numbers; without numbers it is 0.

          `\(function)([1, 2, 3])` returns `6`.
        entry: {function: \(function)}   # or {class: Name}, or program
        languages: [python]      # each further one needs a starter and a reference with its extension
        checker: equal           # equal, unordered, {tolerance: 1e-9}, or property: then cases.py has a check
        # limits: {time: 2s, memory: 512MiB, output: 64KiB}
        growth:                  # what the time should do on the inputs of grow in cases.py
          expected: n            # 1, log n, n, n log n, n^2, n^3 or 2^n
          of: the length of the list
          upTo: 20000            # the largest that is tried
          slow: n^2              # what slow.py does; leave both out where there is none
        hints: [The mildest hint first, then a stronger one]
        # expects:               # what an answer to a question about this task should hold
        #   what-about-edge-cases:
        #     - id: no-numbers
        #       label: a list without numbers
        #       anyOf: [empty, no numbers]
        #       probe: What is the shortest list that you can be given?

        """
    }

    private static let cases = """
        format: 1
        visible:                 # shown, and run on :run
          - name: three numbers
            args: [[1, 2, 3]]
            expected: 6          # or anyOf: [...], where there are several right results
        hidden:                  # run only on :submit
          - name: no numbers
            args: [[]]
            expected: 0

        """
}
