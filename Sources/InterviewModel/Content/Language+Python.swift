extension Language {
    /// What `Rubrics/Languages/python.yaml` says, for a library that has no such file: without Python there is no
    /// judge, whatever else the library holds.
    public static let python = Language(
        id: .python, title: "Python", fileExtension: "py", find: ["python3"], variable: "HOTSEAT_PYTHON")
}
