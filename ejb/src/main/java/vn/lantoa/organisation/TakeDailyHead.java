package vn.lantoa.organisation;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.lantoa.audit.AuditHeads;
import vn.lantoa.audit.AuditSealer;
import vn.lantoa.audit.LockedHeads;
import vn.lantoa.audit.WitnessConfig;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/**
 * Selects the newest head of the audit log for the day's witnesses. The head was signed when the log was sealed, so
 * that no head is created for a log that was changed later. Witnesses notice a missing day.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TakeDailyHead {
    private static final System.Logger LOG = System.getLogger(TakeDailyHead.class.getName());

    @Inject
    WitnessConfig witnesses;

    @Inject
    LockedHeads locked;

    @Inject
    WitnessLedger ledger;

    @Inject
    AuditHeads heads;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Recurring("PT1M")
    public void call() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if ((witnesses.addresses().isEmpty() && !locked.isOn()) || ledger.hasTaken(day)) return;
        var newest = heads.newest();
        if (newest.isEmpty()) return;
        if (keys.verify(AuditSealer.TYPE, newest.get()).isPresent()) ledger.take(day, newest.get(), now);
        else
            LOG.log(ERROR, "the head of the audit log is not sent to witnesses: none of the configured keys signed it");
    }
}
