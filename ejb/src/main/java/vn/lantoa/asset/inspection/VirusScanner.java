package vn.lantoa.asset.inspection;

import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** Port to a virus scanner. */
@OutsideWorld
public interface VirusScanner {
    Scan scan(ByteSource bytes);

    /** Returns true if a scanner is configured. */
    boolean isSetUp();

    /**
     * Returns the version of the scanner's signatures, such as {@code ClamAV 1.4.2/27500/…}; empty if the scanner does
     * not respond.
     */
    Optional<String> signatures();
}
