package vn.lantoa.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of use that counts for a task, as of counting rule 2. Uses that units declare count only for the tasks that a
 * person chose; for these kinds of use, the entry proposes the task.
 *
 * @param details the kinds of place or event, or the media, that count; an empty text is an unknown one; empty for all
 */
public record Counted(Use use, List<String> details) {
    private static final Set<String> PLACES = Set.of(
            "BILLBOARD",
            "NOTICE_BOARD",
            "ONE_STOP_DESK",
            "POST_OFFICE",
            "SUPPORT_POINT",
            "LOUDSPEAKERS",
            "SCREEN",
            "SCHOOL",
            "");

    /** The details that are known of a kind of use; other kinds have none. */
    static final Map<Use, Set<String>> DETAILS = Map.of(
            Use.DISPLAYED, PLACES,
            Use.SCANNED, PLACES,
            Use.HELD, Set.of("LAUNCH", "SEMINAR", "CONTEST", "CONFERENCE", ""),
            Use.TAUGHT, Set.of("TRAINING", ""),
            Use.AIRED, Set.of("RADIO", "TV"),
            Use.PRINTED, Set.of("PRINT"));

    public Counted {
        details = Lists.orEmpty(details);
    }

    /** Returns true if only a person can count the use for a task, so that the plan proposes the task. */
    public boolean isProposed() {
        return use == Use.HELD || use == Use.TAUGHT || use == Use.CARRIED;
    }
}
