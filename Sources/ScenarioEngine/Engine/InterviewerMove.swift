public import InterviewModel

/// What an interviewer does to the interview.
public enum InterviewerMove: Hashable, Sendable {
    /// They are there.
    case join
    /// They are gone: the interview goes on as one without.
    case leave
    /// Ask this: at once where no answer is open. An open one that is given aloud and written down is taken for it; a
    /// typed one and a program are not, and it is asked when they are in.
    case ask(InterviewerQuestion)
    /// Do not ask what was chosen.
    case takeBack
    /// On to the next item, where the interview waits for them.
    case next
    /// Show the next hint.
    case hint
    /// Give the answer more time, whatever the script allows.
    case extend
    /// Pass over the open question.
    case skip
    /// Take the answer as it stands.
    case finish
    /// What they wrote down of a spoken answer now reads so.
    case heard(String)
    /// Tick a point, untick it, or leave it to the analyser.
    case tick(AgendaPlace, ProbeTarget, Bool?)
    /// A note.
    case note(String, NoteKind)
}
