package vn.lantoa.distribution.wire;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.Actor;

/** Reads the checksum that a partner's copy should have. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadChecksum {
    @Inject
    HeldAssets held;

    @Inject
    WireChecksums checksums;

    @Resource
    ManagedExecutorService executor;

    /** The checksum, and the number of the change log that it is right for; empty while it is being computed. */
    public Optional<WireChecksum> call(Actor by) {
        var partner = Recipient.of(by);
        return checksums.of(held.over(partner), () -> held.checksum(partner), executor);
    }
}
