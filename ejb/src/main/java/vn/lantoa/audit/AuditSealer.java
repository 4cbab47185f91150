package vn.lantoa.audit;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Recurring;

/**
 * Sealer that chains committed entries once a second and stores the signed head outside the database. It stops if the
 * chain lacks the newest signed head, or if the signature of that head cannot be verified. Continuing would hide the
 * tampering under a valid head.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuditSealer {
    /** The JWS type of a signed head, which distinguishes signed heads from all other data that the hub signs. */
    public static final String TYPE = "lantoa-audit-head+jws";

    private static final System.Logger LOG = System.getLogger(AuditSealer.class.getName());

    @Inject
    AuditChain chain;

    @Inject
    AuditHeads heads;

    @Inject
    SigningKeys keys;

    @Inject
    Clock clock;

    // false until this node has verified that the signed head is the end of the chain
    private volatile boolean upToDate;

    /** Seals all waiting entries, unless another node is doing so. */
    @Recurring("PT1S")
    public void seal() {
        if (upToDate && !chain.isBehind()) return;
        upToDate = false;
        var newest = heads.newest();
        var signed = newest.flatMap(jws -> keys.verify(TYPE, jws)).map(AuditHead::read);
        if (newest.isPresent() && signed.isEmpty()) {
            LOG.log(
                    ERROR,
                    "audit log not sealed: none of the configured keys signed its newest head; if there was another key,"
                            + " LANTOA_FORMER_SIGNING_KEYS has to name its public half");
            return;
        }
        if (signed.isPresent() && !chain.holds(signed.get())) {
            LOG.log(
                    ERROR,
                    "audit log not sealed: the chain no longer holds its signed head, seq={0}",
                    signed.get().seq());
            return;
        }
        while (chain.sealCommitted() > 0) continue;
        chain.head().filter(head -> !head.equals(signed.orElse(null))).ifPresent(this::publish);
        upToDate = true;
    }

    private void publish(AuditHead head) {
        heads.put(keys.sign(TYPE, head.canonical()), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
