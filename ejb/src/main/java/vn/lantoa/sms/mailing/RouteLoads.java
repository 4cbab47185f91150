package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The loads of the routes that are on, for meters. Large numbers are counted up to {@link #MOST} and no further. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RouteLoads {
    /** The number that stands for so many parts, or more. */
    public static final int MOST = 100_000;

    private static final String LOADS =
            """
            select r.name, r.bound_at is not null and r.leased_until > now(), r.failures, r.unanswered_most,
              (select count(*) from (select 1 from sms_part p where p.route_id = r.id and p.state = 'PENDING'
                and p.due_at <= now() limit %1$d) w),
              (select count(*) from sms_part p where p.route_id = r.id and p.state = 'CLAIMED'),
              (select count(*) from (select 1 from sms_part p where p.route_id = r.id and p.state = 'UNCONFIRMED'
                limit %1$d) u)
            from sms_route r where r.state = 'ON' order by r.name"""
                    .formatted(MOST);

    @PersistenceContext
    EntityManager entities;

    /** The loads of all routes that are on, by name and by the database's clock. */
    public List<RouteLoad> all() {
        List<?> rows = entities.createNativeQuery(LOADS).getResultList();
        return rows.stream().map(row -> load((Object[]) row)).toList();
    }

    private static RouteLoad load(Object[] row) {
        return new RouteLoad(
                (String) row[0],
                (Boolean) row[1],
                number(row[2]).intValue(),
                number(row[3]).intValue(),
                new RouteLoad.Parts(
                        number(row[4]).longValue(),
                        number(row[5]).longValue(),
                        number(row[6]).longValue()));
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
