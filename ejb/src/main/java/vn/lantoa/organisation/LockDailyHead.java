package vn.lantoa.organisation;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.lantoa.audit.LockedHeads;
import vn.lantoa.outbox.EventHandler;

/** Stores the day's head of the audit log in a bucket with an object lock, where it cannot be replaced. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LockDailyHead implements EventHandler<AuditHeadTaken> {
    private static final System.Logger LOG = System.getLogger(LockDailyHead.class.getName());
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Inject
    LockedHeads locked;

    @Inject
    WitnessLedger ledger;

    @Override
    public boolean isOn() {
        return locked.isOn();
    }

    @Override
    public void on(AuditHeadTaken event) {
        ledger.find(event).ifPresent(head -> {
            var isLocked = locked.put(head.head(), head.day());
            ledger.kept(head, isLocked);
            if (!isLocked && SAID.compareAndSet(false, true))
                LOG.log(
                        WARNING,
                        "the bucket in LANTOA_AUDIT_BUCKET has no object lock: audit log heads are not protected");
        });
    }
}
