package vn.lantoa.system.sync;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.system.TheProduct;

/**
 * The wire on a small scale: random releases, withdrawals, ends, embargoes and changes of entitlements at two nodes,
 * one of whose clocks is behind; each consumer's copy equals its entitlement.
 */
@Tag("field") // starts a third node
class WireSyncIT {
    private static final int OPERATIONS = 160;
    private static final int ASSETS = 8;
    private static final int BEHIND_SECONDS = 3;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_copy_equals_its_partners_entitlement() throws Exception {
        var behind = TheProduct.behind(BEHIND_SECONDS);
        try {
            new WireSync(List.of(TheProduct.uri(), behind.home()), ASSETS, 1, folder).run(OPERATIONS);
        } finally {
            behind.stop();
        }
    }
}
