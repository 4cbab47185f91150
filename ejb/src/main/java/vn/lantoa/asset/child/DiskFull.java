package vn.lantoa.asset.child;

import java.util.Optional;
import vn.lantoa.kernel.outage.Outage;
import vn.lantoa.kernel.outage.OutageFault;

/** The fault of a disk that others have filled: says nothing about a file, the work must be repeated. */
public final class DiskFull extends RuntimeException implements OutageFault {
    private static final long serialVersionUID = 1L;

    DiskFull(long bytes) {
        super("the disk of the server has no room for " + bytes + " bytes");
    }

    @Override
    public Optional<Outage> outage() {
        return Optional.of(Outage.DISK_FULL);
    }
}
