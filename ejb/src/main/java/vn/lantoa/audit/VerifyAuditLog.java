package vn.lantoa.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** Goes through the whole audit log and names the first thing that is not as it was written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerifyAuditLog {
    @Inject
    Oversight oversight;

    @Inject
    AuditChain chain;

    @Inject
    AuditHeads heads;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    /** Checks every link. Takes about a second for each 50,000 of them. */
    public AuditVerification call(Actor by) {
        oversight.requireAuditor(by);
        // the head first: the chain may grow while it is walked, but never falls behind what was signed
        var jws = heads.newest();
        var signed = jws.flatMap(one -> keys.verify(AuditSealer.TYPE, one))
                .map(AuditHead::read)
                .orElse(null);
        var check = new ChainCheck(chain::after, signed);
        var broken = check.walk();
        return new AuditVerification(
                clock.instant(),
                check.seq(),
                chain.unsealed(),
                signed == null ? null : signed.seq(),
                broken.or(() -> head(jws, signed, check.seq())).orElse(null));
    }

    private static Optional<BrokenLink> head(Optional<String> jws, @Nullable AuditHead signed, long seq) {
        if (signed != null || seq == 0) return Optional.empty();
        var kind = jws.isPresent() ? BrokenLink.Kind.HEAD_FORGED : BrokenLink.Kind.HEAD_MISSING;
        return Optional.of(new BrokenLink(seq, null, kind));
    }
}
