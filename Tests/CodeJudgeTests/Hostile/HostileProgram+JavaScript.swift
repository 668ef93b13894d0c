import InterviewModel

extension HostileProgram {
    /// Programs in JavaScript, beside the caller that is written in it.
    static let javaScript: [HostileProgram] = [
        HostileProgram(
            "JavaScript: files of the host", in: "javascript",
            """
            const fs = require("fs");
            function f(host) {
              const seen = [];
              for (const path of [host.home, "/etc/passwd", "/proc/self/environ", "/proc/1", "/root", "/home", "/sys"])
                if (fs.existsSync(path)) seen.push(path);
              for (const path of ["/usr/lib/", "/", "/dev/", "/work/", "/proc/", "/proc/self/"])
                try { fs.writeFileSync(path + host.mark, "x"); seen.push(path); } catch {}
              if (process.env[host.secret]) seen.push("environment");
              return seen;
            }
            """),
        HostileProgram(
            "JavaScript: other programs", in: "javascript",
            """
            const { spawn, spawnSync } = require("child_process");
            function f(host) {
              let made = 0;
              for (; made < 200; made++)
                try { if (spawn("/usr/bin/sleep", ["600"], { argv0: host.mark, detached: true }).pid === undefined) break; }
                catch { break; }
              return made < 40 ? [] : [made];
            }
            """),
        HostileProgram(
            "JavaScript: killing what it can reach", [.runtimeError], in: "javascript",
            "function f(host) { process.kill(-1, 'SIGKILL'); return []; }"),
        HostileProgram(
            "JavaScript: threads without end", [.passed, .timeLimit, .runtimeError, .memoryLimit],
            in: "javascript",
            limits: RunLimits(time: .seconds(2)),
            """
            const { Worker } = require("worker_threads");
            function f(host) {
              for (let i = 0; i < 200; i++)
                try { new Worker("for (;;);", { eval: true }).on("error", () => {}); } catch { break; }
              return [];
            }
            """),
        HostileProgram(
            "JavaScript: memory without end", [.memoryLimit, .runtimeError], in: "javascript",
            "function f(host) { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); }"),
        HostileProgram(
            "JavaScript: memory beside the heap", [.memoryLimit, .runtimeError], in: "javascript",
            "function f(host) { const kept = []; for (;;) kept.push(Buffer.alloc(16 << 20, 1)); }"),
        HostileProgram(
            "JavaScript: promises without end", [.timeLimit], in: "javascript", as: .program, limits: brief,
            "console.log('contained'); const again = () => { Promise.resolve().then(again); }; again();"),
        HostileProgram(
            "JavaScript: waiting for ever", [.timeLimit], in: "javascript", limits: brief,
            "function f(host) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); }"),
        HostileProgram(
            "JavaScript: output without end", [.outputLimit], in: "javascript",
            "function f(host) { for (;;) require('fs').writeSync(1, 'x'.repeat(4096)); }"),
        HostileProgram(
            "JavaScript: the network", in: "javascript", as: .program,
            """
            const net = require("net");
            net.connect(9, "127.0.0.1").on("error", (error) => {
              try {
                net.createServer().on("error", () => console.log("contained")).listen(0, "127.0.0.1");
              } catch { console.log("contained"); }
            }).on("connect", () => console.log("connected"));
            """),
        HostileProgram(
            "JavaScript: root's rights, native code and other worlds", in: "javascript",
            """
            const v8 = require("v8"), vm = require("vm");
            function f(host) {
              v8.setFlagsFromString("--allow-natives-syntax");
              try { process.setuid(0); return ["root"]; } catch {}
              try { process.dlopen({ exports: {} }, "/tmp/none.node"); return ["loaded"]; } catch {}
              return vm.runInNewContext("[]").concat();
            }
            """),
    ]
}
