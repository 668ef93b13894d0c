/// The script of the page of a candidate who answers in a browser.
enum CandidateScript {
    /// The script.
    static let text = #"""
        "use strict";
        (() => {
          const { byId, set, setWords, setMarkup, show, make, fill, onPress, sections, watch, outbox } = Pair;
          const stageNow = () => (sections.stage ? sections.stage.stage : "");
          const placeKey = (place) => place.round + "." + place.item;

          function act(name) {
            outbox.put({ [name]: {} });
          }

        """# + [interview, answer, program, feedback].joined(separator: "\n") + #"""

              Pair.advice(() => sections.ownRatings && !sections.ownRatings.isAdvised);
              Pair.connect();
            })();

            """#
}
