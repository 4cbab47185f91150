package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** The entries of the log, read by pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditEntries {
    @PersistenceContext
    EntityManager em;

    /** Entries that fit, newest first, from this cursor on. */
    public AuditPage page(AuditQuery query, @Nullable String cursor, int size) {
        var where = new Where();
        where.and("e.details ->> 'organisation' = ?", query.organisation());
        where.and("e.actor = ?", query.actor());
        where.and("e.object = ?", query.object());
        where.and("e.action = ?", query.action());
        where.and("e.at >= ?", offset(query.from()));
        where.and("e.at < ?", offset(query.until()));
        if (cursor != null) where.before(Cursor.read(cursor));
        var sql = em.createNativeQuery("select " + AuditRows.ENTRY + " from audit_entry e " + where.sql()
                + " order by e.at desc, e.id desc limit " + (size + 1));
        for (int i = 0; i < where.values.size(); i++) sql.setParameter(i + 1, where.values.get(i));
        var found =
                AuditRows.list(sql).stream().map(row -> AuditRows.entry(row, 0)).toList();
        if (found.size() <= size) return new AuditPage(found, null);
        var shown = found.subList(0, size);
        return new AuditPage(shown, Cursor.of(shown.get(size - 1)).text());
    }

    private static @Nullable Object offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
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

    /** Conditions with the values they need, in order. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, @Nullable Object value) {
            if (value == null) return;
            conditions.add(condition);
            values.add(value);
        }

        void before(Cursor cursor) {
            conditions.add("(e.at, e.id) < (?, ?)");
            values.add(cursor.at().atOffset(ZoneOffset.UTC));
            values.add(cursor.id());
        }

        String sql() {
            return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        }
    }
}
