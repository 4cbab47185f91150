package vn.lantoa.audit;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/** Reads entries of the audit log, for auditors of the whole province. */
@UseCase
public class ReadAuditLog {
    private static final int PAGE = 50;

    @Inject
    Oversight oversight;

    @Inject
    Database database;

    /** Returns a page of matching entries, newest first, starting after the cursor. */
    public AuditPage call(Actor by, AuditQuery query, @Nullable String cursor) {
        oversight.requireAuditor(by);
        return page(query, cursor, PAGE);
    }

    private AuditPage page(AuditQuery query, @Nullable String cursor, int size) {
        var where = new WhereClause();
        where.and("e.details ->> 'organisation' = :organisation", "organisation", query.organisation());
        where.and("e.actor = :actor", "actor", query.actor());
        where.and("e.object = :object", "object", query.object());
        where.and("e.action = :action", "action", query.action());
        where.and("e.at >= :from", "from", query.from());
        where.and("e.at < :until", "until", query.until());
        if (cursor != null) where.before(Cursor.read(cursor));
        var sql = database.sql("select " + AuditRow.COLUMNS + " from audit_entry e " + where.sql()
                + " order by e.at desc, e.id desc limit " + (size + 1));
        var found = sql.with(where.values).list(AuditRow.class).stream()
                .map(AuditRow::entry)
                .toList();
        if (found.size() <= size) return new AuditPage(found, null);
        var shown = found.subList(0, size);
        return new AuditPage(shown, Cursor.of(shown.get(size - 1)).text());
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

    /** SQL conditions with their values. */
    private static final class WhereClause {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition, String name, @Nullable Object value) {
            if (value == null) return;
            conditions.add(condition);
            values.put(name, value);
        }

        void before(Cursor cursor) {
            conditions.add("(e.at, e.id) < (:cursorAt, :cursorId)");
            values.put("cursorAt", cursor.at());
            values.put("cursorId", cursor.id());
        }

        String sql() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }
    }

    /**
     * A page of entries, newest first.
     *
     * @param next opaque cursor of the next page; null on the last page
     */
    public record AuditPage(List<AuditEntry> entries, @Nullable String next) {}
}
