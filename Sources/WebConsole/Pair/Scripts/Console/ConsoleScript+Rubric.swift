extension ConsoleScript {
    /// What a good answer holds, ticked by Hotseat as it is said, or by hand.
    static let rubric = #"""
          // A mark of ours that waits to be sent counts already.
          function marked(point, place) {
            const key = targetKey(point.target);
            const waiting = outbox.waiting("tick", (act) =>
              targetKey(act.target) === key && placeKey(act.place) === placeKey(place));
            if (!waiting) return { isThere: point.isThere, isByHand: typeof point.byHand === "boolean" };
            const isByHand = typeof waiting.isThere === "boolean";
            return { isThere: isByHand ? waiting.isThere : point.isThere, isByHand };
          }

          function tick(point, isThere) {
            const act = { place: sections.rubric.place, target: point.target };
            // Left out, the mark is the analyser's again.
            if (isThere !== null) act.isThere = isThere;
            outbox.put({ tick: act });
          }

          function buildPoint(first) {
            let point = first;
            const box = make("input", { type: "checkbox", disabled: !mayAct });
            const label = make("b", {});
            const needed = make("span", { class: "pill" }, "needed");
            const gloss = make("p", { class: "gloss", dir: "auto" });
            const why = make("span", {});
            const quote = make("q", { dir: "auto" });
            const byHand = make("span", { class: "pill by-hand" }, mayAct ? "by you" : "by hand");
            const back = button("let Hotseat decide", () => tick(point, null), { class: "small" });
            const element = make("li", { class: "point-row" },
              make("label", { class: "point-label" }, box, label), needed, byHand, back, gloss,
              make("p", { class: "why" }, why, " ", quote));
            box.addEventListener("change", () => tick(point, box.checked));
            return {
              element,
              update(next) {
                point = next;
                const mark = marked(point, sections.rubric.place);
                element.dataset.point = targetKey(point.target);
                element.dataset.there = String(mark.isThere);
                element.dataset.by = mark.isByHand ? "hand" : "auto";
                box.checked = mark.isThere;
                set(label, point.label);
                back.setAttribute("aria-label", "Leave to Hotseat: " + point.label);
                show(needed, point.isRequired && !mark.isThere);
                show(byHand, mark.isByHand);
                show(back, mark.isByHand && mayAct);
                set(gloss, point.gloss);
                show(gloss, point.gloss !== "");
                set(why, point.why);
                set(quote, point.quote || "");
                show(quote, Boolean(point.quote));
              },
            };
          }

          function renderRubric() {
            const { rubric } = sections;
            show(byId("rubric"), Boolean(rubric) && (rubric.points.length > 0 || rubric.misconceptions.length > 0));
            if (!rubric) return;
            const key = (point) => placeKey(rubric.place) + targetKey(point.target);
            const parts = rubric.points.filter((point) => point.isPart);
            const points = rubric.points.filter((point) => !point.isPart);
            show(byId("parts-box"), parts.length > 0);
            show(byId("points-box"), points.length > 0);
            fill(byId("parts"), parts, key, buildPoint);
            fill(byId("points"), points, key, buildPoint);
            const missing = rubric.points.filter((point) => !marked(point, rubric.place).isThere);
            const count = rubric.points.length;
            set(byId("rubric-sum"), count === 0 ? "" : missing.length === 0 ? "All " + count + " are there."
              : (count - missing.length) + " of " + count + " are there." + (missing.length > 3 ? ""
                : " Still missing: " + missing.map((point) => point.label).join(", ") + "."));
            fill(byId("misconceptions"), rubric.misconceptions, (wrong) => wrong.quote + "\n" + wrong.reason, (wrong) => ({
              element: make("li", { dir: "auto" }, make("b", {}, "Wrong: "), make("q", {}, wrong.quote), " " + wrong.reason),
            }));
          }

          watch("rubric outbox", renderRubric);

        """#
}
