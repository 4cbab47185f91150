package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import vn.lantoa.system.TheProduct;

/**
 * A static portal with planted uses and decoys, and portals that are endless, slow, redirect to internal addresses or
 * send decompression bombs, each on a separate loopback host: checks what is found, and the cost.
 */
@Tag("field")
class PortalVisitsIT {
    private static final String HOME = "portal-visits";
    private static final String LINK = "Xem tài liệu hướng dẫn";
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Duration LONG = Duration.ofMinutes(6);
    private static final List<Path> DECOYS = List.of(
            DEMO.resolve("5-buoc-nop-ho-so-en/5-steps-online.png"),
            DEMO.resolve("5-buoc-nop-ho-so-km/5-buoc-km.png"),
            DEMO.resolve("vneid-muc-2/vneid-muc-2.png"),
            DEMO.resolve("6-dau-hieu-gia-danh/6-dau-hieu-gia-danh.png"),
            DEMO.resolve("tranh-ba-chau-nop-ho-so/ba-chau.jpg"),
            DEMO.resolve("pa-no-ho-so-tu-nha/pa-no.png"));

    private static OpenSslAuthority authority;
    private static Product product;
    private static PortalConsole console;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        authority = OpenSslAuthority.start();
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME)
                .with("LANTOA_CRAWL_HOURS", "0-24")
                .with("LANTOA_TIMESTAMP_URL", authority.address())));
        console = new PortalConsole(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        authority.close();
        TheProduct.discard(HOME);
    }

    @Test
    void finds_exactly_the_planted_content_despite_hostile_portals() throws Exception {
        var poster =
                console.released("photo", "Năm bước nộp hồ sơ", DEMO.resolve("5-buoc-nop-ho-so/5-buoc-nop-ho-so.png"));
        var photo = console.released(
                "photo", "Tổ công nghệ số", DEMO.resolve("tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg"));
        var recalled = console.released("photo", "Bộ phận một cửa", DEMO.resolve("tranh-bo-phan-mot-cua/mot-cua.jpg"));
        console.signIn();
        console.switchOn();
        HubClient.await("the parts of the pictures", LONG, () -> console.sql("select count(*) from inset_look") >= 3);
        try (var portal = StaticPortal.of(planted(poster, photo));
                var endless = StaticPortal.endless();
                var slow = StaticPortal.slow(Duration.ofSeconds(10));
                var inside = StaticPortal.leading("http://10.0.0.1/latest/meta-data");
                var bomb = StaticPortal.bomb()) {
            var hosts = new LinkedHashMap<String, StaticPortal>();
            hosts.put("so-khcn", portal);
            hosts.put("so-nv", endless);
            hosts.put("so-tc", slow);
            hosts.put("so-gddt", inside);
            hosts.put("so-vhttdl", bomb);
            var begun = System.nanoTime();
            for (var one : hosts.entrySet()) console.register(one.getKey(), one.getValue());
            HubClient.await(
                    "the visit of the static portal", LONG, () -> console.visits(portal, "ended_at is not null") == 1);
            System.out.printf(
                    "static portal seen in %d s, %d requests; endless %d, slow %d, bomb %d requests meanwhile%n",
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
                    portal.requests(),
                    endless.requests(),
                    slow.requests(),
                    bomb.requests());

            assertPlanted(portal, poster, photo, recalled);
            assertThat(portal.atOnce()).as("requests at one time").isEqualTo(1);
            assertThat(console.visits(endless, "ended_at is null"))
                    .as("still under way")
                    .isEqualTo(1);
            assertThat(console.sql(
                            "select count(*) from portal_page p join agency_portal a on a.id = p.portal_id where a.host = '"
                                    + endless.host() + "'"))
                    .isLessThanOrEqualTo(5000);
            assertThat(console.sql(
                            "select coalesce(max(bytes), 0) from portal_visit v join agency_portal a on a.id = v.portal_id"
                                    + " where a.host = '" + bomb.host() + "'"))
                    .as("no more of a bomb than of any answer")
                    .isLessThanOrEqualTo(72 << 20);
            assertThat(console.sql("select count(*) from portal_page where address like '%10.0.0.1%'"))
                    .isZero();
            assertOthersRead(portal);
            assertRecallIsTold(recalled);
        }
    }

    private void assertPlanted(StaticPortal portal, MainJob poster, MainJob photo, MainJob recalled) {
        var finds = "select count(*) from portal_find f join agency_portal a on a.id = f.portal_id where a.host = '"
                + portal.host() + "' and f.state = '%s' and f.reason = '%s' and f.asset_id = '%s'";
        for (var reason : List.of("EMBED", "LINK"))
            assertThat(console.sql(finds.formatted("CONFIRMED", reason, poster.asset())))
                    .as(reason)
                    .isPositive();
        assertThat(console.sql(finds.formatted("CONFIRMED", "SAME_BYTES", photo.asset())))
                .isPositive();
        assertThat(console.sql(finds.formatted("CONFIRMED", "SAME_BYTES", recalled.asset())))
                .isPositive();
        for (var job : List.of(poster, photo))
            System.out.printf(
                    "of 4 copies: %d certain, %d proposed, decoys among them%n",
                    console.sql(finds.formatted("CONFIRMED", "SAME_PICTURE", job.asset())),
                    console.sql(finds.formatted("PROPOSED", "SAME_PICTURE", job.asset())));
        for (var job : List.of(poster, photo))
            assertThat(console.sql(finds.formatted("CONFIRMED", "SAME_PICTURE", job.asset()))
                            + console.sql(finds.formatted("PROPOSED", "SAME_PICTURE", job.asset())))
                    .as("found or proposed")
                    .isGreaterThanOrEqualTo(4);
        assertThat(console.sql("select count(*) from portal_find where state = 'CONFIRMED' and item like '%/khac/%'"))
                .as("decoys taken for ours without a person")
                .isZero();
        System.out.printf(
                "decoys proposed to a person: %d of %d%n",
                console.sql(
                        "select count(distinct item) from portal_find where state = 'PROPOSED' and item like '%/khac/%'"),
                2 * DECOYS.size());
        HubClient.await(
                "the evidence",
                LONG,
                () -> console.sql("select count(*) from evidence where use = 'SHOWN' and 'CRAWL' ="
                                + " any (sources) and asset_id = '" + poster.asset() + "'")
                        == 1);
        assertThat(console.sql("select count(*) from portal_find where capture is null and state = 'CONFIRMED'"))
                .as("finds without a proof")
                .isZero();
    }

    private void assertOthersRead(StaticPortal portal) throws IOException, InterruptedException {
        var finds = "/console/coverage/portals/"
                + console.text("select id from agency_portal where host = '" + portal.host() + "'") + "/finds/";
        var folder = Program.emptyWorkshop("captures");
        for (var page : List.of("1", "2", "3")) {
            var find = console.text("select id from portal_find where page like '%/tin/" + page
                    + "' and capture is not null order by item limit 1");
            var capture = folder.resolve(page + ".warc.gz");
            Files.write(capture, console.bytes(finds + find + "/capture.warc.gz"));
            CaptureReaders.assertDigests(capture);
            HubClient.await(
                    "the time stamp",
                    LONG,
                    () -> console.sql("select count(*) from capture_stamp s join portal_find f on f.capture = s.capture"
                                    + " where s.reply is not null and f.id = '" + find + "'")
                            == 1);
            assertThat(authority.judge(console.bytes(finds + find + "/capture.tsr"), capture))
                    .contains("Verification: OK");
            assertThat(authority.judge(
                            console.bytes(finds + find + "/capture.tsr"),
                            Files.write(folder.resolve("x"), new byte[1])))
                    .contains("Verification: FAILED");
        }
        CaptureReaders.assertReplayed(folder.resolve("2.warc.gz"), portal.home().resolve("/tin/2"), LINK);
    }

    private void assertRecallIsTold(MainJob recalled) throws IOException, InterruptedException {
        var release = console.text("select id from release where asset_id = '" + recalled.asset() + "'");
        recalled.recall(release, "Nhầm số điện thoại.");

        HubClient.await("the recall on the page of the portal", LONG, () -> console.text(
                        "select state from release where id = '" + release + "'")
                .equals("WITHDRAWN"));
        var portal =
                console.text("select portal_id from portal_find where asset_id = '" + recalled.asset() + "' limit 1");
        assertThat(console.get("/console/coverage/portals/" + portal)).contains("Đã thu hồi", "capture.warc.gz");
        assertThat(console.get("/console/recalls")).contains("Còn trên cổng của đơn vị", "/tin/3");
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
        site.put(
                "/tin/2",
                StaticPortal.Content.html("<a href='" + hub.resolve("/a/" + poster.asset()) + "'>" + LINK + "</a>"));
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
}
