package vn.lantoa.asset.child;

import java.util.Optional;
import vn.lantoa.kernel.Outage;
import vn.lantoa.kernel.OutageFault;

/** Exception for a disk that is full of other data. It says nothing about the file; the work must be repeated. */
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
