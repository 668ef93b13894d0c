extension CandidateScript {
    /// What the candidate says afterwards: of their answers, and of the interviewer.
    static let feedback = #"""
          function buildOwnRating(first) {
            let item = first;
            const row = Pair.ratingRow("own-" + placeKey(item.place), item.number + ". " + item.heading,
              sections.ownRatings.anchors, (points) => outbox.put({ rate: { place: item.place, points } }));
            return {
              element: row.element,
              update(next) {
                item = next;
                const waiting = outbox.waiting("rate", (act) => placeKey(act.place) === placeKey(item.place));
                row.element.dataset.item = placeKey(item.place);
                row.pick(waiting ? waiting.points : item.points);
              },
            };
          }

          // 1 is hardly, 5 is always.
          const reviewAnchors = ["Hardly", "Seldom", "Half of the time", "Mostly", "Always"];
          const reviewScales = [
            ["clearQuestions", "The questions were clear"],
            ["goodProbes", "The follow-ups went for what was missing"],
            ["letMeFinish", "I could finish what I had to say"],
          ];
          const review = Pair.stored("review") || {};
          const reviewWords = byId("review-words");
          Pair.remember(reviewWords);
          for (const [id, title] of reviewScales) {
            const row = Pair.ratingRow("review-" + id, title, reviewAnchors, (points) => {
              review[id] = points;
              Pair.store("review", review);
            });
            row.pick(review[id]);
            byId("review-scales").append(row.element);
          }

          onPress("review-save", () => {
            if (!reviewScales.every(([id]) => review[id])) {
              return Pair.notice("Answer all three, each from 1 to 5; then save.");
            }
            outbox.put({ review: { feedback: Object.assign({ words: reviewWords.value.trim() }, review) } });
          });

          function renderFeedback() {
            const own = sections.ownRatings;
            const isReviewed = Boolean(own && own.isReviewed) || outbox.waiting("review") !== null;
            show(byId("review-form"), !isReviewed);
            show(byId("review-saved"), isReviewed);
            if (!own) return;
            if (own.isReviewed && reviewWords.value) {
              Pair.forget(reviewWords);
              Pair.store("review", null);
            }
            show(byId("own-ratings"), own.items.length > 0);
            fill(byId("own-ratings-list"), own.items, (item) => placeKey(item.place) + item.heading, buildOwnRating);
          }

          onPress("open-feedback", () => act("openFeedback"));
          watch("ownRatings outbox stage", renderFeedback);
          watch("outstanding", () => {
            const isOwnMissing = Boolean(sections.outstanding) && sections.outstanding.ownRatings > 0;
            byId("open-feedback").disabled = isOwnMissing;
            show(byId("own-first"), isOwnMissing);
          });

        """#
}
