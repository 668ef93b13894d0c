import InterviewModel
import InterviewSession
import WebConsole

/// The site of a host: the pages of each room for those who sit in it, and the overview for whoever looks after them.
struct RoomsSite: Sendable {
    /// The rooms.
    let hall: RoomHall
    private let pages: PairSite

    /// The site of some rooms.
    init(_ hall: RoomHall) {
        self.hall = hall
        pages = PairSite(place: { hall.place($0) }, guestCame: { hall.changed() })
    }

    /// The answer to a request.
    func answer(_ request: SiteRequest) async -> SiteResponse {
        guard request.guest.seat == RoomHall.overviewSeat else { return await pages.answer(request) }
        switch (request.method, request.path) {
        case (.get, []): return .html(PairPages.overview)
        case (.get, ["events"]):
            let stream = OverviewStream(hall)
            return .stream(SiteStream(next: { await stream.next() }, ended: {}))
        case (.get, let path) where path.count == 1: return PairSite.asset(path[0]) ?? .notFound
        default: return .notFound
        }
    }
}
