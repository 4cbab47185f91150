package vn.lantoa.campaign.calendar.key;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;
import vn.lantoa.organisation.RandomToken;

/** The keys that are good. One that was ended opens nothing, at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarKeys {
    private static final String SELECT =
            """
            select k.id, k.campaign_id, k.organisation_id, k.partner_id, coalesce(c.title, o.name, p.name), k.label,
                   k.created_at, k.used_on
              from calendar_key k left join campaign c on c.id = k.campaign_id
              left join organisation o on o.id = k.organisation_id left join partner p on p.id = k.partner_id
             where k.ended_at is null""";

    @PersistenceContext
    EntityManager entities;

    public Optional<CalendarKey> find(RandomToken token) {
        return list(" and k.token_sha256 = ?", token.sha256().hex()).stream().findFirst();
    }

    public Optional<CalendarKey> find(CalendarKeyId id) {
        return list(" and k.id = ?", id.value()).stream().findFirst();
    }

    /** All keys, the newest first; at most 1000. */
    public List<CalendarKey> all() {
        return list(" and ? = ? order by k.created_at desc limit 1000", "", "");
    }

    /** The keys to the calendar of this campaign, organisation or partner, the newest first. */
    public List<CalendarKey> of(CalendarScope scope) {
        return list(
                " and coalesce(k.campaign_id, k.organisation_id, k.partner_id) = ? order by k.created_at desc, k.id",
                scope.of());
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(IssuedCalendar issued, String label, Actor by, Instant now) {
        var scope = issued.scope();
        entities.createNativeQuery(
                        """
                        insert into calendar_key (id, token_sha256, campaign_id, organisation_id, partner_id, label,
                                                  created_at, created_by)
                        values (?, ?, cast(? as uuid), cast(? as uuid), cast(? as uuid), ?, ?, ?)""")
                .setParameter(1, issued.id().value())
                .setParameter(2, issued.token().sha256().hex())
                .setParameter(3, of(scope, CalendarScope.Of.CAMPAIGN))
                .setParameter(4, of(scope, CalendarScope.Of.ORGANISATION))
                .setParameter(5, of(scope, CalendarScope.Of.PARTNER))
                .setParameter(6, label)
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .setParameter(8, by.reference())
                .executeUpdate();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void end(CalendarKeyId id, Instant now) {
        entities.createNativeQuery("update calendar_key set ended_at = ? where id = ? and ended_at is null")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Notes the day on which it was read: once a day, not at every request. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void used(CalendarKeyId id, LocalDate today) {
        entities.createNativeQuery(
                        "update calendar_key set used_on = cast(? as date) where id = ? and used_on is distinct from cast(? as date)")
                .setParameter(1, today.toString())
                .setParameter(2, id.value())
                .setParameter(3, today.toString())
                .executeUpdate();
    }

    private List<CalendarKey> list(String where, Object... of) {
        var query = entities.createNativeQuery(SELECT + where);
        for (int i = 0; i < of.length; i++) query.setParameter(i + 1, of[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> key((Object[]) row)).toList();
    }

    private static CalendarKey key(Object[] row) {
        var scope = row[1] != null
                ? new CalendarScope(CalendarScope.Of.CAMPAIGN, (UUID) row[1])
                : row[2] != null
                        ? new CalendarScope(CalendarScope.Of.ORGANISATION, (UUID) row[2])
                        : new CalendarScope(CalendarScope.Of.PARTNER, (UUID) row[3]);
        return new CalendarKey(
                new CalendarKeyId((UUID) row[0]),
                scope,
                (String) row[4],
                (String) row[5],
                Columns.instant(row[6]),
                row[7] instanceof Date date ? date.toLocalDate() : (LocalDate) row[7]);
    }

    private static @Nullable String of(CalendarScope scope, CalendarScope.Of kind) {
        return scope.kind() == kind ? scope.of().toString() : null;
    }
}
