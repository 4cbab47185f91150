package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.errors.MinioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.bench.StaticNginx;
import vn.lantoa.bench.StoredFile;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.Tus;

/**
 * A gigabyte through the hub and directly to its store, alternating: parts of the same size one after the other, until
 * the response that it is complete. The hub has half a gigabyte of heap and a durable database.
 */
@Tag("field")
class SpeedOfTransfersIT {
    private static final String HOME = "speed";
    private static final String BUCKET = "lantoa";
    private static final String DIRECT = "direct";
    private static final String UNFINISHED = "select count(*) from rendition where state in ('PLANNED', 'RUNNING')";
    private static final long GIGABYTE = 1L << 30;
    private static final int PART = 16 << 20;
    private static final int RUNS = 5;

    /** The size of the console's chunks. */
    private static final int CHUNK = 128 << 20;

    /** The library of the store's client, so that it does not influence the comparison. */
    private static final OkHttpClient HTTP = new OkHttpClient();

    private static MinioClient store =
            MinioClient.builder().endpoint("http://localhost").build();

    @FunctionalInterface
    private interface Transfer {
        void go() throws Exception;
    }

    @FunctionalInterface
    private interface Sending {
        void of(FilmUpload upload) throws IOException;
    }

    @AfterAll
    static void clean() throws Exception {
        store.close();
        TheProduct.discard(HOME);
    }

    @Test
    void transfers_take_at_most_twice_as_long_as_without_the_hub() throws Exception {
        var settings = TheProduct.settings(HOME).withMachine(new Machine("512m", true, false));
        try (var product = TheProduct.ready(Product.start(settings))) {
            store = clientOf(product);
            var hub = product.first().home();

            var last = uploads(hub);

            downloads(product, last);
        }
    }

    /** Returns the last uploaded asset, whose file still exists, as does the one that was put directly. */
    private static MainJob uploads(URI hub) throws Exception {
        var direct = new ArrayList<Double>();
        var atOnce = new ArrayList<Double>();
        var inChunks = new ArrayList<Double>();
        var officer = Tus.as(hub, "canbo");
        for (int run = 0; ; run++) {
            empty();
            var film = new BigFilm(GIGABYTE, run);
            var withoutHub = seconds(() -> putDirectly(film));
            var whole = MainJob.begin(hub, "video", "Phim một gigabyte, lần " + run);
            var inOneRequest = seconds(() -> upload(officer, whole, film, FilmUpload::sendAtOnce));
            var other = new BigFilm(GIGABYTE, 100 + run);
            var chunked = MainJob.begin(hub, "video", "Phim một gigabyte theo đoạn, lần " + run);
            var inSome = seconds(() -> upload(officer, chunked, other, upload -> upload.sendInChunks(CHUNK)));
            if (run > 0) { // the first one warms up
                direct.add(withoutHub);
                atOnce.add(inOneRequest);
                inChunks.add(inSome);
            }
            if (run == RUNS) {
                compare("upload in one request", "directly", direct, atOnce, 2);
                compare("upload in chunks", "directly", direct, inChunks, 2);
                return chunked;
            }
        }
    }

    // a direct client saves one transfer of the bytes over two cores: the difference is compared with nginx
    private static void downloads(Product product, MainJob job) throws Exception {
        var release = job.submitApproveRelease();
        awaitRenditions(product);
        var file = product.first().home().resolve("/a/" + job.asset() + "/file");
        var stored = new StoredFile(
                "/film", GIGABYTE, StoredFile.signed(product.services().environment(), DIRECT));
        var direct = new ArrayList<Double>();
        var byNginx = new ArrayList<Double>();
        var through = new ArrayList<Double>();
        try (var nginx = StaticNginx.before(Program.workshop("nginx-store"), stored)) {
            for (int run = 0; run <= RUNS; run++) {
                var withoutHub = seconds(() -> drain(store.getObject(
                        GetObjectArgs.builder().bucket(BUCKET).object(DIRECT).build())));
                var withNginx = seconds(() -> get(nginx.home().resolve(nginx.name("/film"))));
                var withHub = seconds(() -> get(file));
                if (run > 0) {
                    direct.add(withoutHub);
                    byNginx.add(withNginx);
                    through.add(withHub);
                }
            }
        }
        System.out.printf("download of 1 GB, directly %.1f s %s%n", median(direct), times(direct));
        compare("download", "by nginx", byNginx, through, 2);
        assertThat(release).isNotEmpty();
    }

    /** Renditions take both cores for minutes, and are not measured. */
    private static void awaitRenditions(Product product) throws Exception {
        try (var database = TheDatabase.of(product)) {
            while (!TheDatabase.text(database, UNFINISHED).equals("0")) Thread.sleep(1_000);
        }
    }

    private static void compare(String what, String how, List<Double> reference, List<Double> through, double limit) {
        var ratio = median(through) / median(reference);
        System.out.printf(
                "%s of 1 GB, median of %d: %s %.1f s %s, through the hub %.1f s %s, ratio %.2f (at most %.1f)%n",
                what, RUNS, how, median(reference), times(reference), median(through), times(through), ratio, limit);
        assertThat(ratio).as(what).isLessThanOrEqualTo(limit);
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static List<String> times(List<Double> seconds) {
        return seconds.stream().map("%.1f"::formatted).toList();
    }

    private static double seconds(Transfer transfer) throws Exception {
        var begin = System.nanoTime();
        transfer.go();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void putDirectly(BigFilm film) throws MinioException {
        var unused = store.putObject(
                PutObjectArgs.builder().bucket(BUCKET).object(DIRECT).stream(film.stream(), film.bytes(), (long) PART)
                        .build());
    }

    /** Uploads until the file is complete. The hub makes the parts, and records each once the store has it. */
    private static void upload(Tus officer, MainJob job, BigFilm film, Sending sending) throws IOException {
        var upload = FilmUpload.open(officer, job.asset(), film);
        sending.of(upload);
        var unused = job.taken(upload.id());
    }

    private static void get(URI file) throws IOException {
        var request = new Request.Builder().url(file.toString()).build();
        try (var answer = HTTP.newCall(request).execute()) {
            drain(answer.body().byteStream());
        }
    }

    private static void drain(InputStream bytes) throws IOException {
        try (bytes) {
            assertThat(bytes.transferTo(OutputStream.nullOutputStream())).isEqualTo(GIGABYTE);
        }
    }

    /** Deletes all, for the next round. */
    private static void empty() throws MinioException {
        var all = store.listObjects(
                ListObjectsArgs.builder().bucket(BUCKET).recursive(true).build());
        for (var one : all)
            if (one.get().size() == GIGABYTE)
                store.removeObject(RemoveObjectArgs.builder()
                        .bucket(BUCKET)
                        .object(one.get().objectName())
                        .build());
    }

    private static MinioClient clientOf(Product product) {
        var environment = product.services().environment();
        return MinioClient.builder()
                .endpoint(String.valueOf(environment.get("LANTOA_S3_ENDPOINT")))
                .region("us-east-1")
                .credentials(
                        String.valueOf(environment.get("LANTOA_S3_ACCESS_KEY")),
                        String.valueOf(environment.get("LANTOA_S3_SECRET_KEY")))
                .build();
    }
}
