package vn.lantoa.asset.inspection;

import vn.lantoa.kernel.OutsideWorld;

/** Says whether bytes carry something known to be harmful. */
@OutsideWorld
public interface VirusScanner {
    Scan scan(ByteSource bytes);
}
