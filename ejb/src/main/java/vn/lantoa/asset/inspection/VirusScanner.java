package vn.lantoa.asset.inspection;

import vn.lantoa.kernel.OutsideWorld;

/** The port to a virus scanner. */
@OutsideWorld
public interface VirusScanner {
    Scan scan(ByteSource bytes);
}
