package vn.lantoa.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.NotFound;

/** The parked rows of the outbox, to be shown, and to be made due again by use cases of later stages. */
@Stateless
public class ParkedMessages {
    private static final int SHOWN = 200;

    @PersistenceContext
    EntityManager em;

    /** The newest parked rows. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ParkedMessage> newest() {
        List<?> rows = em.createNativeQuery("select id, event, handler, body::text, attempts, parked_at, last_error"
                        + " from outbox_message where parked_at is not null order by parked_at desc, position desc limit "
                        + SHOWN)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ParkedMessages::parked)
                .toList();
    }

    /** Makes a parked row due again, with all its attempts before it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requeue(OutboxMessageId id) {
        var changed = em.createNativeQuery("update outbox_message set parked_at = null, attempts = 0,"
                        + " next_attempt_at = now() where id = ? and parked_at is not null")
                .setParameter(1, id.value())
                .executeUpdate();
        if (changed == 0) throw new NotFound("parked message " + id.value());
    }

    private static ParkedMessage parked(Object[] row) {
        return new ParkedMessage(
                new OutboxMessageId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                Columns.instant(row[5]),
                (String) row[6]);
    }
}
