package vn.lantoa.audit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.ChainCheck.Signed;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/**
 * Verifies the audit log and reports the first broken link. Checks all links of a short log. If the log is long, checks
 * only the links added since the last full walk.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class VerifyAuditLog {
    /** The maximum number of links checked while a user waits. */
    static final int AT_ONCE = 10_000;

    /** The number of newest links checked in a longer log; few, because a user waits for the response. */
    private static final int NEWEST = 5_000;

    @Inject
    Oversight oversight;

    @Inject
    AuditChain chain;

    @Inject
    AuditHeads heads;

    @Inject
    AuditWalks walks;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    /** Checks the newest links and reports them together with the findings of the last walk. */
    public AuditReport call(Actor by) {
        oversight.requireAuditor(by);
        // read the head first: the chain may grow during the walk, but never falls behind the signed head
        var signed = Signed.read(heads.newest(), keys);
        var end = chain.head().orElse(AuditHead.BEGINNING).seq();
        var known = walks.find();
        var now = end <= AT_ONCE ? whole(signed) : newest(signed, end, known.last());
        var unchecked = now.broken() == null ? Math.max(0, end - now.checked()) : 0;
        return new AuditReport(now, unchecked, known.last(), underWay(known, end));
    }

    private AuditVerification whole(Signed signed) {
        var check = new ChainCheck(chain::after, signed, ChainCheck.Stretch.wholeFrom(AuditHead.BEGINNING));
        while (check.next()) continue;
        return found(signed, check.reached(), check.broken(), chain.unsealed());
    }

    private AuditVerification newest(Signed signed, long end, @Nullable AuditVerification last) {
        var unsealed = chain.unsealedSince(last == null ? clock.instant() : last.at());
        if (last != null && last.broken() != null) return found(signed, last.reached(), last.broken(), unsealed);
        var from = last == null ? AuditHead.BEGINNING : last.reached();
        var check = new ChainCheck(chain::after, signed, ChainCheck.Stretch.of(from, NEWEST));
        for (int links = 0; links < NEWEST && check.next(); links += ChainCheck.AT_ONCE) continue;
        var broken = check.broken();
        return found(signed, check.reached(), broken == null ? signed.wrongAtEnd(end) : broken, unsealed);
    }

    private AuditVerification found(Signed signed, AuditHead reached, @Nullable BrokenLink broken, long unsealed) {
        return new AuditVerification(clock.instant(), reached, unsealed, signed.seq(), broken);
    }

    private static AuditReport.@Nullable UnderWay underWay(AuditWalks.Walks known, long end) {
        if (known.underWay() == null) return null;
        var progress = known.progress();
        return new AuditReport.UnderWay(known.underWay(), progress == null ? 0 : progress.checked(), end);
    }
}
