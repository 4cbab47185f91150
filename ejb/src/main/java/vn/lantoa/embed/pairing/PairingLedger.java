package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.organisation.attempt.ClientAddress;
import vn.lantoa.organisation.partner.Partners;

/** The records of pairing, each call a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PairingLedger {
    @Inject
    PairingTries tries;

    @Inject
    PairingCodes codes;

    @Inject
    Partners partners;

    @Inject
    PortalPairings pairings;

    /** Counts an attempt. Returns the seconds to wait, 0 if it may be made. */
    public int take(ClientAddress from) {
        return tries.take(from);
    }

    /** True if the code is good now; the check does not use it up. */
    public boolean isGood(PairingCode code, Instant now) {
        return codes.isGood(code, now);
    }

    /** Uses the code, and pairs the portal; empty if somebody was faster, or the partner is not let in. */
    public Optional<PairedPortal> pair(PairingCode code, PairPortal.Command command, Instant now) {
        return codes.use(code, now)
                .map(partners::get)
                .filter(partner -> partner.isLetInAt(now))
                .map(partner -> pairings.pair(partner, command, now));
    }
}
