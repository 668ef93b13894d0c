import InterviewModel
import RubricAnalysis
import Testing

/// A misconception is held, not merely mentioned: warning of one is knowledge.
@Suite("The bank's misconceptions")
struct BankMisconceptionTests {
    @Test("a right sentence that comes near a misconception is not taken for it", arguments: rightSentences)
    func right(_ id: String, _ sentence: String) throws {
        let question = try #require(Bank.question(id))
        let found = Bank.analyser().assess(
            AnswerToAssess(kind: .technical, question: question, text: sentence)
        ).misconceptions
        #expect(found.isEmpty, "\(id): \(sentence)")
    }

    @Test("a misconception that is held is seen", arguments: heldMisconceptions)
    func wrong(_ id: String, _ sentence: String) throws {
        let question = try #require(Bank.question(id))
        let found = Bank.analyser().assess(
            AnswerToAssess(kind: .technical, question: question, text: sentence)
        ).misconceptions
        #expect(!found.isEmpty, "\(id): \(sentence)")
    }

    private static let rightSentences: [(String, String)] = [
        (
            "memory-management",
            "With reference counting alone cycles will leak, so there is a cyclic garbage collector as well."
        ),
        (
            "memory-management",
            "Two nodes in a cycle would never be freed by reference counting, which is why the gc module exists."
        ),
        (
            "memory-management",
            "Objects in cycles are freed only when the garbage collector runs; everything else goes at once when its count hits zero."
        ),
        (
            "memory-management",
            "In addition the garbage collector runs periodically and frees all unreachable cycles."
        ),
        (
            "multiple-inheritance",
            "Python raises a TypeError if the order is ambiguous, that is if no consistent linearization exists for both bases."
        ),
        (
            "four-pillars",
            "A leading underscore is only a convention, Python cannot stop you from accessing the attribute."
        ),
        (
            "copy-vs-deepcopy",
            "If I just assign it to another variable and change one of them, both change, because it's the same list."
        ),
        (
            "copy-vs-deepcopy",
            "b = a gives me a second name for the same list, so to get a copy I need list(a)."
        ),
        ("mutable-vs-immutable", "Lists can be changed in place, strings cannot."),
        ("mutable-vs-immutable", "A tuple can be a dict key only if everything inside it is immutable too."),
        ("mutable-vs-immutable", "b = a just makes an alias, if you want a copy you call list(a)."),
        (
            "mutable-vs-immutable",
            "Numbers, strings and tuples are immutable, lists can be modified in place."
        ),
        (
            "generators-iterators",
            "A list holds all values in memory, whereas a generator makes them one by one."
        ),
        ("generators-iterators", "If you iterate over the generator twice you get nothing the second time."),
        (
            "decorators",
            "The decorator itself runs once at definition time, while the wrapper runs on every call."
        ),
        ("connect-to-database", "If you use an f-string and the user types a quote, you have SQL injection."),
        (
            "connect-to-database",
            "Building the query with an f-string would be SQL injection, so I pass parameters."
        ),
        ("indexes", "If you index every column just to be safe, every write gets slower."),
        ("indexes", "It isn't free: there is no index without downsides."),
        ("file-io", "With a with block I don't have to close the file myself."),
        ("file-io", "I avoid readlines for large files since it builds the whole list."),
        ("file-io", "With the with statement Python closes the file automatically when the block ends."),
        (
            "mocking",
            "If you patch the original library function, it has no effect on the name my module imported."
        ),
        ("big-o", "Two nested loops are quadratic, two loops one after the other are linear."),
        (
            "docker",
            "A container is like a lightweight virtual machine, but it shares the kernel with the host."
        ),
        (
            "ci-cd",
            "After the automated tests it goes to staging, where QA test it by hand. The build is done once, not rebuilt for production."
        ),
        ("list-comprehension", "A list comprehension is evaluated at once, a generator expression is lazy."),
        (
            "built-in-types",
            "A list can hold mixed types, unlike an array, where all elements must be the same type."
        ),
        ("threading-vs-multiprocessing", "In the free-threaded build threads run on several cores."),
        (
            "locks",
            "The dict itself is thread safe so it won't get corrupted, but the read-modify-write can lose updates."
        ),
        (
            "design-url-shortener",
            "A truncated hash can collide. With a counter there are no collisions because each number is used once."
        ),
        ("python-key-features", "People say it has weak typing but that's wrong, it is strongly typed."),
        (
            "memory-management",
            "del only removes the name; del frees the memory only if it was the last reference."
        ),
        (
            "static-class-instance-methods",
            "A static method can only access class attributes by naming the class."
        ),
        (
            "questions-for-us",
            "I have no questions about the salary at this point, but what would I work on in the first month?"
        ),
        ("how-would-you-test-it", "I wouldn't just run it once. I don't need tests for the library itself."),
        (
            "scope-legb",
            "You can read global variables without declaring them; you can't rebind a global without the global keyword."
        ),
        ("scope-legb", "The global keyword is needed for writing, reading works without it."),
        ("hash-tables", "Each key gets its own slot unless there is a collision."),
        (
            "writing-unit-tests",
            "First I'd call it in the console and look at the output, then write that down as an assertion."
        ),
        ("numpy-vs-pandas", "I avoid going through iterrows."),
        ("threading-vs-multiprocessing", "For CPU work I always use multiprocessing."),
        ("gil", "So you don't need a lock for a single append, but for anything compound you do."),
        ("file-io", "readlines reads all lines into a list, so I'd avoid it."),
        ("indexes", "There's no downside for reads, but writes get slower."),
        ("questions-for-us", "I have nothing else on the tech side, but how do you do code reviews?"),
        ("why-this-role", "The money is fine, but mainly it's the work on maps."),
    ]

