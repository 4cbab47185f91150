package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.system.HeapWatch;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.Tus;

/** Ten gigabytes arrive at once, each from another officer, at a node with half a gigabyte of heap. */
@Tag("field")
class ParallelUploadsIT {
    private static final String HOME = "parallel";
    private static final long GIGABYTE = 1L << 30;
    private static final int CHUNK = 128 << 20;
    private static final int AT_ONCE = 10;

    @AfterAll
    static void clean() {
        TheProduct.discard(HOME);
    }

    @Test
    void ten_uploads_of_a_gigabyte_pass_at_once_in_half_a_gigabyte_of_heap() throws Exception {
        var settings = TheProduct.settings(HOME).withMachine(new Machine("512m", true, false));
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try (var product = TheProduct.ready(Product.start(settings))) {
            var node = product.first();
            var heap = HeapWatch.of(node.management());
            var begin = System.nanoTime();
            var uploads = new ArrayList<Callable<String>>();
            var officer = Tus.as(node.home(), "canbo");
            for (int i = 0; i < AT_ONCE; i++) uploads.add(upload(node.home(), officer, i));
            var hashes = new ArrayList<String>();
            for (var done : pool.invokeAll(uploads)) hashes.add(done.get());

            var most = heap.limit();
            System.out.printf(
                    "%d uploads of 1 GB at once: %d s, heap at most %.0f of %.0f MiB%n",
                    AT_ONCE, (System.nanoTime() - begin) / 1_000_000_000, heap.highest(), most);
            assertThat(most).isLessThanOrEqualTo(512);
            assertThat(hashes).doesNotHaveDuplicates();
            assertThat(node.isRunning()).isTrue();
            assertThat(Files.readString(node.log())).doesNotContain("OutOfMemoryError");
        } finally {
            pool.shutdownNow();
        }
    }

    /** Uploads one film; returns its hash, which the hub has computed as well. */
    private static Callable<String> upload(URI hub, Tus officer, int number) {
        // signed in one after the other: too many sign-ins at once are refused for a while
        var job = MainJob.begin(hub, "video", "Phim một gigabyte số " + number);
        return () -> {
            var film = new BigFilm(GIGABYTE, 100 + number);
            var upload = FilmUpload.open(officer, job.asset(), film);
            upload.sendInChunks(CHUNK);
            var hash = film.sha256();
            assertThat(job.taken(upload.id()).getJsonObject("outcome").getString("sha256"))
                    .isEqualTo(hash);
            return hash;
        };
    }
}
