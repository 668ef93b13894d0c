import InterviewModel
import InterviewSession
import TranscriptStore
import WebConsole

/// What is at which address of the site of one or more pair sessions, by the seat of who asks.
struct PairSite: Sendable {
    /// A seat at a table.
    struct Place: Sendable {
        /// The table.
        let room: PairRoom
        /// The side.
        let role: PairRole
    }

    /// The seat of a guest; nil where their room is gone.
    let place: @Sendable (Seat) -> Place?
    /// Told when a browser comes, whose secret is then to be kept for a session that is taken up again.
    let guestCame: @Sendable () -> Void

    /// The answer to a request.
    func answer(_ request: SiteRequest) async -> SiteResponse {
        if request.method == .get, request.path.count == 1, let asset = Self.asset(request.path[0]) {
            return asset
        }
        guard let place = place(request.guest.seat) else { return Self.gone }
        let guest = request.guest.id.rawValue
        switch (request.method, request.path) {
        case (.get, []):
            return .html(Self.page(place.role))
        case (.get, ["events"]): return stream(place, guest)
        case (.post, ["act"]): return await act(place, guest, request.body)
        case (.post, ["seat"]):
            guard let act = JSONBytes.read(ActRequest<SeatAct>.self, request.body) else {
                return Self.malformed
            }
            return Self.response(place.room.act(act.act, by: guest, as: place.role))
        default: return .notFound
        }
    }

    private func stream(_ place: Place, _ guest: Int) -> SiteResponse {
        let stream = PairStream(place.room, guest: guest, role: place.role)
        place.room.connect(guest, as: place.role)
        guestCame()
        return .stream(
            SiteStream(
                next: { await stream.next() },
                ended: { place.room.disconnect(guest, as: place.role) }))
    }

    private func act(_ place: Place, _ guest: Int, _ body: [UInt8]) async -> SiteResponse {
        switch place.role {
        case .interviewer:
            guard let request = JSONBytes.read(ActRequest<ConsoleAct>.self, body) else {
                return Self.malformed
            }
            return Self.response(await place.room.act(request, by: guest))
        case .candidate:
            guard let request = JSONBytes.read(ActRequest<CandidateAct>.self, body) else {
                return Self.malformed
            }
            return Self.response(await place.room.act(request, by: guest))
        case .spectator:
            return Self.said("You look on: nothing can be done from here.", status: 403)
        }
    }

    /// The style sheets and scripts, which are the same for everybody who was let in.
    static func asset(_ name: String) -> SiteResponse? {
        if name == "style.css" { return .text(Stylesheet.text, kind: "css") }
        if name == "favicon.ico" || name == "favicon.svg" { return SiteIcon.response }
        return PairAssets.asset(name).map { .text($0.text, kind: $0.kind) }
    }

    private static func page(_ role: PairRole) -> HTML {
        switch role {
        case .candidate: PairPages.candidate
        case .interviewer: PairPages.console
        case .spectator: PairPages.spectator
        }
    }

    private static func response(_ outcome: PairRoom.Outcome) -> SiteResponse {
        switch outcome {
        case .done: .json(Array("{}".utf8))
        case .said(let sentence): said(sentence, status: 200)
        case .notYours: said("This seat is taken by another browser.", status: 409)
        }
    }

    private static func said(_ sentence: String, status: Int) -> SiteResponse {
        var response = SiteResponse.json(JSONBytes.of(["said": sentence]))
        response.status = status
        return response
    }

    private static let malformed = said("That was not understood. Load the page again.", status: 400)
    private static let gone = said("This room is closed.", status: 404)
}
