import InterviewModel

extension PairPages {
    /// The top of the overview.
    static let overviewHeader: HTML = """
        <div class="pair-top"><div class="pair-where"><h1 id="title">Rooms</h1>
        <p id="sums" role="status"></p></div></div>
        """

    /// The overview below its top.
    static let overviewContent: HTML = """
        <p class="meta">Give each person the link of their own side. A link is a key: whoever has it can sit down there.</p>
        <div class="scroll" role="group" aria-label="The rooms" tabindex="0"><table id="rooms">
        <thead><tr><th scope="col">Room</th><th scope="col">Stage</th><th scope="col">Question</th>
        <th scope="col">Candidate</th><th scope="col">Interviewer</th><th scope="col">Time</th></tr></thead>
        <tbody id="rooms-list"></tbody></table></div>
        <p id="rooms-none" class="empty" hidden>There are no rooms yet.</p>
        """
}
