package vn.lantoa.sms.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads how mailings fare on their routes. */
@ApplicationScoped
class MailingBoard {
    private static final String WAYS =
            """
            select r.name, r.state = 'ON', r.bound_at is not null and r.leased_until > now(),
              count(*) filter (where p.state in ('PENDING', 'CLAIMED')), count(p.submitted_at),
              count(*) filter (where p.submitted_at > now() - interval '1 minute'),
              greatest(1, least(60, extract(epoch from now() - min(p.submitted_at)
                filter (where p.submitted_at > now() - interval '1 minute'))))
            from sms_part p join sms_route r on r.id = p.route_id where p.mailing_id = ? group by r.id order by r.name""";

    private static final String OUTCOMES =
            """
            select r.name, p.state, p.said, count(*) from sms_part p join sms_route r on r.id = p.route_id
            where p.mailing_id = ? group by 1, 2, 3 order by 1, 4 desc, 2, 3""";

    @PersistenceContext
    EntityManager entities;

    List<MailingWay> ways(MailingId id) {
        return rows(WAYS, id).stream()
                .map(row -> new MailingWay(
                        (String) row[0],
                        (Boolean) row[1],
                        (Boolean) row[2],
                        number(row[3]).longValue(),
                        number(row[4]).longValue(),
                        row[6] == null
                                ? 0
                                : number(row[5]).doubleValue() / number(row[6]).doubleValue()))
                .toList();
    }

    List<MailingOutcome> outcomes(MailingId id) {
        return rows(OUTCOMES, id).stream()
                .map(row -> new MailingOutcome(
                        (String) row[0],
                        PartState.valueOf((String) row[1]),
                        (String) row[2],
                        number(row[3]).longValue()))
                .toList();
    }

    private List<Object[]> rows(String query, MailingId id) {
        List<?> rows =
                entities.createNativeQuery(query).setParameter(1, id.value()).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
