import Foundation
import RubricAnalysis
import ScenarioLibrary

extension Library {
    /// The analyser's model files: those of `$HOTSEAT_MODELS` alone where that is set, else of each folder of the
    /// library, in its order.
    func models(variables: [String: String] = ProcessInfo.processInfo.environment) -> AnalysisModels {
        if let folder = variables["HOTSEAT_MODELS"], !folder.isEmpty { return AnalysisModels(folders: [folder]) }
        return AnalysisModels(folders: roots.map { $0.path + "/Rubrics/Models" })
    }
}
