package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.TransactionalException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.storage.InMemoryObjectStore;
import vn.lantoa.asset.storage.ObjectStore;
import vn.lantoa.asset.storage.StoredObject;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;

class ChunkPumpTest {
    private static final int PART = ObjectStore.PART_BYTES;
    private static final Executor EXECUTOR = ForkJoinPool.commonPool();

    private final ObjectStore store = new InMemoryObjectStore(Clock.systemUTC());
    private RunningDigests digests = new RunningDigests();

    @Test
    void stores_a_small_file_as_one_object_without_a_multipart() throws IOException {
        var bytes = random(1000);
        var ledger = new RecordedLedger(1000L, 1000);

        assertThat(pump(ledger, bytes)).isEqualTo(1000);

        assertThat(ledger.complete).isTrue();
        assertThat(ledger.multipart).isNull();
        assertThat(whole(ledger)).isEqualTo(bytes);
    }

    @Test
    void stores_a_large_file_in_parts_and_the_rest_as_the_last_part() throws IOException {
        var bytes = random(2 * PART + 77);
        var ledger = new RecordedLedger((long) bytes.length, bytes.length);

        pump(ledger, bytes);

        assertThat(ledger.parts).hasSize(3);
        assertThat(ledger.complete).isTrue();
        assertThat(whole(ledger)).isEqualTo(bytes);
        assertThat(ledger.hash).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void ends_exactly_at_the_end_of_a_part() throws IOException {
        var bytes = random(PART);
        var ledger = new RecordedLedger((long) PART, PART);

        pump(ledger, bytes);

        assertThat(ledger.parts).hasSize(1);
        assertThat(ledger.complete).isTrue();
        assertThat(whole(ledger)).isEqualTo(bytes);
    }

    @Test
    void accepts_chunks_of_any_size_without_leftovers() throws IOException {
        var bytes = random(PART + PART / 2 + 3);
        var ledger = new RecordedLedger((long) bytes.length, bytes.length);
        var sizes = new Random(3);

        while (!ledger.complete) {
            var at = (int) ledger.received;
            var length = Math.min(bytes.length - at, 1 + sizes.nextInt(900_000));
            pump(ledger, Arrays.copyOfRange(bytes, at, at + length));
            assertThat(ledger.tails).hasSizeLessThanOrEqualTo(PartSender.MAX_TAILS);
            assertThat(store.list("tail/")).hasSameSizeAs(ledger.tails);
        }

        assertThat(whole(ledger)).isEqualTo(bytes);
        assertThat(ledger.hash).isEqualTo(Sha256.of(bytes));
        assertThat(store.list("tail/")).isEmpty();
    }

    @Test
    void has_no_hash_if_an_earlier_chunk_went_to_another_node() throws IOException {
        var bytes = random(1000);
        var ledger = new RecordedLedger(1000L, 1000);
        pump(ledger, Arrays.copyOfRange(bytes, 0, 400));
        var here = digests;
        digests = new RunningDigests();
        pump(ledger, Arrays.copyOfRange(bytes, 400, 700));
        digests = here;

        pump(ledger, Arrays.copyOfRange(bytes, 700, 1000));

        assertThat(ledger.complete).isTrue();
        assertThat(ledger.hash).isNull();
    }

    @Test
    void continues_the_hash_after_a_repeated_chunk() throws IOException {
        var bytes = random(1000);
        var ledger = new RecordedLedger(1000L, 1000);
        pump(ledger, Arrays.copyOfRange(bytes, 0, 400));
        var wrong = new SentBytes(stream(random(50)), null, checksum("sha1", "SHA-1", random(5)), false);
        assertThatThrownBy(() -> pump(ledger, wrong)).isInstanceOf(Rejected.class);

        pump(ledger, Arrays.copyOfRange(bytes, 400, 1000));

        assertThat(ledger.hash).isEqualTo(Sha256.of(bytes));
    }

    @Test
    void keeps_bytes_received_before_a_disconnect() throws IOException {
        var bytes = random(PART + 500);
        var ledger = new RecordedLedger(3L * PART, 3L * PART);

        assertThat(pump(ledger, new SentBytes(breakingAfter(bytes), null, null, false)))
                .isEqualTo(bytes.length);

        assertThat(ledger.received).isEqualTo(bytes.length);
        assertThat(ledger.parts).hasSize(1);
        assertThat(ledger.tails).hasSize(1);
        assertThat(ledger.complete).isFalse();
    }

    @Test
    void discards_an_incomplete_chunk_with_a_checksum() {
        var bytes = random(PART + 500);
        var ledger = new RecordedLedger(3L * PART, 3L * PART);
        var sent = new SentBytes(breakingAfter(bytes), null, checksum("sha1", "SHA-1", bytes), false);

        assertThatThrownBy(() -> pump(ledger, sent)).isInstanceOf(IOException.class);

        assertThat(ledger.received).isZero();
        assertThat(store.listMultiparts("")).isEmpty();
        assertThat(store.list("")).isEmpty();
    }

    @Test
    void keeps_a_chunk_with_a_correct_checksum() throws IOException {
        var bytes = random(PART + 500);
        var ledger = new RecordedLedger(2L * PART, 2L * PART);
        for (var names : new String[][] {{"sha256", "SHA-256"}, {"md5", "MD5"}, {"sha1", "SHA-1"}}) {
            var fresh = new RecordedLedger(2L * PART, 2L * PART);
            pump(fresh, new SentBytes(stream(bytes), null, checksum(names[0], names[1], bytes), false));
            assertThat(fresh.received).isEqualTo(bytes.length);
            assertThat(fresh.parts).hasSize(1);
        }
        assertThat(ledger.received).isZero();
    }

    @Test
    void discards_a_chunk_with_a_wrong_checksum_and_keeps_earlier_ones() throws IOException {
        var ledger = new RecordedLedger(3L * PART, 3L * PART);
        pump(ledger, random(100));
        var before = ledger.tails.get(0);
        var sent = new SentBytes(stream(random(2 * PART)), null, checksum("sha1", "SHA-1", random(5)), false);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> pump(ledger, sent))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo("checksum-mismatch"));

