extension PairScript {
    /// The event stream. Nothing is taken from it but whole values, so that a page that was away needs nobody's help.
    static let link = #"""
          const link = (() => {
            const waits = [500, 1000, 2000, 4000, 5000];
            // A beat comes every five seconds; two may get lost.
            const longestSilence = 12000;
            let source = null;
            let failures = 0;
            let lastNews = 0;
            let retry = null;
            let isConnected = false;
            let isLocked = false;

            function news() {
              lastNews = performance.now();
              if (isConnected && !isLocked) return;
              isConnected = true;
              isLocked = false;
              failures = 0;
              tell();
            }

            function take(event, use) {
              // What an ended stream still had on its way is no news.
              if (event.target !== source) return;
              news();
              use(JSON.parse(event.data));
            }

            function open() {
              clearTimeout(retry);
              retry = null;
              if (source) source.close();
              lastNews = performance.now();
              source = new EventSource("/events");
              source.addEventListener("beat", (event) => take(event, () => {}));
              source.addEventListener("seat", (event) => take(event, (message) => {
                sections.seat = message;
                changed("seat");
              }));
              source.addEventListener("section", (event) => take(event, ({ section, value }) => {
                sections[section] = value;
                if (section === "clock") value.receivedAt = performance.now();
                changed(section);
              }));
              source.addEventListener("error", (event) => {
                if (event.target !== source) return;
                // A browser does not say why it gives up; a plain request tells whether the secret is at fault.
                if (source.readyState === EventSource.CLOSED) ask();
                lost();
              });
            }

            function lost() {
              source.close();
              source = null;
              isConnected = false;
              failures += 1;
              retry = setTimeout(open, waits[Math.min(failures, waits.length) - 1]);
              tell();
            }

            function ask() {
              fetch("/pair.css", { method: "HEAD", cache: "no-store", credentials: "same-origin" })
                .then((answer) => { if (answer.status === 403) lock(); })
                .catch(() => {});
            }

            function lock() {
              isLocked = true;
              tell();
            }

            function tell() {
              const waiting = outbox.count();
              const bar = byId("connection");
              document.body.dataset.connected = String(isConnected);
              if (isLocked) {
                set(bar, "This link does not hold any more. Ask for a fresh one and open it in this tab" +
                  (waiting ? "; what was not sent yet is kept." : "."));
              } else if (sections.stage && sections.stage.stage === "open") {
                set(bar, "The meeting is over, or whoever held it has left. What you see here stays until you close it.");
              } else {
                set(bar, "Connection lost. Trying again; nothing is lost." +
                  (waiting ? " Waiting to be sent: " + waiting + "." : ""));
              }
              show(bar, isLocked || (!isConnected && failures > 0));
              changed("connection");
            }

            function watchOver() {
              if (source && performance.now() - lastNews > longestSilence) lost();
            }

            // Back from sleep, or in the network again: there is no reason to wait.
            function hurry() {
              watchOver();
              if (source === null) open();
            }

            return {
              lock,
              start() {
                setInterval(watchOver, 1000);
                window.addEventListener("online", hurry);
                document.addEventListener("visibilitychange", () => { if (!document.hidden) hurry(); });
                watch("outbox", () => { if (!isConnected || isLocked) tell(); });
                open();
              },
              isOpen: () => isConnected && !isLocked,
            };
          })();

        """#
}
