package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.run.EmbeddedS3;
import vn.lantoa.run.Ports;

/** Runs against a real S3 server over a folder. */
class CopyObjectsTest {
    private static final byte[] BYTES = new byte[300_000];

    @TempDir
    static Path stores;

    private static EmbeddedS3 store;

    @TempDir
    Path disk;

    private Bucket bucket;
    private String name;

    @BeforeAll
    static void open_a_store() {
        new Random(5).nextBytes(BYTES);
        store = EmbeddedS3.start(stores.resolve("s3"), Ports.free());
    }

    @BeforeEach
    void make_a_bucket() {
        var environment = store.environment();
        name = "bucket-" + System.nanoTime();
        bucket = new Bucket(new StoreAddress(
                URI.create(environment.getOrDefault("LANTOA_S3_ENDPOINT", "")),
                name,
                "us-east-1",
                environment.getOrDefault("LANTOA_S3_ACCESS_KEY", ""),
                environment.getOrDefault("LANTOA_S3_SECRET_KEY", "")));
        bucket.require();
        bucket.require();
    }

    @AfterAll
    static void close_the_store() {
        store.close();
    }

    @Test
    void copies_only_missing_objects() throws IOException {
        put("blob/a", BYTES, "image/png");
        put("tail/b c", new byte[] {1, 2}, "");

        assertThat(copy()).isEqualTo("  objects: 2 copied (0 MB), 0 there already");
        put("blob/d", new byte[] {3}, "");
        assertThat(copy()).isEqualTo("  objects: 1 copied (0 MB), 2 there already");

        try (var folder = folder();
                var list = folder.objects()) {
            assertThat(Files.readAllBytes(folder.object("blob/a"))).isEqualTo(BYTES);
            assertThat(list.find("blob/a")).hasValueSatisfying(kept -> {
                assertThat(kept.type()).isEqualTo("image/png");
                assertThat(kept.sha256()).isEqualTo(Hash.hex(Hash.of(BYTES)));
            });
            assertThat(list.all()).hasSize(3);
        }
    }

    @Test
    void resumes_an_interrupted_object() throws IOException {
        put("blob/a", BYTES, "");
        put("blob/whole", BYTES, "");
        try (var folder = folder()) {
            var listed = listed();
            Files.write(folder.partial(listed.get(0)), Arrays.copyOf(BYTES, 100_000));
            Files.write(folder.partial(listed.get(1)), BYTES);
        }

        copy();

        try (var folder = folder()) {
            assertThat(Files.readAllBytes(folder.object("blob/a"))).isEqualTo(BYTES);
            assertThat(Files.readAllBytes(folder.object("blob/whole"))).isEqualTo(BYTES);
        }
    }

    @Test
    void restarts_if_the_partial_copy_differs() throws IOException {
        put("blob/a", BYTES, "");
        try (var folder = folder()) {
            Files.write(folder.partial(listed().get(0)), new byte[100_000]);
        }

        copy();

        try (var folder = folder()) {
            assertThat(Files.readAllBytes(folder.object("blob/a"))).isEqualTo(BYTES);
        }
    }

    @Test
    void copies_replaced_objects_and_keeps_deleted_ones() throws IOException {
        put("audit/newest.jws", new byte[] {1}, "");
        put("blob/gone", new byte[] {1}, "");
        copy();
        put("audit/newest.jws", new byte[] {2}, "");
        Files.delete(stores.resolve("s3").resolve(name).resolve("blob/gone"));
        copy();

        try (var folder = folder()) {
            assertThat(Files.readAllBytes(folder.object("audit/newest.jws"))).containsExactly(2);
            assertThat(folder.object("blob/gone")).exists();
        }
    }

    @Test
    void a_multipart_object_is_restored_unchanged() throws IOException {
        var large = new byte[20 << 20];
        new Random(6).nextBytes(large);
        var file = Files.write(disk.resolve("large"), large);

        bucket.put("blob/large", file, "video/mp4");
        copy();

        try (var folder = folder();
                var list = folder.objects()) {
            assertThat(folder.object("blob/large")).hasBinaryContent(large);
            assertThat(list.find("blob/large").map(KeptObject::type)).contains("video/mp4");
        }
    }

    private void put(String key, byte[] bytes, String type) throws IOException {
        bucket.put(key, Files.write(disk.resolve("source"), bytes), type);
    }

    private String copy() {
        var said = new ArrayList<String>();
        var progress = new Progress(said::add, "copied");
        try (var folder = folder();
                var list = folder.objects()) {
            new CopyObjects(bucket, folder, list, progress).below("");
        }
        progress.say();
        return said.get(said.size() - 1);
    }

    private List<Bucket.Listed> listed() {
        var listed = new ArrayList<Bucket.Listed>();
        bucket.list("", listed::add);
        return listed;
    }

    private BackupFolder folder() {
        return BackupFolder.make(disk.resolve("backup"));
    }
}
