package vn.lantoa.organisation.stepup;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.factor.FactorKind;
import vn.lantoa.organisation.factor.FactorSecret;
import vn.lantoa.organisation.factor.RecoveryCode;
import vn.lantoa.organisation.factor.SecondFactors;

/** The short transactions about second factors, each with its line in the audit log. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class FactorLedger {
    @Inject
    SecondFactors factors;

    @Inject
    AuditLog audit;

    /** Uses a code up. That a wrong one was tried is written down as well. */
    public Optional<FactorKind> use(OfficerId officer, String code, ClientAddress from, Instant now) {
        var kind = factors.use(officer, code, now);
        var action = kind.map(FactorLedger::action).orElse("factor-refused");
        record(officer, action, Map.of("from", from.network()));
        return kind;
    }

    /** A new secret for one that is to be added. */
    public FactorSecret begin(OfficerId officer, Instant now) {
        return factors.begin(officer, now);
    }

    /** Adds the one that was begun; empty when the code is not its. */
    public Optional<List<RecoveryCode>> add(OfficerId officer, String code, Instant now) {
        var codes = factors.add(officer, code, now);
        if (codes.isPresent()) record(officer, "factor-added", Map.of());
        return codes;
    }

    public void remove(OfficerId officer) {
        factors.remove(officer);
        record(officer, "factor-removed", Map.of());
    }

    private static String action(FactorKind kind) {
        return kind == FactorKind.RECOVERY_CODE ? "recovery-code-used" : "factor-used";
    }

    private void record(OfficerId officer, String action, Map<String, String> details) {
        audit.record(Actor.officer(officer.value()), action, "officer:" + officer, details);
    }
}
