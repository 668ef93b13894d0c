extension PairScript {
    /// The seat: who has it, who wants it, and when acts may go out.
    static let seat = #"""
          // After a connection the sections come one by one; texts for a question that is over are dropped when the
          // question comes, and so must not go out before it.
          const settling = 300;
          let opening = null;

          // Only those who act have a seat that another may want.
          const hasSeat = ["interviewer", "candidate"].includes(role);

          function isMine() {
            return !hasSeat || (Boolean(sections.seat) && sections.seat.standing === "yours");
          }

          function letActsGo() {
            const may = hasSeat && link.isOpen() && isMine();
            clearTimeout(opening);
            if (may) opening = setTimeout(() => outbox.open(true), settling);
            else outbox.open(false);
          }

          async function sit(act, details = {}) {
            const key = "seat-" + Array.from(crypto.getRandomValues(new Uint32Array(3))).join("-");
            const { wait } = await outbox.post("/seat", { key, act: { [act]: details } });
            if (wait !== null) notice("That did not reach Hotseat. Try again in a moment.");
          }

          function renderSeat() {
            const seat = sections.seat;
            if (!seat || role === "host") return;
            // After a swap of roles the same browser has another page.
            if (seat.role !== role) {
              setTimeout(() => location.reload(), Math.max(0, 3000 - performance.now()));
              return;
            }
            show(byId("table"), isMine());
            show(byId("seat"), !isMine());
            document.body.dataset.seat = seat.standing;
            show(byId("asker"), isMine() && seat.asker !== undefined && seat.asker !== null);
            if (isMine()) return;
            // The other browser goes on from what Hotseat has; words that did not get there would undo theirs.
            outbox.dropTexts(null);
            const isAsking = seat.standing === "asking";
            set(byId("seat-words"), isAsking && seat.isHolderHere ? "Asked. Waiting for the other browser to give it over."
              : seat.standing === "refused" ? "The other browser keeps it. You may ask again."
              : seat.isHolderHere ? "You can ask for it; the other browser is told."
              : "The other browser is away, so you can take over at once.");
            set(byId("take-over"), seat.isHolderHere ? "Ask to take over" : "Take over");
            byId("take-over").disabled = isAsking && seat.isHolderHere;
          }

          onPress("take-over", () => sit("takeOver"));
          onPress("give", () => sit("give", { to: sections.seat.asker }));
          onPress("keep-seat", () => sit("keep"));
          watch("seat", renderSeat);
          watch("seat connection", letActsGo);

          function connect() {
            // The overview has no seat.
            if (role === "host") show(byId("table"), true);
            link.start();
          }

        """#
}
