public import InterviewModel

/// A challenge folder to start from.
public enum ChallengeTemplate {
    /// The files of `Rubrics/Challenges/<id>/` by name.
    public static func files(id: ChallengeID) -> [String: String] {
        let function = id.rawValue.split(separator: "-").joined(separator: "_")
        let name = PythonName.isValid(function) ? function : "solve"
        return [
            "challenge.yaml": challenge(id, name), "cases.yaml": cases,
            "starter.py": "def \(name)(numbers):\n    ...\n",
            "reference.py": "def \(name)(numbers):\n    return sum(numbers)\n",
            "wrong.py": "def \(name)(numbers):\n    return numbers[0]\n",
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
          Return the sum of the given numbers.

          `\(function)([1, 2, 3])` returns `6`.
        entry: {function: \(function)}   # or {class: Name}
        checker: equal           # equal, unordered, or {tolerance: 1e-9}
        # limits: {time: 2s, memory: 512MiB, output: 64KiB}
        hints: [The mildest hint first, then a stronger one]

        """
    }

    private static let cases = """
        format: 1
        visible:                 # shown, and run on :run
          - name: three numbers
            args: [[1, 2, 3]]
            expected: 6
        hidden:                  # run only on :submit
          - name: no numbers
            args: [[]]
            expected: 0

        """
}
