package vn.lantoa.asset;

import static vn.lantoa.asset.PublicTexts.orEmpty;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;

/**
 * Internal notes of officers on a draft or version. The seal does not cover them; the audit log records them when a
 * version is sealed.
 *
 * @param planTasks rows of the plan's appendix: {@code 1.1} to {@code 5.4}
 * @param procedureCodes codes of the administrative procedures that the asset explains
 * @param consentNote where the consent of the people shown is stored
 * @param note other remarks for colleagues and the reviewer
 * @param focus the focal point of the pictures, in percent from the left and from the top: {@code 50 40}; empty for the
 *     default
 * @param usableUntil the last day of permitted use, because a licence or a consent ends: {@code 2027-10-31}; empty if
 *     unlimited
 */
public record WorkingNotes(
        List<String> planTasks,
        List<String> procedureCodes,
        String consentNote,
        String note,
        String focus,
        String usableUntil) {
    /** Empty notes. */
    public static final WorkingNotes EMPTY = new WorkingNotes(List.of(), List.of(), "", "");

    @JsonbCreator
    public WorkingNotes {
        planTasks = orEmpty(planTasks);
        procedureCodes = orEmpty(procedureCodes);
        consentNote = orEmpty(consentNote);
        note = orEmpty(note);
        focus = orEmpty(focus);
        usableUntil = orEmpty(usableUntil);
    }

    /** Creates notes without a focal point and without an end of use. */
    public WorkingNotes(List<String> planTasks, List<String> procedureCodes, String consentNote, String note) {
        this(planTasks, procedureCodes, consentNote, note, "", "");
    }
}
