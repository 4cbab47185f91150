package vn.lantoa.distribution.recall;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.lantoa.release.WithdrawalKind;

/** Within how long partners are to acknowledge, by the kind of withdrawal. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecallPolicies {
    @PersistenceContext
    EntityManager entities;

    /** The time to answer for each kind of withdrawal. */
    public Map<WithdrawalKind, Duration> all() {
        var all = new EnumMap<WithdrawalKind, Duration>(WithdrawalKind.class);
        List<?> rows = entities.createNativeQuery("select kind, minutes from recall_policy")
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            all.put(WithdrawalKind.valueOf((String) columns[0]), Duration.ofMinutes(((Number) columns[1]).longValue()));
        }
        return all;
    }

    /** The one of this kind. */
    public Duration of(WithdrawalKind kind) {
        return java.util.Objects.requireNonNull(all().get(kind));
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(WithdrawalKind kind, int minutes) {
        entities.createNativeQuery("update recall_policy set minutes = ? where kind = ?")
                .setParameter(1, minutes)
                .setParameter(2, kind.name())
                .executeUpdate();
    }
}
