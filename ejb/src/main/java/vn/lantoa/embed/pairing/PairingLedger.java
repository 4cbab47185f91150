package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.Partners;

/** Database operations of pairing; each call is a separate transaction. */
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

    /** Counts an attempt; returns the seconds to wait, or 0 if the attempt is allowed. */
    public int take(ClientAddress from) {
        return tries.take(from);
    }

    /** Returns whether the code is valid now, without consuming it. */
    public boolean isGood(PairingCode code, Instant now) {
        return codes.isGood(code, now);
    }

    /** Consumes the code and pairs the portal; empty if the code is no longer valid or the partner is not admitted. */
    public Optional<PairedPortal> pair(PairingCode code, PairPortal.Command command, Instant now) {
        return codes.use(code, now)
                .map(partners::get)
                .filter(partner -> partner.isLetInAt(now))
                .map(partner -> pairings.pair(partner, command, now));
    }
}
