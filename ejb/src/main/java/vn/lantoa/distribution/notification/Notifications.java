package vn.lantoa.distribution.notification;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Columns;

/** The notifications to partners, and the answers to them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Notifications {
    private static final String SELECT =
            """
            select t.message, t.subscription_id, s.label, t.outcome, t.said, t.tries, t.at
            from partner_telling t join subscription s on s.id = t.subscription_id
            where t.message = any(string_to_array(?, ' ')) order by t.at, t.message, s.label""";

    @PersistenceContext
    EntityManager entities;

    /** The notifications of these messages, in the order of their last try. */
    public List<Notification> of(Collection<String> messages) {
        List<?> rows = entities.createNativeQuery(SELECT)
                .setParameter(1, String.join(" ", messages))
                .getResultList();
        return rows.stream().map(row -> telling((Object[]) row)).toList();
    }

    private static Notification telling(Object[] row) {
        return new Notification(
                (String) row[0],
                new SubscriptionId((UUID) row[1]),
                (String) row[2],
                Notification.State.valueOf((String) row[3]),
                (String) row[4],
                ((Number) row[5]).intValue(),
                Columns.instant(row[6]));
    }
}
