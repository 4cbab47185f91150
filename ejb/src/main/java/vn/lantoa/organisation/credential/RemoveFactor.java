package vn.lantoa.organisation.credential;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/**
 * Removes the calling officer's authenticator, after the officer has presented it, a passkey or a recovery code again.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class RemoveFactor {
    @Inject
    FactorCheck check;

    @Inject
    FactorLedger ledger;

    /** Removes the authenticator. */
    public void call(Actor by, String code, AttemptOrigin from) {
        var officer = OfficerId.of(by);
        if (from.session() == null) throw new Forbidden("a session of the officer");
        var outcome = check.of(officer, new FactorProof(code, Occasion.session(from.session())), from);
        if (outcome instanceof FactorCheck.Blocked)
            throw new Conflict("too-many-attempts", "wait before the next attempt");
        if (!(outcome instanceof FactorCheck.AcceptedFactor shown)) throw new Rejected(Issues.of("code", "wrong-code"));
        ledger.removeAuthenticator(officer, shown.use().at());
    }
}
