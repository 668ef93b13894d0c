extension ConsoleScript {
    /// The scorecard: each item is rated once, on anchored scales.
    static let scorecard = #"""
          function buildItem(first) {
            let item = first;
            let wasOpened = false;
            const key = placeKey(item.place);
            const picks = Pair.stored("picks-" + key) || {};
            const heading = make("summary", {});
            const body = make("div", {});
            const said = make("p", { class: "own-words", dir: "auto" });
            const answer = make("details", {}, make("summary", {}, "What was answered"), said);
            const element = make("details", { class: "score-item" }, heading, body);
            const rows = item.scales.map((scale, index) => Pair.ratingRow("rate-" + key + "-" + index, scale.title,
              scale.anchors, (points) => {
                picks[scale.id] = points;
                Pair.store("picks-" + key, picks);
                press.disabled = !isWhole();
              }));
            rows.forEach((row, index) => row.pick(picks[item.scales[index].id]));
            const isWhole = () => item.scales.every((scale) => picks[scale.id]);
            const press = button("Save (cannot be changed after)", () => outbox.put({
              rate: {
                place: item.place,
                ratings: item.scales.map((scale) => ({ scale: scale.id, points: picks[scale.id] })),
              },
            }));
            press.disabled = !isWhole();
            const form = make("div", {}, ...rows.map((row) => row.element), make("p", {}, press));
            const saved = make("ul", { class: "locked" });
            const wait = make("p", { class: "muted" }, "It can be rated when its answer is over.");
            body.append(answer, wait, form, saved);
            return {
              element,
              update(next) {
                item = next;
                const waiting = outbox.waiting("rate", (act) => placeKey(act.place) === key);
                const isLocked = item.isLocked || waiting !== null;
                element.dataset.item = key;
                element.dataset.locked = String(isLocked);
                set(heading, item.number + ". " + item.heading +
                  (isLocked ? " (saved)" : item.isOpen ? " (being answered)" : " (to rate)"));
                show(answer, item.said !== "");
                set(said, item.said);
                show(wait, item.isOpen && !isLocked);
                show(form, !item.isOpen && !isLocked);
                show(saved, isLocked);
                // When the questions are over, rating is what there is to do.
                if (stageNow() === "feedback" && !item.isOpen && !isLocked && !wasOpened) {
                  wasOpened = true;
                  element.open = true;
                }
                if (!isLocked) return;
                if (item.isLocked) Pair.store("picks-" + key, null);
                fill(saved, item.scales.map((scale) => {
                  const points = item.isLocked ? scale.points : picks[scale.id];
                  return scale.title + ": " + points + " of 5. " + (scale.anchors[points - 1] || "");
                }), (text) => text, (text) => ({ element: make("li", {}, text) }));
              },
            };
          }

          function renderScorecard() {
            const items = (sections.scorecard && sections.scorecard.items) || [];
            fill(byId("scorecard"), items, (item) => placeKey(item.place) + item.heading, buildItem);
            const left = items.filter((item) => !item.isLocked && !item.isOpen).length;
            set(byId("scorecard-sum"), items.length === 0 ? stageNow() === "feedback" ? "There is no answer to rate."
                : "Each question can be rated once its answer is over."
              : left === 0 ? "Nothing to rate at the moment." : left === 1 ? "1 question to rate." : left + " questions to rate.");
          }

          if (mayAct) watch("scorecard outbox stage", renderScorecard);

        """#
}
