package vn.lantoa.field;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.field.PlantedMatter.Use;

/**
 * A stock NukeViet 4.5 portal. Pictures go through its own upload, which scales them down to 1500 pixels; its news
 * articles show them.
 */
final class NukeVietNewsroom implements Newsroom {
    private static final int TOGETHER = 5;
    private static final Pattern CHECK = Pattern.compile("name=\"checkss\" value=\"([0-9a-f]{32})\"");
    private static final String BOUNDARY = "ranh-gioi-cua-mau-thu";
    private static final String ARTICLE = "/admin/index.php?language=vi&nv=news&op=content";
    private static final String UPLOAD = "/admin/index.php?language=vi&nv=upload&op=upload";

    private final NukeViet site;
    private final HttpClient editor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private NukeVietNewsroom(NukeViet site) throws IOException, InterruptedException {
        this.site = site;
        var check = CHECK.matcher(send(request("/admin/index.php")));
        if (!check.find()) throw new IllegalStateException("NukeViet has no sign-in");
        form(
                "/admin/index.php",
                Map.of("nv_login", "quantri", "nv_password", NukeViet.PASSWORD, "checkss", check.group(1)));
    }

    static NukeVietNewsroom open() throws IOException, InterruptedException {
        return new NukeVietNewsroom(NukeViet.install(StaticPortal.loopback(), "nukeviet-copies"));
    }

    @Override
    public URI home() {
        return site.home();
    }

    @Override
    public String software() {
        return "NukeViet";
    }

    @Override
    public List<Use> publish(List<PlantedMatter> all) throws IOException, InterruptedException {
        var uses = new ArrayList<Use>();
        var files = all.stream().filter(one -> !one.isPage()).toList();
        for (int from = 0; from < files.size(); from += TOGETHER) {
            // an article needs more than a picture
            var body = new StringBuilder("<p>Ảnh của xã</p>");
            for (var one : files.subList(from, Math.min(files.size(), from + TOGETHER))) body.append(show(one, uses));
            post("tin-" + from, "", body.toString());
        }
        for (var one : all) if (one.isPage()) uses.add(one.at(post(one.name(), "", one.html())));
        return uses;
    }

    private String show(PlantedMatter one, List<Use> uses) throws IOException, InterruptedException {
        upload(one);
        var path = "/uploads/news/" + one.file();
        boolean isMade = one.kind().equals(PlantedMatter.MADE_BY_PORTAL);
        uses.add(one.at(isMade ? "nukeviet-1500" : one.kind(), path));
        if (isMade) {
            // the picture of an article, which lists show in 480 pixels for telephones and in 100 pixels
            post("anh-" + one.name(), path, "<p>" + one.name() + "</p>");
            uses.add(one.at("nukeviet-100", "/assets/news/" + one.file()));
        }
        return Newsroom.shown(one.extension(), path);
    }

    private void upload(PlantedMatter one) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        field(body, "path", "uploads/news");
        field(body, "name", one.file());
        head(body, "upload\"; filename=\"" + one.file());
        body.write(one.bytes());
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var answer = send(request(UPLOAD)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        if (!answer.strip().equals(one.file())) throw new IllegalStateException("upload: " + answer);
    }

    private static void field(ByteArrayOutputStream body, String name, String value) throws IOException {
        head(body, name);
        body.write((value + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void head(ByteArrayOutputStream body, String name) throws IOException {
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes an article; returns the end of its address. */
    private String post(String title, String picture, String body) throws IOException, InterruptedException {
        var article = new LinkedHashMap<String, String>();
        for (var one : List.of("catid", "catids[]", "save", "status1", "inhome", "archive", "internal_authors[]"))
            article.put(one, "1");
        article.put("bids[]", "2");
        article.put("title", title);
        article.put("hometext", title);
        article.put("homeimg", picture);
        article.put("imgposition", "1");
        article.put("bodyhtml", body);
        form(ARTICLE, article);
        var row = site.rows("select title, id, alias from " + NukeViet.PREFIX
                        + "_vi_news_rows where status = 1 order by id desc limit 1")
                .get(0)
                .split("\t");
        if (!row[0].equals(title)) throw new IllegalStateException("not published: " + title);
        return "/" + row[2] + "-" + row[1] + ".html";
    }

    private void form(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
        send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return editor.send(request.build(), BodyHandlers.ofString()).body();
    }

    /** Returns a request with the {@code Referer} of the site, which the site requires. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home().resolve(path)).header("Referer", home().toString());
    }

    @Override
    public void close() throws IOException {
        site.close();
    }
}
