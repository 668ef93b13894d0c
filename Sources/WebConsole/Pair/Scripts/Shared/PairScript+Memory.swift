extension PairScript {
    /// What survives a reload: it is kept in the tab's own storage, which goes when the tab is closed.
    static let memory = #"""
          const shelf = "hotseat-" + role + "-";
          let isLeaving = false;

          // A browser may be set to keep nothing; then a reload loses what was not sent, and nothing else is worse.
          function stored(name) {
            try {
              return JSON.parse(sessionStorage.getItem(shelf + name));
            } catch {
              return null;
            }
          }

          function store(name, value) {
            if (isLeaving) return;
            try {
              if (value === null) sessionStorage.removeItem(shelf + name);
              else sessionStorage.setItem(shelf + name, JSON.stringify(value));
            } catch {
              // Full or forbidden.
            }
          }

          // Keeps what is being typed into a field until it is sent.
          function remember(field) {
            const before = stored("text-" + field.id);
            if (before && !field.value) field.value = before;
            field.addEventListener("input", () => store("text-" + field.id, field.value || null));
          }

          function forget(field) {
            field.value = "";
            store("text-" + field.id, null);
          }

          // What was not taken is to be mended or written elsewhere, not to be written again.
          function giveBack(field, text) {
            if (field.value) return;
            field.value = text;
            store("text-" + field.id, text);
          }

          // What a tab has kept of another session, as of the half before, is not meant for this one.
          function keepToSession() {
            const session = (sections.stage && sections.stage.session) || null;
            const before = stored("session");
            if (session === before) return;
            if (before === null) return store("session", session);
            for (const name of Object.keys(sessionStorage).filter((name) => name.startsWith(shelf))) {
              sessionStorage.removeItem(name);
            }
            store("session", session);
            isLeaving = true;
            // What is in memory yet is of that other session too.
            outbox.open(false);
            location.reload();
          }

        """#
}
