import Foundation
import RubricAnalysis
import ScenarioLibrary

extension Library {
    /// The analyser's model files: those of `$HOTSEAT_MODELS` alone where that is set, else of each folder of the
    /// library, in its order, and of the checkout that the program was built in.
    func models() -> AnalysisModels { AnalysisModels { self.modelFolders() } }

    /// Where model files are looked for.
    func modelFolders() -> [String] {
        if let folder = getenv("HOTSEAT_MODELS"), folder.pointee != 0 { return [String(cString: folder)] }
        let checkout = LibrarySearch.checkout(of: LibraryOptions.executable)
        return (roots.map(\.path) + [checkout].compactMap { $0 }).map { $0 + "/Rubrics/Models" }
    }
}

extension LibraryOptions {
    /// The analyser's model files of the library that the options lead to; without a library only those of
    /// `$HOTSEAT_MODELS`.
    func models() -> AnalysisModels { ((try? open()) ?? .empty).models() }
}
