package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The plugin packages for portals, as everybody downloads them. */
class PluginPackagesIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void every_plugin_with_sources_is_offered() throws IOException {
        var offered = plugins().stream().map(one -> one.getString("software")).toList();

        for (var software : List.of("nukeviet", "wordpress"))
            assertThat(offered.contains(software)).as(software).isEqualTo(hasSources(software));
    }

    @Test
    void a_package_matches_the_list_with_ordered_files_of_one_timestamp() throws Exception {
        for (var one : plugins()) {
            var answer = get(path(one), "X-Nothing", "");
            assertThat(answer.statusCode()).isEqualTo(200);
            var bytes = answer.body();
            assertThat(bytes).hasSize(one.getInt("size"));
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(sha256).isEqualTo(one.getString("sha256"));
            assertThat(answer.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
            assertThat(one.getString("name")).contains(one.getString("version"));
            var names = new ArrayList<String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.isDirectory()).as(entry.getName()).isFalse();
                    assertThat(entry.getTimeLocal().getYear()).isBetween(2025, 2026);
                    names.add(entry.getName());
                }
            }
            assertThat(names).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void packages_support_ranges_and_304() throws Exception {
        for (var one : plugins()) {
            var whole = get(path(one), "X-Nothing", "").body();
            var part = get(path(one), "Range", "bytes=10-19");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
            assertThat(get(path(one), "If-None-Match", "\"" + one.getString("sha256") + "\"")
                            .statusCode())
                    .isEqualTo(304);
            var head = CLIENT.send(
                    HttpRequest.newBuilder(TheProduct.uri().resolve(path(one)))
                            .method("HEAD", BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.length);
        }
    }

    @Test
    void the_page_explains_the_plugins_and_other_files_are_not_found() {
        var page = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/embed/plugins/"))
                .header("Accept", "text/html")
                .header("Accept-Language", "vi")
                .build());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Tiện ích tích hợp cổng");
        plugins().forEach(one -> assertThat(page.body()).contains(one.getString("sha256")));
        assertThat(Http.get(TheProduct.uri().resolve("/embed/plugins/strange.zip"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Http.get(TheProduct.uri().resolve("/WEB-INF/plugins/nukeviet.zip"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<JsonObject> plugins() {
        var answer = Http.send(HttpRequest.newBuilder(TheProduct.uri().resolve("/embed/plugins/"))
                .header("Accept", "application/json")
                .build());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getJsonArray("plugins").getValuesAs(JsonObject.class);
        }
    }

    private static String path(JsonObject plugin) {
        return URI.create(plugin.getString("url")).getPath();
    }

    private static HttpResponse<byte[]> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(TheProduct.uri().resolve(path))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static boolean hasSources(String software) throws IOException {
        var sources = Path.of("..", "web", "cms-plugins", software, "src");
        if (!Files.isDirectory(sources)) return false;
        try (var files = Files.walk(sources)) {
            return files.anyMatch(Files::isRegularFile);
        }
    }
}
