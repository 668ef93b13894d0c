package import InterviewModel

/// Writes what was learnt of several frameworks into one file.
package enum StoryModelFile {
    /// The bytes of `stories.bin`. Sections stand in the order given.
    package static func bytes(_ sections: [(framework: FrameworkID, section: [UInt8])]) -> [UInt8] {
        var payload: [UInt8] = []
        ModelEnvelope.append(UInt32(sections.count), to: &payload)
        ModelEnvelope.append(UInt32(0), to: &payload)
        var offset = 8 + sections.count * (StoryModels.nameLength + 8)
        for (framework, section) in sections {
            let name = Array(framework.rawValue.utf8.prefix(StoryModels.nameLength - 1))
            payload += name + Array(repeating: 0, count: StoryModels.nameLength - name.count)
            ModelEnvelope.append(UInt32(offset), to: &payload)
            ModelEnvelope.append(UInt32(section.count), to: &payload)
            offset += section.count
        }
        for (_, section) in sections { payload += section }
        return ModelEnvelope.wrap(payload, kind: StoryModels.kind)
    }
}
