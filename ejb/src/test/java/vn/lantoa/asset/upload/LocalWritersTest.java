package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lantoa.asset.upload.LocalWriters.LocalWriter;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Pause;

@Isolated("measures time")
class LocalWritersTest {
    private static final Actor SENDER = Actor.officer(UUID.randomUUID());
    private static final UploadId UPLOAD = new UploadId(UUID.randomUUID());

    private final LeasesInMemory leases = new LeasesInMemory();
    private final LocalWriters writers = leases.writersHere();
    private final PhoneLine line = new PhoneLine();

    @Test
    void a_finished_request_releases_the_lease() {
        var writer = holding();

        writers.leave(writer);

        assertThat(leases.isBusy(UPLOAD)).isFalse();
    }

    @Test
    void a_recovered_database_is_reported_at_once() {
        var writer = holding();
        leases.beAway(true);
        writers.leave(writer);
        assertThatThrownBy(writers::tell).isNotNull();

        leases.beAway(false);
        writers.tell();

        assertThat(leases.isBusy(UPLOAD)).isFalse();
    }

    @Test
    void one_failing_report_does_not_block_the_others() {
        leases.beAway(true);
        writers.leave(writers.enter(UPLOAD, SENDER, line));
        leases.beAway(false);
        var others =
                Stream.generate(() -> new UploadId(UUID.randomUUID())).limit(20).toList();
        for (var other : others) {
            var writer = writers.enter(other, SENDER, line);
            assertThat(leases.take(other, writer.id())).isTrue();
            leases.beAway(true);
            writers.leave(writer);
            leases.beAway(false);
        }
        leases.holdFast(UPLOAD);

        assertThatThrownBy(writers::tell).hasMessageContaining("canceled");

        assertThat(others).noneMatch(leases::isBusy);
    }

    @Test
    void the_next_request_continues_despite_an_unknown_end_of_the_last() {
        writers.leave(holding());
        leases.holdFast(UPLOAD);
        var next = holding();
        writers.leave(next);

        writers.settle(UPLOAD, SENDER);

        assertThat(leases.isBusy(UPLOAD)).isTrue();
    }

    /** Without waiting for the timer that notifies it. */
    @Test
    void the_lease_of_a_vanished_request_is_released() {
        var writer = holding();
        leases.beAway(true);
        writers.leave(writer);
        leases.beAway(false);

        writers.settle(UPLOAD, Actor.officer(UUID.randomUUID()));

        assertThat(leases.isBusy(UPLOAD)).isFalse();
    }

    @Test
    void the_lease_of_a_request_that_took_over_is_kept() {
        var late = holding();
        leases.beAway(true);
        writers.leave(late);
        leases.beAway(false);
        leases.release(UPLOAD, late.id());
        var next = holding();

        writers.tell();

        assertThat(leases.prolong(UPLOAD, next.id())).isTrue();
    }

    @Test
    void only_the_same_sender_disconnects_its_silent_connection() throws Exception {
        var writer = holding();
        var reading = reads(writer);
        Pause.of(LocalWriters.SILENCE.plusMillis(200));

        writers.settle(UPLOAD, Actor.officer(UUID.randomUUID()));
        assertThat(reading).isNotDone();
        writers.settle(new UploadId(UUID.randomUUID()), SENDER);
        assertThat(reading).isNotDone();

        var settled = CompletableFuture.runAsync(() -> writers.settle(UPLOAD, SENDER));
        assertThat(reading.get(5, TimeUnit.SECONDS)).isEqualTo("cut off, and not interrupted any more");
        assertThat(settled).as("waits until what came is stored").isNotDone();
        writers.leave(writer);
        settled.get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_connection_that_receives_bytes_continues() throws Exception {
        var writer = holding();
        var reading = reads(writer);
        for (var begun = System.nanoTime(); System.nanoTime() - begun < 1_300_000_000L; ) {
            line.send(new byte[10]);
            writers.settle(UPLOAD, SENDER);
            Pause.of(Duration.ofMillis(50));
        }

        assertThat(reading).isNotDone();
        line.end();
        assertThat(reading.get(5, TimeUnit.SECONDS)).isEqualTo("ended");
    }

    @Test
    void waits_for_a_completed_body() throws Exception {
        var writer = holding();
        line.breakOff();
        assertThat(reads(writer).get(5, TimeUnit.SECONDS)).isEqualTo("the line broke");

        var settled = CompletableFuture.runAsync(() -> writers.settle(UPLOAD, SENDER));
        Pause.of(Duration.ofMillis(100));
        assertThat(settled).isNotDone();
        writers.leave(writer);

        settled.get(5, TimeUnit.SECONDS);
        assertThat(leases.isBusy(UPLOAD)).isFalse();
    }

    private LocalWriter holding() {
        var writer = writers.enter(UPLOAD, SENDER, line);
        assertThat(leases.take(UPLOAD, writer.id())).isTrue();
        return writer;
    }

    /** Reads everything on a separate thread, and reports how that ended. */
    private static CompletableFuture<String> reads(LocalWriter writer) {
        var how = new CompletableFuture<String>();
        var thread = new Thread(() -> {
            var buffer = new byte[100];
            try {
                while (writer.body().read(buffer, 0, buffer.length) >= 0) continue;
                how.complete("ended");
            } catch (java.io.InterruptedIOException e) {
                var interrupted = Thread.currentThread().isInterrupted();
                how.complete(interrupted ? "interrupted" : "cut off, and not interrupted any more");
            } catch (IOException e) {
                how.complete(String.valueOf(e.getMessage()));
            }
        });
        thread.setDaemon(true);
        thread.start();
        return how;
    }
}
