package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.sync.WireSync;

/** Twenty thousand random operations at two nodes, one of whose clocks is behind: no consumer ever diverges. */
@Tag("field")
class WireSyncInFullIT {
    private static final int OPERATIONS = 20_000;
    private static final int ASSETS = 120;
    private static final int BEHIND_SECONDS = 4;

    /** Measured: 11 to 17 minutes on two quiet cores, all of which it uses; the target is five. */
    private static final Duration SHOWN = Duration.ofMinutes(25);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_copy_equals_its_partners_entitlement() throws Exception {
        var behind = TheProduct.behind(BEHIND_SECONDS);
        try {
            var sync = new WireSync(List.of(TheProduct.uri(), behind.home()), ASSETS, 2026, folder);
            var begun = System.nanoTime();
            sync.run(OPERATIONS);
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf(
                    "wire: %d operations and their copies in %d s, %.0f a second%n",
                    OPERATIONS, took.toSeconds(), OPERATIONS * 1000.0 / took.toMillis());
            assertThat(took).isLessThan(SHOWN);
        } finally {
            behind.stop();
        }
    }
}
