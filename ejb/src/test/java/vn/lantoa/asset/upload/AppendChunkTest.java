package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.TransactionalException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.InMemoryObjectStore;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Pause;
import vn.lantoa.kernel.StandIn;

/** Successive requests of one upload over an interrupted connection. */
class AppendChunkTest {
    private static final long LENGTH = 3000;
    private static final Actor SENDER = Actor.officer(UUID.randomUUID());

    private final RecordedLedger ledger = new RecordedLedger(LENGTH, LENGTH);
    private final LocalWriters writers = ledger.leases.writersHere();
    private final AppendChunk append = new AppendChunk();

    AppendChunkTest() {
        append.ledger = ledger;
        append.writers = writers;
        append.store = new InMemoryObjectStore(Clock.systemUTC());
        append.digests = new RunningDigests();
        append.executor = StandIn.executorAtOnce();
    }

    @Test
    void a_silent_sender_resumes_where_it_stopped_and_is_not_reported_as_busy() throws Exception {
        var first = inTheBackground(new PhoneLine().send(bytes(1000)));
        Pause.of(Duration.ofMillis(1300));
        assertThat(ledger.received).as("nobody knows yet that the line is gone").isZero();

        writers.settle(ledger.id, SENDER);
        assertThat(ledger.received).isEqualTo(1000);
        assertThat(append(1000, new PhoneLine().send(bytes(2000)).end())).isEqualTo(LENGTH);

        assertThat(first.get(5, TimeUnit.SECONDS)).isEqualTo(1000);
        assertThat(ledger.complete).isTrue();
    }

    @Test
    void a_broken_connection_releases_the_lease_and_keeps_the_received_bytes() {
        assertThat(append(0, new PhoneLine().send(bytes(1000)).breakOff())).isEqualTo(1000);

        assertThat(ledger.leases.isBusy(ledger.id)).isFalse();
        assertThat(append(1000, new PhoneLine().send(bytes(2000)).end())).isEqualTo(LENGTH);
    }

    @Test
    void failed_and_rejected_requests_release_the_lease() {
        assertThatThrownBy(() -> append(0, new InputStream() {
                    @Override
                    public int read() {
                        throw new StackOverflowError();
                    }
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(ledger.leases.isBusy(ledger.id)).isFalse();

        assertThatThrownBy(() -> append(7, new PhoneLine().end())).isInstanceOf(Conflict.class);
        assertThat(ledger.leases.isBusy(ledger.id)).isFalse();
    }

    /** The lease is held by an unknown owner. */
    @Test
    void a_lease_with_an_unconfirmed_commit_is_released_too() {
        ledger.answersAreLost = true;
        assertThatThrownBy(() -> append(0, new PhoneLine().end())).isInstanceOf(TransactionalException.class);

        assertThat(ledger.leases.isBusy(ledger.id)).isFalse();
    }

    @Test
    void stored_chunks_are_acknowledged_despite_an_outage_before_the_release_of_the_lease() {
        ledger.afterKeep = () -> ledger.leases.beAway(true);
        assertThat(append(0, new PhoneLine().send(bytes((int) LENGTH)).end())).isEqualTo(LENGTH);

        ledger.leases.beAway(false);
        writers.settle(ledger.id, SENDER);
        assertThat(ledger.leases.isBusy(ledger.id)).isFalse();
    }

    private CompletableFuture<Long> inTheBackground(InputStream line) {
        return CompletableFuture.supplyAsync(() -> append(0, line), runnable -> new Thread(runnable).start());
    }

    private long append(long offset, InputStream line) {
        return append.call(new AppendChunk.Command(ledger.id, offset, new SentBytes(line, null, null, false), SENDER));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
