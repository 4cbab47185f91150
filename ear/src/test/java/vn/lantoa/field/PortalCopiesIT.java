package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.MainJob;
import vn.lantoa.system.TheProduct;

/**
 * Copies of pictures and pages as portals make them, planted on five portals among pictures of the same style: what is
 * found with the right version, what is proposed, and what is false. Each run has another seed ({@code -Dtrial.seed}), and
 * so many decoys ({@code -Dtrial.decoys}); a part of it takes less time
 * ({@code -Dtrial.part=pictures}, {@code pages}).
 */
@Tag("field")
class PortalCopiesIT {
    private static final String HOME = "portal-copies";
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Duration LONG = Duration.ofMinutes(25);
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

    /** What the hub does not hold, some of it in the style of what it does. */
    private static final List<String> OTHERS = List.of(
            "5-buoc-nop-ho-so-en/5-steps-online.png",
            "5-buoc-nop-ho-so-km/5-buoc-km.png",
            "vneid-muc-2/vneid-muc-2.png",
            "tai-khoan-cong-bang-so-dien-thoai/tai-khoan-so-dien-thoai.png",
            "cam-nang-nguoi-cao-tuoi/bia-cam-nang.jpg",
            "do-hoa-chuyen-dong-ba-khong/ba-chu-khong.jpg",
            "video-nop-ho-so-tu-nha/nop-ho-so-tu-nha.jpg");

    private static final List<String> PAGED =
            List.of("ap-phich-hoc-sinh-giup-ong-ba/ong-ba-hoi.png", "tranh-ba-chau-nop-ho-so/ba-chau.jpg");

    private static final Map<String, String> TYPES =
            Map.of("jpg", "image/jpeg", "pdf", "application/pdf", "mp4", "video/mp4");
    private static final Map<String, String> TAGS =
            Map.of("jpg", "<a><img src='", "pdf", "<a href='", "mp4", "<a><video src='");

    private static final String CHANGED = "muc-tieu-2025-2030/muc-tieu-2025-2030.png";

    private static Product product;
    private static PortalConsole console;

