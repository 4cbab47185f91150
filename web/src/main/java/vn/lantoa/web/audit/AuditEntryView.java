package vn.lantoa.web.audit;

import java.time.Instant;
import java.util.List;

/** An audit log entry as a page shows it, with current names, which the log does not store. */
public record AuditEntryView(
        Instant at,
        String actor,
        String actorName,
        String action,
        Named object,
        Named organisation,
        List<Named> details) {
    /**
     * A subject that the log refers to.
     *
     * @param kind {@code release}, or the name of a detail
     * @param text name of the subject, or the text in the log
     * @param reference the reference in the log: {@code release:<uuid>}
     * @param href address of the subject's page; empty if it has none
     */
    public record Named(String kind, String text, String reference, String href) {}
}
