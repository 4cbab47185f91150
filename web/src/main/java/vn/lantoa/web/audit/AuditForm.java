package vn.lantoa.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditQuery;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.WrittenTime;

/** Query parameters of the audit log. */
public class AuditForm extends ListQuery {
    @QueryParam("organisation")
    @Parameter(description = "Id of the organisation the entries concern")
    @Nullable String organisation;

    @QueryParam("actor")
    @Parameter(description = "`officer:<uuid>`, `partner:<uuid>` or `system`", example = "system")
    @Nullable String actor;

    @QueryParam("object")
    @Parameter(description = "What it was done to, for instance `release:<uuid>`")
    @Nullable String object;

    @QueryParam("action")
    @Parameter(description = "What was done", example = "release-published")
    @Nullable String action;

    @QueryParam("from")
    @Parameter(description = "Not before: an RFC 3339 instant, or a day in the hub's zone", example = "2026-10-10")
    @Nullable String from;

    @QueryParam("until")
    @Parameter(description = "Before: an RFC 3339 instant, or up to and including a day", example = "2026-10-31")
    @Nullable String until;

    @QueryParam("cursor")
    @Parameter(description = "Where the page begins, as `next` of the page before said")
    @Nullable String cursor;

    AuditQuery query(ZoneId zone) {
        return new AuditQuery(
                text(organisation),
                text(actor),
                text(object),
                text(action),
                instant("from", from, zone, 0),
                instant("until", until, zone, 1));
    }

    @Nullable String cursor() {
        return text(cursor);
    }

    /** Returns the address of this query at another position. */
    String address(String path, @Nullable String next) {
        var values = chosen();
        values.put("cursor", next == null ? "" : next);
        return QueryText.after(path, values);
    }

    private static @Nullable Instant instant(String field, @Nullable String value, ZoneId zone, int daysLater) {
        var text = text(value);
        if (text == null) return null;
        try {
            var day = WrittenTime.findDay(text);
            return day.isEmpty()
                    ? OffsetDateTime.parse(text).toInstant()
                    : day.get().plusDays(daysLater).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new Rejected(Issues.of(field, "not-a-date"));
        }
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
