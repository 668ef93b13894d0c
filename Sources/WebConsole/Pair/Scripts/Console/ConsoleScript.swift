/// The script of the interviewer's console, and of one who looks on.
enum ConsoleScript {
    /// The script.
    static let text = #"""
        "use strict";
        (() => {
          const { byId, set, setWords, setMarkup, withCode, show, make, button, fill, onPress, sections, watch, outbox } = Pair;
          // One who looks on has the same page without what acts; the server refuses their acts in any case.
          const mayAct = Pair.role === "interviewer";
          const stageNow = () => (sections.stage ? sections.stage.stage : "");
          const isUnderWay = () => ["thinking", "answering", "coding", "choosing", "paused"].includes(stageNow());
          const targetKey = (target) => target.concept ? "concept:" + target.concept.id : "component:" + target.component.id;
          const placeKey = (place) => place.round + "." + place.item;

        """# + [controls, answer, rubric, probes, ladder, notes, scorecard].joined(separator: "\n") + #"""

              Pair.advice(() => sections.outstanding && sections.outstanding.interviewerAdvice);
              Pair.connect();
            })();

            """#
}
