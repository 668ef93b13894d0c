import TerminalUI
import WebConsole

extension CommandFailure {
    /// Why a site cannot be served.
    init(serving error: any Error) {
        switch error {
        case WebServerError.portsTaken(let first, let last):
            self.init(
                .failed, "the ports \(first) to \(last) are taken",
                help: "Take any that is free with: --port 0")
        case WebServerError.portNotAllowed(let port):
            self.init(
                .failed, "the port \(port) may not be used", help: "Choose one from 1024 on with --port.")
        case WebServerError.failed(let call, let errno):
            self.init(
                .failed, "the site cannot be served (\(call)): \(SystemMessage.text(errno))",
                help: "Read your sessions in the terminal with: hotseat review")
        default:
            self.init(
                .failed, "the terminal cannot be used: \(error)",
                help: "hotseat doctor tells what is the matter.")
        }
    }
}
