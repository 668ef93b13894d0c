import InterviewModel

/// A language as the library describes it.
enum LanguageText {
    /// What is looked for, and what is run.
    static func text(_ language: Language) -> String {
        var lines = ["\(language.title) (\(language.id)), files end in .\(language.fileExtension)", ""]
        let variable = language.variable.map { ", or what \($0) names" } ?? ""
        lines.append("Looked for: \(language.find.joined(separator: ", "))\(variable)")
        if let prepare = language.prepare {
            for command in prepare.commands { lines.append("Once a file: \(command.joined(separator: " "))") }
            lines.append(
                "  within \(ScenarioText.time(prepare.time)) and \(prepare.memory >> 20) MiB of memory")
        }
        lines.append("Each case: \(language.run?.joined(separator: " ") ?? "a fork of the judge")")
        lines.append(
            language.makesCalls
                ? "For functions, classes and whole programs" : "For whole programs only")
        return lines.joined(separator: "\n")
    }
}
