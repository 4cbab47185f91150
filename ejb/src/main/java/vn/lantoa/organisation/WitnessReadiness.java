package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.kernel.ReadinessCheck;

/** Status of the witnesses for administrators. It never makes a node unready. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class WitnessReadiness implements ReadinessCheck {
    @Inject
    WitnessConfig witnesses;

    @Inject
    WitnessLedger ledger;

    @Override
    public String name() {
        return "audit-witness";
    }

    @Override
    public Finding check() {
        if (witnesses.addresses().isEmpty() && witnesses.bucket() == null) return Finding.ready(true, "witness-none");
        var newest = ledger.newest();
        boolean unlocked =
                newest.filter(head -> Boolean.FALSE.equals(head.locked())).isPresent();
        return Finding.ready(
                unlocked && witnesses.bucket() != null, newest.map(this::detail).orElse("witness-soon"));
    }

    private String detail(DailyHead head) {
        var letters = "head-of=%s letters=%d/%d"
                .formatted(
                        head.day(), head.mailed().size(), witnesses.addresses().size());
        return witnesses.bucket() == null ? letters : letters + " " + lock(Optional.ofNullable(head.locked()));
    }

    private static String lock(Optional<Boolean> locked) {
        return locked.map(one -> one ? "locked" : "not-locked").orElse("lock-soon");
    }
}
