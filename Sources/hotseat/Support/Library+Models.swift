import Foundation
import RubricAnalysis
import ScenarioLibrary

extension Library {
    /// The analyser's model files: those of `$HOTSEAT_MODELS` alone where that is set, else of each folder of the
    /// library, in its order.
    func models() -> AnalysisModels { AnalysisModels { self.modelFolders() } }

    /// Where model files are looked for.
    func modelFolders() -> [String] {
        if let folder = getenv("HOTSEAT_MODELS"), folder.pointee != 0 { return [String(cString: folder)] }
        return roots.map { $0.path + "/Rubrics/Models" }
    }
}

extension LibraryOptions {
    /// The analyser's model files of the library that the options lead to; without a library only those of
    /// `$HOTSEAT_MODELS`.
    func models() -> AnalysisModels { ((try? open()) ?? .empty).models() }
}