    private static let heldMisconceptions: [(String, String)] = [
        ("memory-management", "In Python circular references leak."),
        ("memory-management", "Cycles are never freed in Python."),
        ("memory-management", "Memory is freed only when the garbage collector runs."),
        ("memory-management", "The garbage collector runs periodically and cleans everything."),
        ("multiple-inheritance", "Python raises an error if both define it."),
        ("four-pillars", "Two leading underscores make it impossible to access it from outside."),
        ("four-pillars", "A double underscore makes the attribute really private."),
        ("copy-vs-deepcopy", "b = a gives me a copy of the list."),
        ("copy-vs-deepcopy", "I'd assign it to a new variable and then work on that."),
        ("mutable-vs-immutable", "Strings can be changed in place."),
        ("mutable-vs-immutable", "A tuple is frozen, so everything inside it is immutable."),
        ("mutable-vs-immutable", "b = a makes a copy."),
        ("generators-iterators", "A generator stores all the values in memory."),
        ("generators-iterators", "You can loop over the generator again."),
        ("decorators", "The decorator runs every time the function is called."),
        ("list-comprehension", "A list comprehension is evaluated lazily."),
        ("built-in-types", "A list must contain the same type."),
        ("connect-to-database", "I would use an f-string for the query."),
        ("connect-to-database", "I put the city into the query with an f-string and execute it."),
        ("connect-to-database", "Then I build the SQL with string concatenation."),
        ("indexes", "I would just index every column."),
        ("indexes", "Indexes have no downsides."),
        ("file-io", "You don't need to close it."),
        ("file-io", "Python closes the file automatically when the program ends."),
        ("file-io", "I use readlines for large files."),
        ("mocking", "You should patch it where it is defined."),
        ("mocking", "I'd patch the original function in the library."),
        ("big-o", "Two loops are quadratic."),
        ("docker", "A container is a lightweight virtual machine."),
        ("ci-cd", "We test manually before each release."),
        ("threading-vs-multiprocessing", "Threads use all cores."),
        ("locks", "Dictionaries are thread safe, so nothing to do."),
        ("design-url-shortener", "MD5 has no collisions."),
        ("scope-legb", "You must use global to read anything from outside."),
        ("scope-legb", "You need the global keyword to read the counter."),
        ("hash-tables", "Every key has a unique slot."),
        ("writing-unit-tests", "I print the result and look at the output."),
        ("numpy-vs-pandas", "Then I loop with iterrows over it."),
        ("threading-vs-multiprocessing", "I would always use multiprocessing."),
        ("gil", "The GIL exists, so you don't need any locks."),
        ("gil", "Everything is thread safe."),
        ("file-io", "readlines returns a generator."),
        ("file-io", "readlines reads line by line."),
        ("indexes", "There is no downside to it."),
        ("questions-for-us", "Nothing really."),
        ("questions-for-us", "No questions from me."),
        ("why-this-role", "Mostly because of the salary."),
        ("how-would-you-test-it", "I'd just run it."),
        ("memory-management", "del frees the memory."),
        ("python-key-features", "Python is weakly typed."),
        ("static-class-instance-methods", "A static method can change class variables."),
    ]
}
