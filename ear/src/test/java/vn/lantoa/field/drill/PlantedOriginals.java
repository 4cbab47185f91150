package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.field.CopiedPicture;
import vn.lantoa.field.StaticPortal;
import vn.lantoa.field.StaticPortal.Content;
import vn.lantoa.field.drill.Publication.Material;
import vn.lantoa.system.TrialBillboard;

/** Released content, portals that show it in all ways, and a billboard that displays it. */
final class PlantedOriginals {
    private static final Path DEMO = Path.of("src/demo/content");
    private static final Path DRAWING = DEMO.resolve("5-buoc-nop-ho-so/5-buoc-nop-ho-so.png");
    private static final Path PHOTO = DEMO.resolve("tranh-to-cong-nghe-so-cong-dong/to-cong-nghe.jpg");
    private static final Path POSTER = DEMO.resolve("6-dau-hieu-gia-danh/6-dau-hieu-gia-danh.png");
    private static final Path TEXT = DEMO.resolve("tin-bai-nam-buoc/tin-5-buoc.txt");
    private static final String COPY = "/anh/chep-";
    private static final int PLAIN_PAGES = 4;

    private final Site site;
    private final String drawing;
    private final String photo;
    private final String poster;
    private final String text;
    private final String billboard;

    /** The expected finds at a path of a portal. */
    record Wanted(String path, String reason, String asset) {}

    private PlantedOriginals(Site site) throws IOException {
        this.site = site;
        drawing = released("Diễn tập đồ hoạ", "photo", DRAWING);
        photo = released("Diễn tập ảnh", "photo", PHOTO);
        poster = released("Diễn tập áp phích", "poster", POSTER);
        text = released("Diễn tập bài viết", "training-material", TEXT);
        billboard = TrialBillboard.at(site.node().home(), "Pa-nô diễn tập");
    }

    /** Releases them at this site, and enables visits; returns when the crawler has their fingerprints. */
    static PlantedOriginals released(Site site) throws IOException {
        var originals = new PlantedOriginals(site);
        site.database().execute("update crawl_switch set is_on = true");
        Publication.await(
                "the parts of the pictures", () -> site.database().number("select count(*) from inset_look") >= 3);
        return originals;
    }

    private String released(String title, String kind, Path file) throws IOException {
        var name = file.getFileName().toString();
        var publication = new Publication(site, step -> {}, title, new Material(kind, name, Files.readAllBytes(file)));
        publication.bringOut(List.of());
        return publication.asset();
    }

    String poster() {
        return poster;
    }

    /** Registers the portal, as an administrator does, and starts a visit now. */
    static void visit(Site site, StaticPortal portal) {
        site.database()
                .execute(
                        """
                        with added as (
                          insert into agency_portal (id, organisation_id, address, host, valid_from, registered_at)
                          select gen_random_uuid(), o.id, '%s', '%s', current_date - 1, now() from organisation o
                           where o.code = 'so-khcn' returning id)
                        insert into portal_turn (portal_id, next_visit_at, next_request_at) select id, now(), now() from added"""
                                .formatted(portal.home(), portal.host()));
    }

    /** The portal of a round: the pictures look the same, but are different files each time. */
    Map<String, Content> site(int round) throws IOException {
        var hub = site.node().home();
        var pages = new LinkedHashMap<String, Content>();
        pages.put("/robots.txt", Content.text("User-agent: *\nDisallow: /noi-bo/\n"));
        pages.put("/tin/1", Content.html("<iframe src='" + hub.resolve("/embed/" + drawing) + "'></iframe>"));
        pages.put("/tin/2", Content.html("<a href='" + hub.resolve("/a/" + drawing) + "'>Xem tài liệu</a>"));
        pages.put("/tin/3", Content.html("<p>" + Files.readString(TEXT) + "</p>"));
        pages.put("/tin/4", Content.html("<img src=/anh/goc.jpg>"));
        pages.put("/anh/goc.jpg", new Content("image/jpeg", Files.readAllBytes(PHOTO)));
        for (var one : copies().entrySet()) {
            var path = one.getKey();
            var page = path.replaceFirst(COPY + "(\\d).*", "/tin/$1");
            pages.put(
                    path,
                    new Content(
                            "image/jpeg",
                            salted(one.getValue().picture(), one.getValue().how(), round)));
            pages.merge(page, Content.html("<img src='" + path + "'>"), PlantedOriginals::and);
        }
        for (int i = 0; i < PLAIN_PAGES; i++) pages.put("/tin/" + (9 + i), Content.html("<p>Tin " + i + "</p>"));
        var front = new StringBuilder();
        pages.keySet().stream()
                .filter(path -> path.startsWith("/tin/"))
                .forEach(path -> front.append("<a href=").append(path).append(">tin</a>"));
        pages.put("/", Content.html(front.toString()));
        return pages;
    }

    private static Content and(Content one, Content other) {
        return Content.html(
                new String(one.bytes(), StandardCharsets.UTF_8) + new String(other.bytes(), StandardCharsets.UTF_8));
    }

    private record Copied(Path picture, CopiedPicture how) {}

    /** The copies of pictures, by their paths. */
    private static Map<String, Copied> copies() {
        var copies = new LinkedHashMap<String, Copied>();
        int page = 5;
        for (var picture : new Path[] {DRAWING, PHOTO, POSTER}) {
            copies.put(COPY + page + "-nua.jpg", new Copied(picture, CopiedPicture.HALF));
            copies.put(COPY + page + "-kem.jpg", new Copied(picture, CopiedPicture.WEAK));
            page++;
        }
        return copies;
    }

    private static byte[] salted(Path picture, CopiedPicture how, int round) throws IOException {
        var made = how.of(picture);
        // bytes after the end of a JPEG are not part of the picture
        var salt = ("vòng " + round + how).getBytes(StandardCharsets.UTF_8);
        var salted = Arrays.copyOf(made, made.length + salt.length);
        System.arraycopy(salt, 0, salted, made.length, salt.length);
        return salted;
    }

    /** How many of the copies were requested from a portal. */
    static long copiesAsked(StaticPortal portal) {
        return portal.asked().keySet().stream()
                .filter(path -> path.startsWith(COPY))
                .count();
    }

    /** All expected finds, and nothing else. */
    Set<Wanted> wanted() {
        var assets = new HashMap<Path, String>(Map.of(DRAWING, drawing, PHOTO, photo, POSTER, poster));
        var wanted = new HashSet<>(Set.of(
                new Wanted("/tin/1", "EMBED", drawing),
                new Wanted("/tin/2", "LINK", drawing),
                new Wanted("/tin/3", "SAME_TEXT", text),
                new Wanted("/anh/goc.jpg", "SAME_BYTES", photo)));
        copies().forEach((path, copied) ->
                wanted.add(new Wanted(path, "SAME_PICTURE", String.valueOf(assets.get(copied.picture())))));
        return wanted;
    }

    /** Photos of the billboard with the poster, which an officer sends. */
    SentPhotos photos(int round, int number) throws IOException {
        return SentPhotos.of(POSTER, billboard, round, number);
    }
}
