import Foundation

/// The names in the store's folder in short, so that another look tells whether any came or went.
struct StoreNames: Equatable {
    /// How many there are, hidden ones aside.
    var count = 0
    /// A sum of hashes of the names, whatever order they come in.
    var fingerprint: UInt64 = 0

    /// Looks at a folder.
    ///
    /// - Throws: as `SessionStore.ids()` does.
    init(path: String) throws(StoreError) {
        guard let directory = opendir(path) else { throw SessionStore.fault(path: path, errno: errno) }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            withUnsafeBytes(of: &entry.pointee.d_name) { name in
                guard name.first != UInt8(ascii: ".") else { return }
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                for byte in name {
                    if byte == 0 { break }
                    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
                }
                count += 1
                fingerprint &+= hash
            }
        }
    }

    init(count: Int, fingerprint: UInt64) {
        self.count = count
        self.fingerprint = fingerprint
    }
}