    private final long seed =
            Long.getLong("trial.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private final Random random = new Random(seed);
    private final List<Planted> planted = new ArrayList<>();
    private int number;

    /** A copy of a version. */
    private record Planted(String kind, String path, byte[] bytes, String asset, int version) {}

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
    void finds_copies_with_their_version_and_takes_nothing_else_for_one() throws Exception {
        var part = System.getProperty("trial.part", "all");
        if (!part.equals("pages")) plantPictures();
        if (!part.equals("pages")) plantVersions();
        if (!part.equals("pictures")) plantPages();
        if (!part.equals("pictures")) plantFilms();
        int decoys = plantDecoys(Integer.getInteger("trial.decoys", 30));
        console.signIn();
        console.switchOn();
        HubClient.await(
                "the parts of all that is released",
                LONG,
                () -> console.sql(
                                "select count(*) from version_file f where not exists (select from inset_look l where l.sha256 = f.sha256)")
                        == 0);
        var portals = portals();
        try {
            var begun = System.nanoTime();
            for (int i = 0; i < portals.size(); i++) console.register(UNITS.get(i), portals.get(i));
            for (var portal : portals)
                HubClient.await("a visit", LONG, () -> console.visits(portal, "ended_at is not null") >= 1);
            System.out.printf(
                    "seed %d: %d copies and %d decoys seen in %d s%n",
                    seed,
                    planted.size() - decoys,
                    decoys,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            judge();
        } finally {
            portals.forEach(StaticPortal::close);
        }
    }

    private void plantPictures() throws IOException {
        for (var name : ORIGINALS) {
            var job = console.released("photo", name, DEMO.resolve(name));
            for (var kind : PlantedCopy.values())
                plant(kind.toString(), kind.of(DEMO.resolve(name), random), "jpg", job, 1);
        }
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

    /** Pages as pictures, pictures as pages, and documents that were stored anew. */
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

    /** Films that were stored anew, smaller, and cut at both ends; and two that are none of the hub. */
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
            plant("decoy", film(List.of("-f", "lavfi", "-i", source, "-t", "20", "-crf", "30")), "mp4", "", 0);
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

    private int plantDecoys(int many) throws IOException {
        var decoys = new CampaignDecoys(random);
        for (int i = 0; i < many; i++) {
            int kind = i % 8;
            var bytes =
                    switch (kind) {
                        case 0 -> decoys.logo();
                        case 1 -> decoys.stock();
                        case 2, 3, 4 -> decoys.sameStyle(DEMO.resolve(ORIGINALS.get(random.nextInt(5))));
                        default ->
                            PlantedCopy.values()[random.nextInt(PlantedCopy.values().length)].of(
                                    DEMO.resolve(OTHERS.get(random.nextInt(OTHERS.size()))), random);
                    };
            plant("decoy", bytes, "jpg", "", 0);
        }
        return many;
    }

    private void plant(String kind, byte[] bytes, String extension, MainJob job, int version) {
        plant(kind, bytes, extension, job.asset(), version);
    }

    private void plant(String kind, byte[] bytes, String extension, String asset, int version) {
        planted.add(new Planted(kind, "/tep/" + kind + "-" + number++ + "." + extension, bytes, asset, version));
    }

    /** Five portals with pages of ten. */
    private List<StaticPortal> portals() {
        var portals = new ArrayList<StaticPortal>();
        for (int portal = 0; portal < UNITS.size(); portal++) {
            var site = new LinkedHashMap<String, StaticPortal.Content>();
            var front = new StringBuilder();
            Map<Integer, StringBuilder> pages = new TreeMap<>();
            for (int i = portal; i < planted.size(); i += UNITS.size()) {
                var one = planted.get(i);
                var extension = one.path().replaceFirst(".*\\.", "");
                site.put(one.path(), new StaticPortal.Content(TYPES.getOrDefault(extension, ""), one.bytes()));
                pages.computeIfAbsent(i / 50, any -> new StringBuilder())
                        .append(TAGS.getOrDefault(extension, ""))
                        .append(one.path())
                        .append("'></a>");
            }
            pages.forEach((page, body) -> {
                front.append("<a href=/tin/").append(page).append(">x</a>");
                site.put("/tin/" + page, StaticPortal.Content.html(body.toString()));
            });
            site.put("/", StaticPortal.Content.html(front.toString()));
            portals.add(StaticPortal.of(site));
        }
        return portals;
    }

    private void judge() {
        var verdicts = new TreeMap<String, Map<String, Integer>>();
        var wrong = new ArrayList<String>();
        for (var one : planted) {
            var verdict = verdict(one);
            verdicts.computeIfAbsent(one.kind(), any -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
            if (!verdict.equals("certain") && !verdict.equals("nothing"))
                System.out.println(one.path() + ": " + verdict + " " + finds(one));
            if (verdict.equals("FALSE")) wrong.add(one.path());
        }
        verdicts.forEach((kind, counts) -> System.out.println(kind + " " + counts));
        assertThat(wrong)
                .as("taken for something else without a person, seed " + seed)
                .isEmpty();
        long found = planted.stream()
                .filter(one -> !one.asset().isEmpty())
                .filter(one -> List.of("certain", "proposed").contains(verdict(one)))
                .count();
        assertThat(found * 100)
                .as("of 100 copies found or proposed with their version, seed " + seed)
                .isGreaterThanOrEqualTo(95
                        * planted.stream().filter(one -> !one.asset().isEmpty()).count());
    }

    private String verdict(Planted one) {
        var found = finds(one);
        if (found.contains("CONFIRMED"))
            return !one.asset().isEmpty() && found.equals("CONFIRMED " + one.asset() + " " + one.version())
                    ? "certain"
                    : "FALSE";
        if (found.isEmpty()) return one.asset().isEmpty() ? "nothing" : "missed";
        if (one.asset().isEmpty()) return "proposed, a decoy";
        if (found.contains("PROPOSED " + one.asset() + " " + one.version())) return "proposed";
        return found.contains(one.asset()) ? "proposed, another version" : "proposed, another asset";
    }

    private String finds(Planted one) {
        return console.text(
                "select coalesce(string_agg(f.state || ' ' || f.asset_id || ' ' || f.version_number, ', '), '')"
                        + " from portal_find f where f.item like '%" + one.path()
                        + "' and f.reason in ('SAME_PICTURE', 'SAME_FILM')");
    }
}
