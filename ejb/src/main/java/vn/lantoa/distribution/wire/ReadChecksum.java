package vn.lantoa.distribution.wire;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.Actor;

/** Tells a partner what his copy should come to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadChecksum {
    @Inject
    HeldAssets held;

    @Inject
    WireChecksums checksums;

    @Resource
    ManagedExecutorService executor;

    /** The checksum, and the number of the change log that it is right for; nothing while it is being worked out. */
    public Optional<WireChecksum> call(Actor by) {
        var partner = Recipient.of(by);
        return checksums.of(held.over(partner), () -> held.checksum(partner), executor);
    }
}
