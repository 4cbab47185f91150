package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.field.PlantedMatter.Use;

/**
 * A stock WordPress portal. Its own editor uploads files into its library and makes its sizes; posts show the editor's
 * default size, the large one.
 */
final class WordPressNewsroom implements Newsroom {
    private static final int TOGETHER = 5;

    /** The site's own sizes in which a picture may be shown; the thumbnail is cropped to a square. */
    private static final List<String> SIZES = List.of("large", "medium_large", "medium");

    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "png", "image/png", "pdf", "application/pdf");

    private final WordPress site;
    private final HttpClient editor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String nonce;

    private WordPressNewsroom(WordPress site) throws IOException, InterruptedException {
        this.site = site;
        // the site of the other trials asks not to be indexed
        site.rows("update wp_options set option_value = '1' where option_name = 'blog_public'");
        send(request("/wp-login.php"));
        send(request("/wp-login.php")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("testcookie=1&log=admin&pwd="
                        + URLEncoder.encode(WordPress.PASSWORD, StandardCharsets.UTF_8))));
        nonce = send(request("/wp-admin/admin-ajax.php?action=rest-nonce"));
    }

    static WordPressNewsroom open() throws IOException, InterruptedException {
        return new WordPressNewsroom(WordPress.install(StaticPortal.loopback(), "wordpress-copies", "vi"));
    }

    @Override
    public URI home() {
        return site.home();
    }

    @Override
    public String software() {
        return "WordPress";
    }

    @Override
    public List<Use> publish(List<PlantedMatter> all) throws IOException, InterruptedException {
        var uses = new ArrayList<Use>();
        var files = all.stream().filter(one -> !one.isPage()).toList();
        for (int from = 0; from < files.size(); from += TOGETHER) {
            var body = new StringBuilder();
            for (var one : files.subList(from, Math.min(files.size(), from + TOGETHER))) body.append(show(one, uses));
            post("tin-" + from, body.toString());
        }
        for (var one : all) if (one.isPage()) uses.add(one.at(post(one.name(), one.html())));
        return uses;
    }

    /** Uploads a file; returns the elements that show it. */
    private String show(PlantedMatter one, List<Use> uses) throws IOException, InterruptedException {
        var media = ask(
                "media",
                request("/?rest_route=/wp/v2/media")
                        .header("Content-Type", TYPES.getOrDefault(one.extension(), ""))
                        .header("Content-Disposition", "attachment; filename=\"" + one.file() + "\"")
                        .POST(BodyPublishers.ofByteArray(one.bytes())));
        var whole = media.getString("source_url");
        // an empty list if there are none
        var sizes = media.getJsonObject("media_details").get("sizes") instanceof JsonObject some
                ? some
                : JsonObject.EMPTY_JSON_OBJECT;
        if (!one.kind().equals(PlantedMatter.MADE_BY_PORTAL)) {
            var shown =
                    sizes.containsKey("large") ? sizes.getJsonObject("large").getString("source_url") : whole;
            uses.add(one.at(name(shown)));
            return Newsroom.shown(one.extension(), shown);
        }
        var body = new StringBuilder();
        for (var size : SIZES) {
            if (!sizes.containsKey(size)) continue;
            var shown = sizes.getJsonObject(size).getString("source_url");
            uses.add(one.at("wordpress-" + size, name(shown)));
            body.append(Newsroom.shown(one.extension(), shown));
        }
        return body.toString();
    }

    private static String name(String address) {
        return address.substring(address.lastIndexOf('/'));
    }

    /** Publishes a post; returns the path of its address. */
    private String post(String title, String body) throws IOException, InterruptedException {
        var post = Json.createObjectBuilder()
                .add("title", title)
                .add("slug", title)
                .add("status", "publish")
                .add("content", body)
                .build();
        var made = ask(
                "post",
                request("/?rest_route=/wp/v2/posts")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(post.toString())));
        return URI.create(made.getString("link")).getPath();
    }

    private JsonObject ask(String what, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(request.header("X-WP-Nonce", nonce));
        try (var json = Json.createReader(new StringReader(answer))) {
            var read = json.readObject();
            if (!read.containsKey("id")) throw new IllegalStateException(what + ": " + answer);
            return read;
        }
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return editor.send(request.build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home().resolve(path));
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
