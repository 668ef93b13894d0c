extension PairScript {
    /// The acts that wait to be sent. They go out one after the other and in order, each until it is answered: an act
    /// that was done, though the answer got lost, is known by its key and not done again.
    static let outbox = #"""
          const outbox = (() => {
            const waits = [500, 1000, 2000, 4000, 5000];
            // How often text that is being typed is sent.
            const textPause = 150;
            const prefix = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
              byte.toString(16).padStart(2, "0")).join("");
            // While these are on, what is typed belongs to an exchange that is open.
            const openStages = ["thinking", "answering", "coding", "paused"];
            let queue = stored("outbox") || [];
            // The answer as it went out last, by the act's name.
            const sent = new Map();
            let number = 0;
            let failures = 0;
            let isSending = false;
            let timer = null;
            let lastText = -textPause;
            let mayGo = false;

            const nameOf = (act) => Object.keys(act)[0];

            function keep() {
              store("outbox", queue.length ? queue : null);
              changed("outbox");
            }

            // `isText`: only the newest of its name counts, and only for what is asked now. `isAnswer`: it is sent
            // again after a connection was lost, as a program that was killed may not have kept the last of it. `field`:
            // the id of where its text was written, which has it back where Hotseat does not take it.
            function put(act, { isText = false, isAnswer = false, field = null } = {}) {
              let hasFailed = false;
              if (isText) {
                const isOlder = (entry) => entry.isText && nameOf(entry.act) === nameOf(act);
                hasFailed = queue.some((entry) => isOlder(entry) && entry.hasFailed);
                queue = queue.filter((entry, index) => !isOlder(entry) || (isSending && index === 0));
              }
              number += 1;
              queue.push({ key: prefix + "-" + number, act, exchange: exchange(), isText, isAnswer, hasFailed, field });
              keep();
              pump();
            }

            function pump(wait = 0) {
              if (isSending || timer !== null || !mayGo || queue.length === 0) return;
              const pause = queue[0].isText ? lastText + textPause - performance.now() : 0;
              timer = setTimeout(() => {
                timer = null;
                if (mayGo && queue.length) send(queue[0]);
              }, Math.max(0, wait, pause));
            }

            async function send(entry) {
              isSending = true;
              if (entry.isText) lastText = performance.now();
              const { wait, isTaken } = await post("/act", { key: entry.key, act: entry.act, exchange: entry.exchange });
              isSending = false;
              if (wait === null) {
                if (entry.isAnswer) sent.set(nameOf(entry.act), entry);
                if (entry.field && !isTaken) giveBack(byId(entry.field), entry.act[nameOf(entry.act)].text);
                queue = queue.filter((other) => other !== entry);
              } else {
                entry.hasFailed = true;
              }
              keep();
              pump(wait === null ? 0 : wait);
            }

            function sendAgain() {
              if (!sections.stage || !openStages.includes(sections.stage.stage)) return;
              for (const [name, entry] of sent) {
                const isWaiting = queue.some((other) => other.isText && nameOf(other.act) === name);
                if (entry.exchange === exchange() && !isWaiting) put(entry.act, { isText: true, isAnswer: true });
              }
            }

            // Gives whether Hotseat has taken the act, and how long to wait before it is sent again; null when it is settled.
            async function post(path, body) {
              const control = new AbortController();
              const limit = setTimeout(() => control.abort(), 10000);
              try {
                const answer = await fetch(path, {
                  method: "POST", headers: { "Content-Type": "application/json" }, credentials: "same-origin",
                  body: JSON.stringify(body), signal: control.signal,
                });
                if (answer.status === 403) {
                  link.lock();
                  return { wait: 5000 };
                }
                if (answer.status === 409) return { wait: 2000 };
                if (answer.status === 429) return { wait: 1000 };
                if (answer.status >= 500) throw new Error("status " + answer.status);
                failures = 0;
                let isTaken = false;
                if (answer.status === 413) notice("That is too long to be sent. Make it shorter and try again.");
                else if (!answer.ok) notice("Hotseat did not take that. Reload this page and try again.");
                else {
                  const { said } = await answer.json();
                  isTaken = !said;
                  if (said) notice(said);
                }
                return { wait: null, isTaken };
              } catch {
                failures += 1;
                return { wait: waits[Math.min(failures, waits.length) - 1] };
              } finally {
                clearTimeout(limit);
              }
            }

            return {
              put, post,
              // Acts go out only while the stream is there and the seat is ours.
              open(isOpen) {
                if (isOpen && !mayGo) sendAgain();
                mayGo = isOpen && !isLeaving;
                clearTimeout(timer);
                timer = null;
                pump();
              },
              // The newest act of a name that waits, among those that `fits` takes.
              waiting(name, fits = () => true) {
                for (let index = queue.length - 1; index >= 0; index -= 1) {
                  const act = queue[index].act[name];
                  if (act && fits(act, queue[index])) return act;
                }
                return null;
              },
              all: (name) => queue.map((entry) => entry.act[name]).filter(Boolean),
              count: () => queue.length,
              // Text that was typed for what is over must not become the answer to what is asked now.
              dropTexts(exchange) {
                for (const [name, entry] of sent) if (entry.exchange !== exchange) sent.delete(name);
                const before = queue.length;
                queue = queue.filter((entry, index) =>
                  !entry.isText || entry.exchange === exchange || (isSending && index === 0));
                if (queue.length !== before) keep();
              },
              // A text of this name that a bad network kept from being sent while there was time, to another question
              // than this one, is handed in late, as the act that `late` makes of it.
              handInLate(exchange, name, late) {
                const texts = queue.filter((entry) => entry.act[name] && entry.exchange !== exchange);
                if (!texts.some((entry) => entry.hasFailed)) return;
                for (const entry of texts) entry.hasFailed = false;
                const last = texts[texts.length - 1];
                number += 1;
                queue.push({ key: prefix + "-" + number, act: late(last.act[name]), exchange: last.exchange });
                keep();
              },
              // Text of a name that a complete act makes needless.
              dropText(name) {
                sent.delete(name);
                queue = queue.filter((entry, index) =>
                  !(entry.isText && nameOf(entry.act) === name) || (isSending && index === 0));
              },
            };
          })();

          let noticeTimer = null;

          // Says what was not done, until it is closed or twenty seconds have passed.
          function notice(text) {
            clearTimeout(noticeTimer);
            set(byId("refusal-words"), text);
            show(byId("refusal"), text !== "");
            if (text) noticeTimer = setTimeout(() => notice(""), 20000);
          }

          onPress("refusal-close", () => notice(""));

        """#
}
