package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.bench.StaticNginx;
import vn.lantoa.bench.StoredFile;
import vn.lantoa.run.Product;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;
import vn.lantoa.system.Tus;

/** Public files that the shipped nginx reads from the store itself, after the hub has decided. */
@Tag("field")
class AccelRedirectIT {
    private static final String HOME = "accel";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final long BYTES = 30_000_000;
    private static final int FETCHED = 40;

    /** Headers that depend on the time and the connection. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "connection", "server", "transfer-encoding");

    private static Product product;
    private static URI file;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws Exception {
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME).with("LANTOA_ACCEL_REDIRECT", "true")));
        var hub = product.first().home();
        var film = uploaded("Phim gửi từ kho", 1);
        assertThat(film.submitApproveRelease()).isNotEmpty();
        file = hub.resolve("/a/" + film.asset() + "/file");
        nginx = Nginx.before(hub, "nginx-accel", store());
    }

    @AfterAll
    static void stop() throws Exception {
        if (nginx != null) nginx.close();
        product.close();
        TheProduct.discard(HOME);
    }

    private static MainJob uploaded(String title, int seed) throws IOException {
        var hub = product.first().home();
        var film = MainJob.begin(hub, "video", title);
        var upload = FilmUpload.open(Tus.as(hub, "canbo"), film.asset(), new BigFilm(BYTES, seed));
        upload.sendAtOnce();
        assertThat(film.taken(upload.id())).isNotEmpty();
        return film;
    }

    private static String store() {
        return URI.create(product.services().environment().get("LANTOA_S3_ENDPOINT"))
                .getAuthority();
    }

    @Test
    void responses_equal_those_of_the_hub() {
        var tag = send(get(file, one -> one)).headers().firstValue("ETag").orElseThrow();
        for (var asked : List.<UnaryOperator<HttpRequest.Builder>>of(
                one -> one,
                one -> one.header("Range", "bytes=1000-1999"),
                one -> one.header("Range", "bytes=-500"),
                one -> one.header("Range", "bytes=0-9").header("If-Range", tag),
                one -> one.header("Range", "bytes=0-9").header("If-Range", "\"other\""),
                one -> one.header("Range", "bytes=99999999999-"),
                one -> one.header("If-None-Match", tag),
                one -> one.header("If-Match", "\"other\""),
                one -> one.header("Cookie", "ui=en").header("Accept-Encoding", "gzip"),
                one -> one.method("HEAD", HttpRequest.BodyPublishers.noBody()))) {
            var direct = send(get(file, asked));
            var byNginx = send(get(nginx.home().resolve(file.getPath()), asked));

            assertThat(byNginx.statusCode()).isEqualTo(direct.statusCode());
            assertThat(headers(byNginx)).as("%d", direct.statusCode()).isEqualTo(headers(direct));
            assertThat(byNginx.body()).isEqualTo(direct.body());
        }
        assertThat(nginx.logs()).doesNotContain("Signature");
    }

    @Test
    void the_hub_sends_no_bytes_of_files_that_nginx_sends() {
        var told = send(get(file, one -> one.header("X-Accel-Store", "on").header("Range", "bytes=5-9")));

        assertThat(told.body()).isEmpty();
        assertThat(told.headers().firstValue("X-Accel-Store-Range")).contains("bytes=5-9");
        assertThat(told.headers().firstValue("X-Accel-Redirect").orElseThrow()).startsWith("/lantoa-store/");
    }

    @Test
    void clients_cannot_request_the_store_location() {
        var told = send(get(file, one -> one.header("X-Accel-Store", "on")));
        var way = told.headers().firstValue("X-Accel-Redirect").orElseThrow();

        assertThat(send(get(nginx.home().resolve(way), one -> one)).statusCode())
                .isEqualTo(404);
        assertThat(send(get(nginx.home().resolve(file.getPath()), one -> one))
                        .headers()
                        .map()
                        .keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("x-am")
                        || name.toLowerCase(Locale.ROOT).startsWith("x-accel"));
    }

    @Test
    void without_the_store_the_hub_sends_the_file() throws IOException {
        try (var alone = Nginx.before(product.first().home(), "nginx-no-store", "127.0.0.1:9")) {
            var direct = send(get(file, one -> one.header("Range", "bytes=7-77")));
            var byNginx = send(get(alone.home().resolve(file.getPath()), one -> one.header("Range", "bytes=7-77")));

            assertThat(byNginx.statusCode()).isEqualTo(206);
            assertThat(headers(byNginx)).isEqualTo(headers(direct));
            assertThat(byNginx.body()).isEqualTo(direct.body());
        }
    }

    @Test
    void a_recalled_film_is_unavailable_at_once() throws Exception {
        var gone = uploaded("Phim bị thu hồi", 2);
        var out = gone.submitApproveRelease();
        var address = nginx.home().resolve("/a/" + gone.asset() + "/file");
        assertThat(send(get(address, one -> one)).statusCode()).isEqualTo(200);

        gone.recall(out, "Số điện thoại đã đổi.");

        assertThat(send(get(address, one -> one)).statusCode()).isEqualTo(410);
    }

    @ParameterizedTest(name = "with {0} readers at once")
    @ValueSource(ints = {1, 8})
    void reaches_at_least_half_the_speed_of_nginx_before_the_store(int readers) throws Exception {
        try (var database = TheDatabase.of(product)) {
            var key = TheDatabase.text(
                    database, "select object_key from blob where bytes = " + BYTES + " order by sha256 limit 1");
            var stored = new StoredFile(
                    "/film", BYTES, StoredFile.signed(product.services().environment(), key));
            try (var reference = StaticNginx.before(Program.workshop("nginx-reference"), stored)) {
                var ratios = new ArrayList<Double>();
                for (int run = 0; run <= 3; run++) {
                    var bare = seconds(reference.home().resolve(reference.name("/film")), readers);
                    var own = seconds(nginx.home().resolve(file.getPath()), readers);
                    var hub = seconds(file, readers);
                    System.out.printf(
                            "%d times 30 MB by %d readers: nginx before the store %.2f s, by X-Accel-Redirect %.2f s, the hub %.2f s%n",
                            FETCHED, readers, bare, own, hub);
                    if (run > 0) ratios.add(bare / own);
                }
                System.out.println(readers + " readers, of nginx before the store: " + ratios);
                assertThat(ratios).allSatisfy(ratio -> assertThat(ratio).isGreaterThan(0.5));
            }
        }
    }

    private static double seconds(URI address, int readers) throws Exception {
        var pool = Executors.newFixedThreadPool(readers);
        try {
            var begun = System.nanoTime();
            var fetched = pool.invokeAll(Collections.<Callable<Long>>nCopies(FETCHED, () -> size(address)));
            for (var one : fetched) assertThat(one.get()).isEqualTo(BYTES);
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    private static long size(URI address) {
        try (var body = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                .body()) {
            long read = 0;
            var piece = new byte[1 << 16];
            for (int n = body.read(piece); n >= 0; n = body.read(piece)) read += n;
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest get(URI address, UnaryOperator<HttpRequest.Builder> asked) {
        return asked.apply(HttpRequest.newBuilder(address)).build();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each header with its values; no header may occur twice. */
    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        var all = new TreeMap<>(answer.headers().map());
        all.keySet().removeIf(name -> OF_THE_MOMENT.contains(name.toLowerCase(Locale.ROOT)));
        return all;
    }
}
