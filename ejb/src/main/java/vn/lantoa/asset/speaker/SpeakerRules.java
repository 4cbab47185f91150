package vn.lantoa.asset.speaker;

import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/** Rules of a language review: a name, a function, and a verdict. Stateless. */
final class SpeakerRules {
    static final int LINE = 200;
    static final int NOTE = 2_000;

    private SpeakerRules() {}

    static Issues checkPerson(String name, String function) {
        return line("speakerName", name).and(line("speakerFunction", function));
    }

    static Issues checkNote(String note) {
        return FreeText.check("note", note, NOTE);
    }

    /** Returns the issues of a verdict: an objection requires an explanation. */
    static Issues checkVerdict(SpeakerVerdict verdict, String note) {
        return checkNote(note).when(verdict == SpeakerVerdict.OBJECTED && note.isBlank(), "note", "missing");
    }

    private static Issues line(String field, String text) {
        return Issues.none().when(text.isBlank(), field, "missing").and(FreeText.checkLine(field, text, LINE));
    }
}
