/// The names in an archive, as `tar -tv` lists them.
public enum ArchiveNames {
    /// Whether the name in a line of the list leads out of the folder that the archive is unpacked in: from the root,
    /// or up.
    ///
    /// Where in the line the name begins differs from one `tar` to another, so blanks are taken for its beginning: a
    /// name with ` /` in it is refused as well, which no session has.
    public static func leadsOut(listing line: some StringProtocol) -> Bool {
        line.contains(" /") || line.split(separator: " ").contains { $0.split(separator: "/").contains("..") }
    }
}
