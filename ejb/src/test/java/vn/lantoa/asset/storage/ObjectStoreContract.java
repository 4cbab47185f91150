package vn.lantoa.asset.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of every object store, the one in memory and the real one. */
public abstract class ObjectStoreContract {
    private static final String ANY = "application/octet-stream";

    private final String key = "blob/" + UUID.randomUUID();

    @TempDir
    Path folder;

    /** The store under test, which was pinged once. */
    protected abstract ObjectStore store();

    @Test
    void returns_the_stored_bytes() throws IOException {
        var bytes = random(100_000);
        store().put(key, bytes, "image/png");

        assertThat(read(store().open(key))).isEqualTo(bytes);
        assertThat(store().stat(key)).contains(100_000L);
    }

    @Test
    void stores_an_empty_object() throws IOException {
        store().put(key, new byte[0], ANY);

        assertThat(read(store().open(key))).isEmpty();
        assertThat(store().stat(key)).contains(0L);
    }

    @Test
    void replaces_an_existing_object() throws IOException {
        store().put(key, random(10), ANY);
        store().put(key, random(20), ANY);

        assertThat(read(store().open(key))).hasSize(20);
    }

    @Test
    void stores_a_stream_of_known_length() throws IOException {
        var bytes = random(70_000);
        store().put(key, new ByteArrayInputStream(bytes), bytes.length, ANY);

        assertThat(read(store().open(key))).isEqualTo(bytes);
    }

    @Test
    void rejects_a_truncated_stream_and_stores_nothing() {
        assertThatThrownBy(() -> store().put(key, new ByteArrayInputStream(random(9)), 10, ANY))
                .isInstanceOf(ObjectStoreFault.class);
        assertThat(store().stat(key)).isEmpty();
    }

    @Test
    void stores_a_section_of_a_file() throws IOException {
        var bytes = random(5000);
        try (var file = new RandomAccessFile(folder.resolve("whole").toFile(), "rw")) {
            file.write(bytes);
            store().put(key, file, 1000, 3000);
        }

        assertThat(read(store().open(key))).isEqualTo(java.util.Arrays.copyOfRange(bytes, 1000, 4000));
    }

    @Test
    void stores_a_file_larger_than_a_part() throws IOException {
        var bytes = random(ObjectStore.PART_BYTES * 2 + 5);
        store().put(key, Files.write(folder.resolve("large"), bytes), ANY);

        assertThat(read(store().open(key))).isEqualTo(bytes);
        assertThat(store().listMultiparts(key)).isEmpty();
    }

    @Test
    void returns_a_range() throws IOException {
        var bytes = random(1000);
        store().put(key, bytes, ANY);

        assertThat(read(store().openRange(key, 10, 5)))
                .containsExactly(bytes[10], bytes[11], bytes[12], bytes[13], bytes[14]);
        assertThat(read(store().openRange(key, 999, 1))).containsExactly(bytes[999]);
    }

    @Test
    void reports_a_missing_object() {
        assertThat(store().stat(key)).isEmpty();
        assertThatThrownBy(() -> store().open(key))
                .isInstanceOfSatisfying(ObjectStoreFault.class, fault -> assertThat(fault.isMissing())
                        .isTrue());
    }

    @Test
    void deletes_an_object_and_accepts_a_second_deletion() {
        store().put(key, random(5), ANY);
        store().delete(key);
        store().delete(key);

        assertThat(store().stat(key)).isEmpty();
    }

    @Test
    void lists_objects_below_a_prefix_in_key_order() {
        var prefix = "list-" + UUID.randomUUID() + "/";
        for (var name : List.of("c", "a", "b/d")) store().put(prefix + name, random(3), ANY);
        store().put("other-" + UUID.randomUUID(), random(3), ANY);

        assertThat(store().list(prefix).map(StoredObject::key))
                .containsExactly(prefix + "a", prefix + "b/d", prefix + "c");
        assertThat(store().list(prefix)).allSatisfy(each -> {
            assertThat(each.bytes()).isEqualTo(3);
            assertThat(each.storedAt()).isNotNull();
        });
    }

    @Test
    void assembles_parts_uploaded_in_any_order_and_twice() throws IOException {
        var first = random(ObjectStore.PART_BYTES);
        var second = random(77);
        var multipart = store().startMultipart(key, ANY);
        var two = part(multipart, 2, second);
        part(multipart, 1, random(ObjectStore.PART_BYTES));
        var one = part(multipart, 1, first);
        assertThat(store().stat(key)).isEmpty();

        store().completeMultipart(key, multipart, List.of(one, two));

        try (var whole = store().open(key)) {
            assertThat(whole.readNBytes(first.length)).isEqualTo(first);
            assertThat(whole.readAllBytes()).isEqualTo(second);
        }
        assertThat(store().listMultiparts(key)).isEmpty();
    }

    @Test
    void stores_only_the_first_bytes_of_the_file_of_a_part() throws IOException {
        var bytes = random(5000);
        var multipart = store().startMultipart(key, ANY);
        StoredPart part;
        try (var file = new RandomAccessFile(folder.resolve("part").toFile(), "rw")) {
            file.write(bytes);
            part = store().putPart(key, multipart, 1, file, 1234);
        }
        store().completeMultipart(key, multipart, List.of(part));

        assertThat(read(store().open(key))).isEqualTo(java.util.Arrays.copyOf(bytes, 1234));
    }

    @Test
    void lists_a_multipart_upload_until_aborted_and_leaves_no_object() throws IOException {
        var multipart = store().startMultipart(key, ANY);
        part(multipart, 1, random(20));
        assertThat(store().listMultiparts("blob/"))
                .anySatisfy(open -> assertThat(open.key()).isEqualTo(key));
        assertThat(store().listMultiparts(key)).singleElement().satisfies(open -> assertThat(open.multipart())
                .isEqualTo(multipart));

        store().abortMultipart(key, multipart);
        store().abortMultipart(key, multipart);

        assertThat(store().listMultiparts(key)).isEmpty();
        assertThat(store().stat(key)).isEmpty();
    }

    private StoredPart part(String multipart, int number, byte[] bytes) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("part-" + number).toFile(), "rw")) {
            file.setLength(0);
            file.write(bytes);
            return store().putPart(key, multipart, number, file, bytes.length);
        }
    }

    private static byte[] read(InputStream stream) throws IOException {
        try (stream) {
            return stream.readAllBytes();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
