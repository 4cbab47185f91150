package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.WithdrawalKind;

/** Sets the deadlines, in minutes, for acknowledging future withdrawals. Only a platform administrator may set them. */
@UseCase
public class SetRecallDeadlines {
    static final int MOST_MINUTES = 43_200;

    @Inject
    RecallPolicies policies;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    /** Sets the deadlines of the given kinds. */
    public void call(Actor by, Map<WithdrawalKind, Integer> minutes) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        var issues = Issues.none();
        for (var one : minutes.entrySet())
            issues = issues.when(one.getValue() < 1, "minutes-" + one.getKey(), "too-few", 1)
                    .when(one.getValue() > MOST_MINUTES, "minutes-" + one.getKey(), "too-many", MOST_MINUTES);
        issues.throwIfAny();
        var values = new TreeMap<String, String>();
        minutes.forEach((kind, many) -> values.put(kind.name(), String.valueOf(many)));
        minutes.forEach(policies::set);
        audit.record(by, "recall-policy-set", "recall-policy", values);
    }
}
