package vn.lantoa.web.audit;

import java.time.Instant;
import java.util.List;

/** An entry as a page shows it: with the names of today, which are not in the log. */
public record AuditEntryView(
        Instant at,
        String actor,
        String actorName,
        String action,
        Named object,
        Named organisation,
        List<Named> details) {
    public AuditEntryView {
        details = List.copyOf(details);
    }

    /**
     * Something the log refers to.
     *
     * @param kind what it is: {@code release}, or the name of a detail
     * @param text its name, or what the log says of it
     * @param reference as the log has it: {@code release:<uuid>}
     * @param href address of its page; empty if it has none
     */
    public record Named(String kind, String text, String reference, String href) {}
}
