extension Stylesheet {
    /// The colours. Each text colour has a contrast of 4.5:1 or more on each ground it is used on (WCAG 2.2, 1.4.3),
    /// `--edge` of 3:1 (1.4.11); the tests compute it.
    static let palette = """
        :root {
          color-scheme: light dark;
          --ink: #1b1d21; --muted: #535861; --accent: #0b55ad;
          --good: #17632f; --warn: #7d4a00; --bad: #a8201a;
          --paper: #ffffff; --surface: #f3f4f6; --mark: #ffeb99; --added: #def5e2; --removed: #fde4e1;
          --line: #d3d6db; --edge: #6f7580;
          --component-1: #1c4fc4; --component-2: #75399a; --component-3: #0b6457;
          --component-4: #8c4300; --component-5: #9c1656; --component-6: #4b5500;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e8e9ec; --muted: #aeb4bf; --accent: #8fbaff;
            --good: #86dba0; --warn: #f2bc6b; --bad: #ffa298;
            --paper: #15171b; --surface: #1f2228; --mark: #554400; --added: #143820; --removed: #46211d;
            --line: #3a3f48; --edge: #8b919c;
            --component-1: #a3bdff; --component-2: #d8adf3; --component-3: #72d8c5;
            --component-4: #f6b680; --component-5: #ffa1c8; --component-6: #ccd670;
          }
        }

        """
}
