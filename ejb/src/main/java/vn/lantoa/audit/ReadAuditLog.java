package vn.lantoa.audit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.ListPage;

/** Reads entries of the audit log, for auditors of the whole province. */
@UseCase
public class ReadAuditLog {
    private static final int PAGE = 50;

    /** The conditions of the components of a query. */
    private static final Map<String, String> CONDITIONS = Map.of(
            "organisation", "e.details ->> 'organisation' = :organisation",
            "actor", "e.actor = :actor",
            "object", "e.object = :object",
            "action", "e.action = :action",
            "from", "e.at >= :from",
            "until", "e.at < :until");

    @Inject
    Oversight oversight;

    @Inject
    Database database;

    /** Returns a page of matching entries, newest first, starting after the cursor. */
    public AuditPage call(Actor by, AuditQuery query, @Nullable String cursor) {
        oversight.requireAuditor(by);
        var values = new HashMap<String, Object>();
        Records.values(query).forEach((name, value) -> {
            if (value != null) values.put(name, value);
        });
        var conditions = values.keySet().stream().map(CONDITIONS::get).collect(Collectors.toList());
        if (cursor != null) {
            var after = Cursor.read(cursor);
            conditions.add("(e.at, e.id) < (:cursorAt, :cursorId)");
            values.put("cursorAt", after.at());
            values.put("cursorId", after.id());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var found = database
                .sql("select " + AuditRow.COLUMNS + " from audit_entry e" + where
                        + " order by e.at desc, e.id desc limit " + (PAGE + 1))
                .with(values)
                .list(AuditRow.class)
                .stream()
                .map(AuditRow::entry)
                .toList();
        var page = ListPage.of(found, PAGE, entry -> Cursor.of(entry).text());
        return new AuditPage(page.lines(), page.next());
    }

    /** The entry after which a page begins. */
    private record Cursor(Instant at, UUID id) {
        static Cursor of(AuditEntry entry) {
            return new Cursor(entry.at(), entry.id());
        }

        static Cursor read(String text) {
            var parts = text.split("_", 2);
            try {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new Rejected(Issues.of("cursor", "not-known"));
            }
        }

        String text() {
            return at + "_" + id;
        }
    }

    /**
     * A page of entries, newest first.
     *
     * @param next opaque cursor of the next page; null on the last page
     */
    public record AuditPage(List<AuditEntry> entries, @Nullable String next) {}
}
