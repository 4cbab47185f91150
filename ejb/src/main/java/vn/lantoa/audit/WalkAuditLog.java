package vn.lantoa.audit;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/** Walks along the whole audit log after an order. A repeated call continues from the recorded progress. */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class WalkAuditLog implements EventHandler<AuditWalkOrdered> {
    private static final int BATCHES_A_NOTE = 10;
    private static final System.Logger LOG = System.getLogger(WalkAuditLog.class.getName());

    @Inject
    AuditWalks walks;

    @Inject
    AuditChain chain;

    @Inject
    AuditHeads heads;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    @Override
    public void on(AuditWalkOrdered event) {
        if (!walks.goesOn(event.at())) return;
        // read the head first: the chain may grow during the walk, but never falls behind the signed head
        var signed = ChainCheck.Signed.read(heads.newest(), keys);
        var before = walks.find().progress();
        var from = before == null ? AuditHead.BEGINNING : before.reached();
        var check = new ChainCheck(chain::after, signed, ChainCheck.Stretch.wholeFrom(from));
        for (int batch = 1; check.next(); batch++)
            if (batch % BATCHES_A_NOTE == 0) walks.note(event.at(), found(check, signed, 0));
        var found = found(check, signed, chain.unsealed());
        walks.finish(event.at(), found);
        LOG.log(
                found.broken() == null ? INFO : ERROR,
                "audit log walked: checked={0,number,#} broken={1}",
                found.checked(),
                found.broken());
    }

    private AuditVerification found(ChainCheck check, ChainCheck.Signed signed, long unsealed) {
        return new AuditVerification(clock.instant(), check.reached(), unsealed, signed.seq(), check.broken());
    }
}
