package vn.lantoa.sms.mailing.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.mailing.MailingId;

/** Reads what companies have taken, by route and day. */
@ApplicationScoped
class TakenRows {
    // counted by day first, so that the names are joined to a few rows
    private static final String TAKEN =
            """
            select r.name, r.partner_id, cast(t.day as text), t.taken from (
              select route_id, cast(submitted_at at time zone ? as date) as day, count(submitted_at) as taken
              from sms_part where mailing_id = ? group by 1, 2) t
            join sms_route r on r.id = t.route_id order by r.name, t.day""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ZoneId zone;

    List<Taken> of(MailingId mailing) {
        List<?> rows = entities.createNativeQuery(TAKEN)
                .setParameter(1, zone.getId())
                .setParameter(2, mailing.value())
                .getResultList();
        return rows.stream().map(row -> taken((Object[]) row)).toList();
    }

    private static Taken taken(@Nullable Object... row) {
        return new Taken(
                (String) row[0],
                row[1] == null ? null : new PartnerId((UUID) row[1]),
                row[2] == null ? null : LocalDate.parse((String) row[2]),
                ((Number) row[3]).longValue());
    }
}
