import Foundation
import InterviewModel
import TranscriptStore
import WebConsole

/// Which address leads to which page.
struct SiteRoutes: Sendable {
    /// The pages.
    let pages: SitePages
    /// The sessions.
    let store: SessionStore
    /// The zone in which days are meant.
    let timeZone: TimeZone

    /// The answer to a request.
    func answer(_ request: SiteRequest) -> SiteResponse {
        do {
            return try response(to: request) ?? NoticePage.notFound.response
        } catch {
            return NoticePage(error).response
        }
    }

    private func response(to request: SiteRequest) throws -> SiteResponse? {
        let path = request.path
        switch path.first {
        case nil:
            let form = LibraryForm(timeZone: timeZone, value: request.value(of:))
            return .html(try pages.library(form))
        case "sessions" where path.count > 1: return try session(path[1], path.dropFirst(2))
        case "questions" where path.count == 2:
            return try pages.question.flatMap { page in try page(path[1]).map { .html($0) } }
        default: return path.count == 1 ? try single(path[0], request) : nil
        }
    }

    private func session(_ id: String, _ rest: ArraySlice<String>) throws -> SiteResponse? {
        let folder = try folder(id)
        switch rest {
        case []: return try pages.session.map { .html(try $0(folder)) }
        case ["rescored"]: return try pages.rescored.map { .html(try $0(folder)) }
        case ["replay"]: return try pages.replay.map { .html(try $0(folder)) }
        case ["replay.json"]: return try pages.replayData.map { .json(try $0(folder)) }
        default: return nil
        }
    }

    private func single(_ name: String, _ request: SiteRequest) throws -> SiteResponse? {
        switch name {
        case "progress": return try pages.progress.map { .html(try $0()) }
        case "compare":
            guard let one = request.value(of: "a"), let other = request.value(of: "b") else { return nil }
            return try pages.comparison.map { .html(try $0(try folder(one), try folder(other))) }
        case "style.css": return .text(Stylesheet.text, kind: "css")
        case "replay.js": return pages.replayScript.map { .text($0, kind: "javascript") }
        case "favicon.svg", "favicon.ico":
            return SiteIcon.response
        default: return nil
        }
    }

    /// A session that is there. The id comes from an address: it must be the name of a folder of the store, and
    /// nothing that leads out of it.
    private func folder(_ id: String) throws -> SessionFolder {
        let folder = store.folder(id)
        guard !id.isEmpty, !id.hasPrefix("."), !id.contains("/"),
            FileManager.default.fileExists(atPath: folder.journalPath)
        else { throw StoreError.noSuchSession(selector: id) }
        return folder
    }
}
