package vn.lantoa.distribution.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.release.WithdrawalKind;

/** Deadlines for acknowledgements, per kind of withdrawal. */
@ApplicationScoped
public class RecallPolicies {
    @Inject
    Database database;

    /** Returns the deadline for each kind of withdrawal. */
    public Map<WithdrawalKind, Duration> all() {
        var all = new EnumMap<WithdrawalKind, Duration>(WithdrawalKind.class);
        database.sql("select kind, minutes from recall_policy")
                .list(Policy.class)
                .forEach(one -> all.put(one.kind(), Duration.ofMinutes(one.minutes())));
        return all;
    }

    private record Policy(WithdrawalKind kind, long minutes) {}

    /** Returns the deadline for this kind. */
    public Duration of(WithdrawalKind kind) {
        return java.util.Objects.requireNonNull(all().get(kind));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void set(WithdrawalKind kind, int minutes) {
        database.sql("update recall_policy set minutes = :minutes where kind = :kind")
                .with("minutes", minutes)
                .with("kind", kind)
                .update();
    }
}
