package vn.lantoa.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A filter of entries; null where anything will do.
 *
 * @param organisation id of the organisation the entries concern
 * @param actor the form of {@link vn.lantoa.kernel.Actor#reference()}
 * @param object as it was written ({@code release:<uuid>})
 * @param action as it was written
 * @param until before this instant
 */
public record AuditQuery(
        @Nullable String organisation,
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** The filter that lets every entry pass. */
    public static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);
}
