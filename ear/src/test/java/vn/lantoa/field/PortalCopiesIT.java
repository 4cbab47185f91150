package vn.lantoa.field;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.PlantedMatter.Use;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * Uses of all kinds, planted by the editors of five portals (stock WordPress, stock NukeViet if
 * {@code -Dfield.nukeviet=<folder>} is set, and static portals) among pictures and texts of the same style: counts uses
 * found with the right version, proposed ones, and false ones. Options: seed ({@code -Dtrial.seed}), number of decoys
 * ({@code -Dtrial.decoys}), maximum minutes ({@code -Dtrial.minutes}), and parts ({@code
 * -Dtrial.part=pictures,cms,words,pages,films}).
 */
@Tag("field")
class PortalCopiesIT {
    private static final String HOME = "portal-copies";
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Duration LONG = Duration.ofMinutes(60);
    private static final List<String> UNITS = List.of("so-khcn", "so-nv", "so-tc", "so-gddt", "so-vhttdl");

    private static final List<String> ORIGINALS = List.of(
            "5-buoc-nop-ho-so/5-buoc-nop-ho-so.png",
            "6-dau-hieu-gia-danh/6-dau-hieu-gia-danh.png",
            "phi-le-phi-truc-tuyen/phi-le-phi.png",
            "ap-phich-ho-so-tu-nha/ap-phich-a3.png",
            "pa-no-ho-so-tu-nha/pa-no.png",
            "tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg",
            "tranh-tieu-thuong-nop-ho-so/cho-que.jpg",
            "tranh-bo-phan-mot-cua/mot-cua.jpg");

    /** Content that is not the hub's, some of it in the same style. */
    private static final List<String> OTHERS = List.of(
            "5-buoc-nop-ho-so-en/5-steps-online.png",
            "5-buoc-nop-ho-so-km/5-buoc-km.png",
            "vneid-muc-2/vneid-muc-2.png",
            "tai-khoan-cong-bang-so-dien-thoai/tai-khoan-so-dien-thoai.png",
            "bieu-trung-ho-so-tu-nha/ho-so-tu-nha.png",
            "do-hoa-chuyen-dong-ba-khong/ba-chu-khong.jpg",
            "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.jpg");

    private static final List<String> PAGED =
            List.of("ap-phich-hoc-sinh-giup-ong-ba/ong-ba-hoi.png", "tranh-ba-chau-nop-ho-so/ba-chau.jpg");

    private static final List<String> TEXTS = List.of(
            "tin-bai-nam-buoc/tin-5-buoc.txt",
            "tin-bai-di-tung-ngo/tin-tung-ngo.txt",
            "ban-tin-loa-nam-buoc/loi-doc.txt",
            "tap-huan-to-cong-nghe-so/loi-giang.txt",
            "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.txt");

    private static final int PORTALS = UNITS.size();

    /** The first portals are static. */
    private static final int FILES = 3;

    private static final List<Integer> PORTALS_OF_CMS = List.of(3, 4);
    private static final int MOST_VISITS = 3;
    private static final String CHANGED = "muc-tieu-2025-2030/muc-tieu-2025-2030.png";

    private static Product product;
    private static PortalConsole console;

