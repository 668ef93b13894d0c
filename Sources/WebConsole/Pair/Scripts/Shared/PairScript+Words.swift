extension PairScript {
    /// What is said of where the session stands.
    static let words = #"""
          const words = {
            // As the interviewer, a spectator or a host reads it.
            stage({ stage, candidate, interviewer, isSpoken }) {
              const who = candidate || "The candidate";
              return {
                lobby: "Not begun yet",
                thinking: who + " is thinking",
                answering: isSpoken ? who + " is answering aloud" : who + " is answering",
                coding: who + " is writing the program",
                choosing: role === "interviewer" ? "Your turn: ask a follow-up or go on"
                  : (interviewer || "The interviewer") + " chooses what comes next",
                paused: "The clock is stopped",
                feedback: "The questions are over: time for feedback",
                open: "The feedback is open",
                left: "The interview stands still; it can be continued later",
              }[stage] || stage;
            },
            // As the candidate reads it.
            ownStage({ stage, interviewer, isSpoken }) {
              return {
                thinking: "Time to think",
                answering: isSpoken ? "Answer aloud" : "Your turn to answer",
                coding: "Write the program",
                choosing: (interviewer || "Your interviewer") + " chooses what comes next",
              }[stage] || words.stage({ stage });
            },
          };

          // The names with who is there, and the title of the page.
          function people() {
            const stage = sections.stage;
            if (!stage) return;
            document.body.dataset.stage = stage.stage;
            const said = role === "candidate" ? words.ownStage(stage) : words.stage(stage);
            set(byId("title"), stage.title);
            set(byId("stage"), said + (stage.isInEditor && role !== "candidate" ? ", in their editor" : ""));
            document.title = visible(said) + " - Hotseat";
            show(byId("trouble"), Boolean(stage.trouble));
            set(byId("trouble"), stage.trouble || "");
            fill(byId("who"), [
              { side: "candidate", name: stage.candidate, does: "answers", isHere: stage.isCandidateHere },
              { side: "interviewer", name: stage.interviewer, does: "asks", isHere: stage.isInterviewerHere },
            ], (person) => person.side, () => {
              const element = make("span", { class: "pill person" });
              return {
                element,
                update(person) {
                  element.dataset.side = person.side;
                  element.dataset.here = String(person.isHere);
                  set(element, (person.name || "The " + person.side) + " " + person.does +
                    (person.isHere ? "" : " (away)"));
                },
              };
            });
          }

          watch("stage", people);

        """#
}
