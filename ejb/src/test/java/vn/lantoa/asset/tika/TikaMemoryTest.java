package vn.lantoa.asset.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lantoa.asset.Inspection.GaveUp;
import vn.lantoa.asset.child.Programs;
import vn.lantoa.asset.inspection.HostileFiles;

/** The real inspector in its real child JVM, and the test's own heap meanwhile: nothing else may run concurrently. */
@Isolated
@Timeout(180)
class TikaMemoryTest {
    @TempDir
    Path directory;

    @Test
    void kills_a_parser_that_exhausts_its_memory() {
        var inspector = new TikaInspector();
        inspector.children = Programs.children();
        inspector.config = Programs.config(directory);
        var before = usedMemory();

        var inspection = inspector.inspect(HostileFiles.growingPdf(directory), "growing.pdf", directory);

        assertThat(inspection).isEqualTo(new GaveUp("inspector-memory"));
        assertThat(usedMemory() - before).isLessThan(32L << 20);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
