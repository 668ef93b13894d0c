extension PairScript {
    /// What survives a reload: it is kept in the tab's own storage, which goes when the tab is closed.
    static let memory = #"""
          // A browser may be set to keep nothing; then a reload loses what was not sent, and nothing else is worse.
          function stored(name) {
            try {
              return JSON.parse(sessionStorage.getItem("hotseat-" + role + "-" + name));
            } catch {
              return null;
            }
          }

          function store(name, value) {
            try {
              if (value === null) sessionStorage.removeItem("hotseat-" + role + "-" + name);
              else sessionStorage.setItem("hotseat-" + role + "-" + name, JSON.stringify(value));
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

        """#
}
