/// What an exception's type and number tell.
enum PythonExceptions {
    /// The exception in words that cannot carry a hidden input out: a program may name a type as it likes, so
    /// only Python's own names are repeated.
    static func plainName(_ type: String) -> String {
        builtIn.contains(type) ? type : "An exception of the program's own"
    }

    /// Whether an error number is the sandbox's no: not permitted, access denied, read-only file system. They
    /// are 1, 13 and 30 on every Unix.
    static func isRefusal(_ number: Int?) -> Bool {
        number == 1 || number == 13 || number == 30
    }

    private static let builtIn: Set<String> = [
        "ArithmeticError", "AssertionError", "AttributeError", "BlockingIOError", "BrokenPipeError",
        "BufferError",
        "EOFError", "Exception", "FileExistsError", "FileNotFoundError", "FloatingPointError",
        "GeneratorExit",
        "ImportError", "IndentationError", "IndexError", "InterruptedError", "IsADirectoryError", "KeyError",
        "KeyboardInterrupt", "LookupError", "MemoryError", "ModuleNotFoundError", "NameError",
        "NotADirectoryError", "NotImplementedError", "OSError", "OverflowError", "PermissionError",
        "RecursionError", "ReferenceError", "RuntimeError", "StopAsyncIteration", "StopIteration",
        "SyntaxError",
        "SystemError", "SystemExit", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
        "UnicodeEncodeError", "UnicodeError", "ValueError", "ZeroDivisionError",
    ]
}
