package vn.lantoa.distribution.wire;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads the checksum that a partner's copy should have. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadChecksum {
    @Inject
    HeldAssets held;

    @Inject
    WireChecksums checksums;

    @Resource
    ManagedExecutorService executor;

    /**
     * Returns the checksum and the change log number for which it is valid; empty while the checksum is being computed.
     */
    public Optional<WireChecksum> call(Actor by) {
        var partner = PartnerId.of(by);
        return checksums.of(held.over(partner), () -> held.checksum(partner), executor);
    }
}