    private final long seed =
            Long.getLong("trial.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private final Random random = new Random(seed);
    private final CampaignDecoys decoys = new CampaignDecoys(random);
    private final PlantedTexts texts = new PlantedTexts(random, decoys);

    /** The content of each portal, by its position in the list. */
    private final Map<Integer, List<PlantedMatter>> matter = new TreeMap<>();

    private final List<MainJob> posters = new ArrayList<>();
    private int number;

    @BeforeAll
    static void start() {
        product = TheProduct.ready(Product.start(TheProduct.settings(HOME).with("LANTOA_CRAWL_HOURS", "0-24")));
        console = new PortalConsole(product);
    }

    @AfterAll
    static void stop() {
        product.close();
        TheProduct.discard(HOME);
    }

    @Test
    void finds_copies_with_their_version_and_no_false_matches() throws Exception {
        var until = System.nanoTime()
                + Duration.ofMinutes(Integer.getInteger("trial.minutes", 120)).toNanos();
        var newsrooms = newsrooms();
        try {
            plant();
            int others = plantDecoys(Integer.getInteger("trial.decoys", 30));
            var uses = new ArrayList<Use>();
            for (var one : newsrooms) uses.addAll(one.publish(matter.getOrDefault(newsrooms.indexOf(one), List.of())));
            console.signIn();
            console.switchOn();
            HubClient.await(
                    "the parts of all that is released",
                    LONG,
                    () -> console.sql(
                                    "select count(*) from version_file f where not exists (select from inset_look l where l.sha256 = f.sha256)")
                            == 0);
            System.out.printf("seed %d: %d uses and %d decoys are there%n", seed, uses.size() - others, others);
            visit(newsrooms, until);
            new PortalVerdicts(console, seed).judge(uses);
        } finally {
            for (var one : newsrooms) one.close();
        }
    }

    /** Stock WordPress, stock NukeViet if it is on this machine, and static portals. */
    private static List<Newsroom> newsrooms() throws IOException, InterruptedException {
        return List.of(
                new StaticNewsroom(),
                new StaticNewsroom(),
                new StaticNewsroom(),
                WordPressNewsroom.open(),
                NukeViet.isThere() ? NukeVietNewsroom.open() : new StaticNewsroom());
    }

    private void plant() throws Exception {
        var parts = List.of(System.getProperty("trial.part", "pictures,cms,words,pages,films")
                .split(","));
        for (var name : ORIGINALS) {
            var job = console.released("photo", name, DEMO.resolve(name));
            posters.add(job);
            if (parts.contains("pictures")) plantPicture(name, job);
            if (parts.contains("cms")) plantFile(name, job);
        }
        if (parts.contains("pictures")) plantVersions();
        if (parts.contains("words")) plantWords();
        if (parts.contains("pages")) plantPages();
        if (parts.contains("films")) plantFilms();
    }

    /**
     * Visits all portals to their ends, as far as time allows; a visit that reached its limits is followed by another.
     */
    private static void visit(List<Newsroom> newsrooms, long until) throws Exception {
        var begun = System.nanoTime();
        for (int i = 0; i < newsrooms.size(); i++)
            console.register(UNITS.get(i), newsrooms.get(i).home());
        for (int visit = 1; visit <= MOST_VISITS; visit++) {
            for (var one : newsrooms)
                while (console.visits(one.home(), "ended_at is not null") < visit
                        && console.visits(one.home(), "outcome = 'WHOLE'") == 0
                        && System.nanoTime() < until) Thread.sleep(2000);
            for (var one : newsrooms)
                if (console.visits(one.home(), "outcome = 'WHOLE'") == 0 && System.nanoTime() < until)
                    console.orderVisit(one.home());
        }
        System.out.printf(
                "portals seen in %d s%n",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        for (var one : newsrooms)
            System.out.printf(
                    "%s: %s%n",
                    one.software(),
                    console.text(
                            "select string_agg(coalesce(v.outcome, 'under way') || ', ' || v.requests || ' requests, '"
                                    + " || v.bytes / 1048576 || ' MiB', '; ' order by v.started_at) from portal_visit v"
                                    + " join agency_portal a on a.id = v.portal_id where a.host = '"
                                    + one.home().getHost()
                                    + "'"));
    }

    private void plantPicture(String name, MainJob job) throws IOException {
        for (var kind : PlantedCopy.values())
            plant(kind.toString(), kind.of(DEMO.resolve(name), random), "jpg", job, 1);
    }

    /** The unchanged file, and the sizes that the portals' own software makes of it. */
    private void plantFile(String name, MainJob job) throws IOException {
        var bytes = Files.readAllBytes(DEMO.resolve(name));
        for (int portal : PORTALS_OF_CMS) plant(portal, PlantedMatter.MADE_BY_PORTAL, bytes, extension(name), job);
        plant(random.nextInt(FILES), "same-bytes", bytes, extension(name), job);
    }

    /** Two versions of a poster that differ in a line. */
    private void plantVersions() throws IOException {
        var first = DEMO.resolve(CHANGED);
        var job = console.released("photo", CHANGED, first);
        var second = changed(first);
        var file = job.uploader()
                .asset(job.asset())
                .getJsonObject("draft")
                .getJsonArray("files")
                .getJsonObject(0)
                .getString("id");
        job.uploader()
                .send(job.uploader()
                        .request("/api/v1/assets/" + job.asset() + "/draft/files/" + file)
                        .DELETE()
                        .build());
        job.taken(
                job.uploader().upload(job.asset(), "b.png", "master", null, HttpRequest.BodyPublishers.ofFile(second)));
        job.submitApproveRelease();
        for (int i = 0; i < 8; i++) {
            var kind = PlantedCopy.values()[i % PlantedCopy.values().length];
            plant("version", kind.of(i % 2 == 0 ? first : second, random), "jpg", job, i % 2 + 1);
        }
    }

    private static Path changed(Path poster) throws IOException {
        var picture = ImageIO.read(poster.toFile());
        var changed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = changed.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        int side = picture.getWidth() / 12;
        int left = picture.getWidth() * 4 / 10;
        int top = picture.getHeight() * 4 / 10;
        pen.drawImage(picture.getSubimage(left, top, 2 * side, side / 2), left, top + side, null);
        pen.drawImage(picture.getSubimage(left, top + 2 * side, 2 * side, side / 2), left, top, null);
        pen.dispose();
        var file = Files.createTempFile("changed", ".png");
        ImageIO.write(changed, "png", file.toFile());
        return file;
    }

    /** Pages as pictures, pictures as pages, and documents that were saved again. */
    private void plantPages() throws IOException {
        var documents =
                Map.of("to-gap-dich-vu-cong/to-gap.pdf", 2, "cam-nang-nguoi-cao-tuoi/cam-nang-nguoi-cao-tuoi.pdf", 6);
        for (var one : documents.entrySet()) {
            var document = DEMO.resolve(one.getKey());
            var job = console.released("leaflet", one.getKey(), document);
            for (int page = 0; page < one.getValue(); page++)
                plant(
                        "page-as-picture",
                        PlantedCopy.made(
                                "pdf:" + document + "[" + page + "]",
                                List.of("-background", "white", "-alpha", "remove", "-quality", "80"),
                                "jpg"),
                        "jpg",
                        job,
                        1);
            for (var quality : List.of("/screen", "/ebook", "/printer", "/prepress"))
                plant("stored-anew", stored(document, quality), "pdf", job, 1);
        }
        for (var name : PAGED) {
            var job = console.released("photo", name, DEMO.resolve(name));
            for (int i = 0; i < 4; i++)
                plant(
                        "picture-as-page",
                        PlantedCopy.made(
                                DEMO.resolve(name).toString(),
                                List.of("-quality", "" + (55 + random.nextInt(40))),
                                "pdf"),
                        "pdf",
                        job,
                        1);
        }
    }

    /** Films that were saved again, scaled, and cut at both ends; and two that are not the hub's. */
    private void plantFilms() throws IOException {
        for (var name : List.of(
                "do-hoa-chuyen-dong-ba-khong/ba-chu-khong.mp4", "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.mp4")) {
            var film = DEMO.resolve(name);
            var job = console.released("video", name, film);
            for (int i = 0; i < 4; i++) {
                var crf = "" + (26 + random.nextInt(8));
                plant(
                        "film-stored-anew",
                        film(List.of("-i", film.toString(), "-vf", "scale=480:-2", "-crf", crf)),
                        "mp4",
                        job,
                        1);
                var from = String.format(java.util.Locale.ROOT, "%.2f", 1 + 5 * random.nextDouble());
                plant(
                        "film-shortened",
                        film(List.of(
                                "-ss",
                                from,
                                "-i",
                                film.toString(),
                                "-t",
                                "" + (14 + random.nextInt(8)),
                                "-vf",
                                "scale=640:-2",
                                "-crf",
                                crf)),
                        "mp4",
                        job,
                        1);
            }
        }
        for (var source : List.of("testsrc2=size=640x360:rate=25", "mandelbrot=size=640x360:rate=25"))
            plant(
                    random.nextInt(FILES),
                    new PlantedMatter(
                            "decoy",
                            name(),
                            "mp4",
                            film(List.of("-f", "lavfi", "-i", source, "-t", "20", "-crf", "30")),
                            "",
                            0));
    }

    private static byte[] film(List<String> words) throws IOException {
        var output = Files.createTempFile("film", ".mp4");
        try {
            var command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-v", "error"));
            command.addAll(words);
            command.addAll(List.of("-preset", "veryfast", "-pix_fmt", "yuv420p", "-y", output.toString()));
            PlantedCopy.run(command);
            return Files.readAllBytes(output);
        } finally {
            Files.delete(output);
        }
    }

    private static byte[] stored(Path document, String quality) throws IOException {
        var output = Files.createTempFile("stored", ".pdf");
        try {
            PlantedCopy.run(List.of(
                    "gs",
                    "-q",
                    "-dNOPAUSE",
                    "-dBATCH",
                    "-sDEVICE=pdfwrite",
                    "-dPDFSETTINGS=" + quality,
                    "-sOutputFile=" + output,
                    document.toString()));
            return Files.readAllBytes(output);
        } finally {
            Files.delete(output);
        }
    }

    /** Embeds, links, short links and texts, each on a separate page. */
    private void plantWords() throws Exception {
        var hub = product.first().home();
        for (int i = 0; i < posters.size(); i++) {
            var job = posters.get(i);
            var id = job.asset();
            console.get("/a/" + id + "/qr.svg");
            var code = console.text("select code from leaflet where asset_id = '" + id + "'");
            // NukeViet accepts no third-party frames from an editor
            page(
                    i % (FILES + 1),
                    "embed",
                    i % 2 == 0
                            ? "<iframe src=\"" + hub.resolve("/embed/" + id) + "\"></iframe>"
                            : "<lantoa-asset asset=\"" + id + "\"></lantoa-asset>",
                    job);
            page(i % PORTALS, "link", "<p><a href=\"" + hub.resolve("/a/" + id) + "\">Xem tài liệu</a></p>", job);
            page((i + 2) % PORTALS, "short-link", "<p><a href=\"" + hub.resolve("/q/" + code) + "\">Xem</a></p>", job);
            decoyPage("<p><a href=\"https://tinh-khac.example/a/" + id + "\">Xem tài liệu</a></p>");
        }
        int place = 0;
        for (var name : TEXTS) {
            var text = PlantedTexts.read(DEMO.resolve(name));
            var job = console.releasedText(name, text);
            for (int i = 0; i < 2; i++) {
                page(place++ % PORTALS, "text-whole", texts.whole(text), job);
                page(place++ % PORTALS, "text-by-half-or-more", texts.part(text, 50, 90), job);
                page(place++ % PORTALS, "text-edited", texts.edited(text), job);
                decoyPage(texts.part(text, 5, 30));
                decoyPage(texts.other());
            }
        }
    }

    private int plantDecoys(int many) throws IOException {
        for (int i = 0; i < many; i++) {
            var bytes =
                    switch (random.nextInt(8)) {
                        case 0 -> decoys.logo();
                        case 1 -> decoys.stock();
                        case 2, 3, 4 -> decoys.sameStyle(DEMO.resolve(ORIGINALS.get(random.nextInt(5))));
                        default ->
                            PlantedCopy.values()[random.nextInt(PlantedCopy.values().length)].of(
                                    DEMO.resolve(OTHERS.get(random.nextInt(OTHERS.size()))), random);
                    };
            // the static portals have room for most of them within one visit
            int portal = i % 10 < PORTALS_OF_CMS.size() ? PORTALS_OF_CMS.get(i % 10) : i % FILES;
            plant(portal, new PlantedMatter("decoy", name(), "jpg", bytes, "", 0));
        }
        return (int) matter.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.asset().isEmpty())
                .count();
    }

    private void decoyPage(String html) {
        plant(
                random.nextInt(PORTALS),
                new PlantedMatter("decoy-page", name(), "html", html.getBytes(StandardCharsets.UTF_8), "", 0));
    }

    private void page(int portal, String kind, String html, MainJob job) {
        plant(portal, kind, html.getBytes(StandardCharsets.UTF_8), "html", job);
    }

    /** A picture at any portal, anything else at a static one. */
    private void plant(String kind, byte[] bytes, String extension, MainJob job, int version) {
        int portal = number % (extension.equals("jpg") ? PORTALS : FILES);
        plant(portal, new PlantedMatter(kind, name(), extension, bytes, job.asset(), version));
    }

    private void plant(int portal, String kind, byte[] bytes, String extension, MainJob job) {
        plant(portal, new PlantedMatter(kind, name(), extension, bytes, job.asset(), 1));
    }

    private void plant(int portal, PlantedMatter one) {
        matter.computeIfAbsent(portal, any -> new ArrayList<>()).add(one);
    }

    private String name() {
        return "k" + number++ + "x";
    }

    private static String extension(String name) {
        return name.replaceFirst(".*\\.", "");
    }
}
