package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/**
 * A static portal with planted uses and decoys, and portals that are endless, slow, lead inside or answer with bombs, each
 * on a host of loopback of its own: what is found there, and what they cost.
 */
@Tag("field")
class PortalVisitsIT {
    private static final String HOME = "portal-visits";
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Duration LONG = Duration.ofMinutes(6);
    private static final List<Path> DECOYS = List.of(
            DEMO.resolve("5-buoc-nop-ho-so-en/5-steps-online.png"),
            DEMO.resolve("5-buoc-nop-ho-so-km/5-buoc-km.png"),
            DEMO.resolve("vneid-muc-2/vneid-muc-2.png"),
            DEMO.resolve("6-dau-hieu-gia-danh/6-dau-hieu-gia-danh.png"),
            DEMO.resolve("tranh-ba-chau-nop-ho-so/ba-chau.jpg"),
            DEMO.resolve("pa-no-ho-so-tu-nha/pa-no.png"));

    private static Product product;
    private static final HttpClient ADMINISTRATOR =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME).with("LANTOA_CRAWL_HOURS", "0-24")));
    }

    @AfterAll
    static void stop() {
        product.close();
        TheProduct.discard(HOME);
    }

    @Test
    void finds_what_is_planted_nothing_else_and_goes_on_whatever_others_do() throws Exception {
        var poster = released("Năm bước nộp hồ sơ", "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png");
        var photo = released("Tổ công nghệ số", "tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg");
        var recalled = released("Bộ phận một cửa", "tranh-bo-phan-mot-cua/mot-cua.jpg");
        HubClient.await("the fingerprints", LONG, () -> sql("select count(fingerprint) from picture_fingerprint") >= 3);
        try (var portal = StaticPortal.of(planted(poster, photo));
                var endless = StaticPortal.endless();
                var slow = StaticPortal.slow(Duration.ofSeconds(10));
                var inside = StaticPortal.leading("http://10.0.0.1/latest/meta-data");
                var bomb = StaticPortal.bomb()) {
            signIn();
            var hosts = new LinkedHashMap<String, StaticPortal>();
            hosts.put("so-khcn", portal);
            hosts.put("so-nv", endless);
            hosts.put("so-tc", slow);
            hosts.put("so-gddt", inside);
            hosts.put("so-vhttdl", bomb);
            for (var one : hosts.entrySet()) register(one.getKey(), one.getValue());
            var begun = System.nanoTime();
            post("/console/coverage/portals/switch", "visits=on");
            HubClient.await("the visit of the static portal", LONG, () -> visits(portal, "ended_at is not null") == 1);
            System.out.printf(
                    "static portal seen in %d s, %d requests; endless %d, slow %d, bomb %d requests meanwhile%n",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    portal.requests(),
                    endless.requests(),
                    slow.requests(),
                    bomb.requests());

            assertPlanted(portal, poster, photo, recalled);
            assertThat(portal.atOnce()).as("requests at one time").isEqualTo(1);
            assertThat(visits(endless, "ended_at is null"))
                    .as("still under way")
                    .isEqualTo(1);
            assertThat(sql(
                            "select count(*) from portal_page p join agency_portal a on a.id = p.portal_id where a.host = '"
                                    + endless.host() + "'"))
                    .isLessThanOrEqualTo(5000);
            assertThat(sql(
                            "select coalesce(max(bytes), 0) from portal_visit v join agency_portal a on a.id = v.portal_id"
                                    + " where a.host = '" + bomb.host() + "'"))
                    .as("no more of a bomb than of any answer")
                    .isLessThanOrEqualTo(72 << 20);
            assertThat(sql("select count(*) from portal_page where address like '%10.0.0.1%'"))
                    .isZero();
            assertRecallIsTold(recalled);
        }
    }

    private void assertPlanted(StaticPortal portal, MainJob poster, MainJob photo, MainJob recalled) {
        var finds = "select count(*) from portal_find f join agency_portal a on a.id = f.portal_id where a.host = '"
                + portal.host() + "' and f.state = '%s' and f.reason = '%s' and f.asset_id = '%s'";
        for (var reason : List.of("EMBED", "LINK"))
            assertThat(sql(finds.formatted("CONFIRMED", reason, poster.asset())))
                    .as(reason)
                    .isPositive();
        assertThat(sql(finds.formatted("CONFIRMED", "SAME_BYTES", photo.asset())))
                .isPositive();
        assertThat(sql(finds.formatted("CONFIRMED", "SAME_BYTES", recalled.asset())))
                .isPositive();
        for (var job : List.of(poster, photo))
            System.out.printf(
                    "of 4 copies: %d certain, %d proposed, decoys among them%n",
                    sql(finds.formatted("CONFIRMED", "SAME_PICTURE", job.asset())),
                    sql(finds.formatted("PROPOSED", "SAME_PICTURE", job.asset())));
        for (var job : List.of(poster, photo))
            assertThat(sql(finds.formatted("CONFIRMED", "SAME_PICTURE", job.asset()))
                            + sql(finds.formatted("PROPOSED", "SAME_PICTURE", job.asset())))
                    .as("found or proposed")
                    .isGreaterThanOrEqualTo(4);
        assertThat(sql("select count(*) from portal_find where state = 'CONFIRMED' and item like '%/khac/%'"))
                .as("decoys taken for ours without a person")
                .isZero();
        System.out.printf(
                "decoys proposed to a person: %d of %d%n",
                sql("select count(distinct item) from portal_find where state = 'PROPOSED' and item like '%/khac/%'"),
                2 * DECOYS.size());
        HubClient.await(
                "the evidence",
                LONG,
                () -> sql("select count(*) from evidence where use = 'SHOWN' and 'CRAWL' ="
                                + " any (sources) and asset_id = '" + poster.asset() + "'")
                        == 1);
        assertThat(sql("select count(*) from portal_find where capture is null and state = 'CONFIRMED'"))
                .as("finds without a proof")
                .isZero();
    }

    private void assertRecallIsTold(MainJob recalled) throws IOException, InterruptedException {
        var release = text("select id from release where asset_id = '" + recalled.asset() + "'");
        recalled.recall(release, "Nhầm số điện thoại.");

        HubClient.await(
                "the recall on the page of the portal", LONG, () -> text("select state from release where id = '"
                                + release + "'")
                        .equals("WITHDRAWN"));
        var portal = text("select portal_id from portal_find where asset_id = '" + recalled.asset() + "' limit 1");
        assertThat(get("/console/coverage/portals/" + portal)).contains("Đã thu hồi", "capture.warc.gz");
        assertThat(get("/console/recalls")).contains("Còn trên cổng của đơn vị", "/tin/3");
    }

    private static MainJob released(String title, String picture) throws IOException {
        var job = MainJob.begin(product.first().home(), "photo", title);
        job.uploader()
                .saveDraft(
                        job.asset(),
                        Json.createObjectBuilder()
                                .add("alternativeText", title)
                                .add("rights", "© Sở Khoa học và Công nghệ")
                                .build());
        var file = DEMO.resolve(picture);
        job.taken(job.uploader()
                .upload(job.asset(), file.getFileName().toString(), "master", null, BodyPublishers.ofFile(file)));
        job.submitApproveRelease();
        return job;
    }

    private static Map<String, StaticPortal.Content> planted(MainJob poster, MainJob photo) throws IOException {
        var hub = product.first().home();
        var site = new LinkedHashMap<String, StaticPortal.Content>();
        site.put(
                "/robots.txt", StaticPortal.Content.text("User-agent: *\nDisallow: /noi-bo/\nSitemap: /sitemap.xml\n"));
        site.put(
                "/",
                StaticPortal.Content.html("<a href=/tin/1>1</a><a href=/tin/2>2</a><a href=/tin/3>3</a>"
                        + "<a href=/tin/4>4</a><a href=/noi-bo/1>x</a>"));
        site.put(
                "/tin/1",
                StaticPortal.Content.html("<iframe src='" + hub.resolve("/embed/" + poster.asset()) + "'></iframe>"));
        site.put("/tin/2", StaticPortal.Content.html("<a href='" + hub.resolve("/a/" + poster.asset()) + "'>xem</a>"));
        site.put("/noi-bo/1", StaticPortal.Content.html("<lantoa-asset asset='" + photo.asset() + "'>"));
        var shown = new StringBuilder();
        put(site, shown, "/anh/mot-cua.jpg", Files.readAllBytes(DEMO.resolve("tranh-bo-phan-mot-cua/mot-cua.jpg")));
        put(
                site,
                shown,
                "/anh/to.jpg",
                Files.readAllBytes(DEMO.resolve("tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg")));
        for (var path :
                List.of("5-buoc-nop-ho-so/5-buoc-nop-ho-so.png", "tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg"))
            for (var variant : CopiedPicture.values())
                put(
                        site,
                        shown,
                        "/anh/" + variant.name().toLowerCase(Locale.ROOT) + "-" + path.hashCode() + ".jpg",
                        variant.of(DEMO.resolve(path)));
        site.put("/tin/3", StaticPortal.Content.html(shown.toString()));
        var others = new StringBuilder();
        for (var decoy : DECOYS)
            for (var variant : List.of(CopiedPicture.HALF, CopiedPicture.WEAK))
                put(
                        site,
                        others,
                        "/khac/" + variant.name().toLowerCase(Locale.ROOT) + "-" + decoy.hashCode() + ".jpg",
                        variant.of(decoy));
        site.put("/tin/4", StaticPortal.Content.html(others.toString()));
        return site;
    }

    private static void put(Map<String, StaticPortal.Content> site, StringBuilder page, String path, byte[] picture) {
        site.put(path, new StaticPortal.Content("image/jpeg", picture));
        page.append("<img src='").append(path).append("'>");
    }

    private void register(String unit, StaticPortal portal) throws IOException, InterruptedException {
        var id = text("select id from organisation where code = '" + unit + "'");
        assertThat(post(
                        "/console/coverage/portals",
                        "unit=" + id + "&address="
                                + URLEncoder.encode(portal.home().toString(), StandardCharsets.UTF_8)
                                + "&from=" + LocalDate.now(ZoneOffset.UTC).minusDays(1)))
                .isEqualTo(303);
    }

    private static void signIn() throws IOException, InterruptedException {
        send("/signin", "login=quantri&password=lantoa-demo");
    }

    private static int post(String path, String form) throws IOException, InterruptedException {
        var csrf = get("/console/coverage/portals").replaceAll("(?s).*?name=\"csrf\" value=\"([0-9a-f]{64})\".*", "$1");
        return send(path, form + "&csrf=" + csrf);
    }

    private static int send(String path, String form) throws IOException, InterruptedException {
        return ADMINISTRATOR
                .send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String get(String path) throws IOException, InterruptedException {
        return ADMINISTRATOR
                .send(request(path).build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder request(String path) {
        URI home = product.first().home();
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private static int visits(StaticPortal portal, String where) {
        return sql("select count(*) from portal_visit v join agency_portal a on a.id = v.portal_id where a.host = '"
                + portal.host() + "' and " + where);
    }

    private static int sql(String query) {
        return Integer.parseInt(text(query));
    }

    private static String text(String query) {
        try (var connection = TheDatabase.of(product)) {
            return TheDatabase.text(connection, query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
