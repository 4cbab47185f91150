package vn.lantoa.field.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.field.Program;
import vn.lantoa.run.demo.DemoContent;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** The product of all system tests with the demo content, loaded when the first test requests it. */
final class DemoHub {
    private static final Path CONTENT = Path.of("src/demo/content").toAbsolutePath();
    private static final Pattern PUBLIC_ASSET = Pattern.compile("<loc>[^<]*(/a/[0-9a-f-]{36})</loc>");
    private static final Pattern CAMPAIGN = Pattern.compile("href=\"[^\"]*(/c/[^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Time limit of renditions; films take long. */
    private static final Duration RENDITIONS = Duration.ofMinutes(30);

    private static boolean loaded;

    private DemoHub() {}

    /** The address of the hub, with the demo content loaded. */
    static synchronized URI uri() {
        var hub = TheProduct.uri();
        if (!loaded) {
            var notes = notes();
            new DemoContent(hub, CONTENT, notes).load();
            loaded = true;
        }
        return hub;
    }

    /** The progress of the load, which is repeated with each product. */
    private static Path notes() {
        try {
            return Program.emptyWorkshop("demo").resolve("notes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All public pages, as listed in the sitemap. */
    static List<String> assets() throws IOException, InterruptedException {
        // the demo has one part
        var pages = text("/sitemap-all.xml");
        return PUBLIC_ASSET
                .matcher(pages)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** The page of the campaign that the demo has announced. */
    static String campaign() throws IOException, InterruptedException {
        var calendar = text("/calendar/public.html");
        var campaign = CAMPAIGN.matcher(calendar);
        if (!campaign.find()) throw new IllegalStateException("no campaign in " + calendar);
        return campaign.group(1);
    }

    /** Returns when no rendition of the content is in progress. */
    static void awaitRenditions() throws SQLException {
        uri();
        try (var database = TheDatabase.of(TheProduct.running())) {
            HubClient.await(
                    "all renditions",
                    RENDITIONS,
                    () -> count(database, "rendition where state in ('PLANNED', 'RUNNING')") == 0);
        }
    }

    private static int count(Connection database, String rows) {
        try {
            return Integer.parseInt(TheDatabase.text(database, "select count(*) from " + rows));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text at a public address, which must exist. */
    static String text(String address) throws IOException, InterruptedException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String address) throws IOException, InterruptedException {
        var answer = get(address);
        if (answer.statusCode() != 200) throw new IllegalStateException(address + " answers " + answer.statusCode());
        return answer.body();
    }

    static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri().resolve(address)).build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }
}