        assertThat(ledger.received).isEqualTo(100);
        assertThat(ledger.tails).containsExactly(before);
        assertThat(store.listMultiparts("")).isEmpty();
        assertThat(store.list("").map(StoredObject::key)).containsExactly(before.objectKey());
    }

    @Test
    void refuses_more_bytes_than_were_declared() {
        var ledger = new RecordedLedger(100L, 100);

        refuses(ledger, new SentBytes(stream(random(101)), null, null, false), "more-than-declared");
    }

    @Test
    void rejects_bytes_over_the_quota_if_no_length_was_declared() {
        var ledger = new RecordedLedger(null, 100);

        refuses(ledger, new SentBytes(stream(random(101)), null, null, true), "too-large");
    }

    @Test
    void refuses_an_empty_file_of_unknown_length() {
        var ledger = new RecordedLedger(null, 100);

        refuses(ledger, new SentBytes(stream(new byte[0]), null, null, true), "empty-file");
    }

    @Test
    void a_file_of_unknown_length_ends_with_the_request() throws IOException {
        var bytes = random(PART + 9);
        var ledger = new RecordedLedger(null, 5L * PART);

        pump(ledger, new SentBytes(stream(bytes), null, null, true));

        assertThat(ledger.complete).isTrue();
        assertThat(whole(ledger)).isEqualTo(bytes);
    }

    @Test
    void aborts_without_leftovers_when_another_request_has_taken_over() {
        var ledger = new RecordedLedger(3L * PART, 3L * PART);
        ledger.takenOver = true;

        assertThatThrownBy(() -> pump(ledger, random(2 * PART))).isInstanceOf(Conflict.class);

        assertThat(store.listMultiparts("")).isEmpty();
        assertThat(store.list("")).isEmpty();
    }

    @Test
    void resumes_after_commits_with_lost_responses() throws IOException {
        var bytes = random(2 * PART + PART / 2 + 3);
        var ledger = new RecordedLedger((long) bytes.length, bytes.length);
        ledger.answersAreLost = true;

        while (!ledger.complete) {
            var at = (int) ledger.received;
            var chunk = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PART / 3));
            assertThatThrownBy(() -> pump(ledger, chunk)).isInstanceOf(TransactionalException.class);
            assertThat(ledger.received).isGreaterThan(at);
        }

        assertThat(whole(ledger)).isEqualTo(bytes);
    }

    private void refuses(RecordedLedger ledger, SentBytes sent, String type) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> pump(ledger, sent))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(type));
        assertThat(ledger.complete).isFalse();
    }

    private long pump(RecordedLedger ledger, byte[] bytes) throws IOException {
        return pump(ledger, new SentBytes(stream(bytes), (long) bytes.length, null, false));
    }

    private long pump(RecordedLedger ledger, SentBytes sent) throws IOException {
        var start = ledger.start();
        var sender = new PartSender(store, ledger, start, sent.checksum() == null);
        var digest = digests.find(start.upload(), start.bounds().received());
        try (var pump = new ChunkPump(ledger, start, sender, EXECUTOR, sent, digest)) {
            var received = pump.pump(sent);
            if (digest != null) digests.keep(start.upload(), received, digest);
            return received;
        }
    }

    private byte[] whole(RecordedLedger ledger) throws IOException {
        if (ledger.multipart != null) store.completeMultipart(RecordedLedger.KEY, ledger.multipart, ledger.parts);
        try (var bytes = store.open(RecordedLedger.KEY)) {
            return bytes.readAllBytes();
        }
    }

    private static ExpectedChecksum checksum(String wire, String java, byte[] bytes) {
        try {
            var value = MessageDigest.getInstance(java).digest(bytes);
            return ExpectedChecksum.parse(wire + " " + Base64.getEncoder().encodeToString(value));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static InputStream breakingAfter(byte[] bytes) {
        return new SequenceInputStream(stream(bytes), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection broke");
            }
        });
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
