package vn.lantoa.web.audit;

import java.time.Instant;
import java.util.Map;

/** An entry as a page shows it: with the names of today, which are not in the log. */
public record AuditEntryView(
        Instant at,
        String actor,
        String actorName,
        String action,
        String object,
        String organisationName,
        Map<String, String> details) {}
