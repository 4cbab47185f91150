package vn.lantoa.asset.inspection;

import java.util.Optional;
import vn.lantoa.kernel.OutsideWorld;

/** The port to a virus scanner. */
@OutsideWorld
public interface VirusScanner {
    Scan scan(ByteSource bytes);

    /** True if there is meant to be a scanner. */
    boolean isSetUp();

    /** The viruses it knows, as it names their list ({@code ClamAV 1.4.2/27500/…}); empty if it does not answer. */
    Optional<String> signatures();
}
