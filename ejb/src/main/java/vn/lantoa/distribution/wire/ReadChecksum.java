package vn.lantoa.distribution.wire;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;

/** Tells a partner what his copy should come to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadChecksum {
    @Inject
    HeldAssets held;

    @Inject
    WireChecksums checksums;

    /** The checksum, and the number of the change log that it is right for. */
    public WireChecksum call(Actor by) {
        var partner = Recipient.of(by);
        return checksums.of(held.over(partner), () -> held.checksum(partner));
    }
}
