package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Filter of entries; a null field matches every entry.
 *
 * @param organisation id of the organisation that the entries concern
 * @param actor the actor in the form of {@link vn.lantoa.kernel.Actor#reference()}
 * @param object the object as recorded ({@code release:<uuid>})
 * @param action the action as recorded
 * @param until the end of the period, exclusive
 */
public record AuditQuery(
        @Nullable String organisation,
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** The filter that matches every entry. */
    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);
}
