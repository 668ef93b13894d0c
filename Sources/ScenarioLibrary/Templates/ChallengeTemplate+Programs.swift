extension ChallengeTemplate {
    /// The generator of cases, with all that may stand beside it.
    static let caseMaker = #"""
        def generate(random, size):
            """The arguments of one case, of about this size; random is a seeded random.Random."""
            return [[random.randint(-9, 9) for _ in range(random.randint(0, size))]]


        def valid(numbers):
            """Whether arguments keep the rules; needed only where not every smaller input does."""
            return all(type(number) is int for number in numbers)


        def grow(random, size):
            """Arguments on which n is exactly size and the work is the greatest."""
            return [[random.randint(-1000, 1000) for _ in range(size)]]

        """#

    /// What the candidate begins with.
    static func starter(_ function: String) -> String {
        #"""
        def \#(function)(numbers):
            """Return the sum of the numbers."""
            # TODO: your solution
            return None

        """#
    }

    /// A solution that passes.
    static func reference(_ function: String) -> String {
        #"""
        def \#(function)(numbers):
            """One step a number: O(n)."""
            total = 0
            for number in numbers:
                total += number
            return total

        """#
    }

    /// A plausible solution that does not.
    static func wrong(_ function: String) -> String {
        #"""
        def \#(function)(numbers):
            """Takes the first number for granted, so it fails without numbers."""
            total = numbers[0]
            for number in numbers[1:]:
                total += number
            return total

        """#
    }

    /// A right solution that takes too long.
    static func slow(_ function: String) -> String {
        #"""
        def \#(function)(numbers):
            """Begins again with every number: O(n^2)."""
            total = 0
            for count in range(1, len(numbers) + 1):
                total = 0
                for index in range(count):
                    total += numbers[index]
            return total

        """#
    }
}
