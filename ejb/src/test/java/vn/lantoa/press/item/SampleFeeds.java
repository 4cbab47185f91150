package vn.lantoa.press.item;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.catalogue.PublicFile;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Templates;
import vn.lantoa.platform.template.FreemarkerTemplates;

/** A feed with an entry of each kind, for the tests of the formats. */
final class SampleFeeds {
    static final HubAddress HUB =
            new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
    static final Instant FIRST = Instant.parse("2026-10-01T01:00:00Z");
    static final Instant NOW = Instant.parse("2026-10-10T01:02:03.123456Z");
    static final FeedEntry.Rights RIGHTS =
            new FeedEntry.Rights("Ghi nguồn & giữ nguyên", "https://creativecommons.org/licenses/by/4.0/");
    static final FeedEntry.Picture PICTURE =
            new FeedEntry.Picture(HUB.of("/a/0/r/thumbnail").toString(), 320, 180);
    static final FeedEntry FILM = film();
    static final FeedEntry OUTDATED = outdated();
    static final FeedEntry RECALLED = notice("3", FeedNotice.RECALL, "Số điện thoại <1022> sai & đã sửa.");
    static final FeedEntry BY_LAW = notice("4", FeedNotice.REMOVE_BY_LAW, "");

    private SampleFeeds() {}

    static WriteFeed writer() {
        Templates templates = new FreemarkerTemplates();
        var write = new WriteFeed();
        write.templates = templates;
        write.atom = new AtomFormat();
        write.atom.templates = templates;
        write.atom.address = HUB;
        write.rss = new RssFormat();
        write.rss.templates = templates;
        write.rss.address = HUB;
        write.json = new JsonFeedFormat();
        write.json.address = HUB;
        return write;
    }

    static FeedHead head() {
        return new FeedHead(
                "kind-video", "/feeds/kind-video", "Video", "vi", 0, OptionalLong.of(3), OptionalLong.empty());
    }

    static FeedHead archive() {
        return new FeedHead("all", "/feeds/all", "Tất cả nội dung", "vi", 2, OptionalLong.of(1), OptionalLong.of(3));
    }

    static FeedContent content() {
        return new FeedContent(
                List.of(RECALLED, FILM, OUTDATED, BY_LAW),
                List.of(new Tombstone(RECALLED.id(), NOW, FeedNotice.RECALL, RECALLED.summary())),
                Set.of(),
                NOW,
                Instant.MAX);
    }

    static FeedContent nothing() {
        return new FeedContent(List.of(), List.of(), Set.of(), Instant.EPOCH, Instant.MAX);
    }

    static String id(String last) {
        return "urn:uuid:0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a1" + last;
    }

    private static FeedEntry film() {
        return new FeedEntry(
                id("0"),
                null,
                "Nộp hồ sơ ở <nhà> & \"tại chỗ\"",
                NOW,
                FIRST,
                HUB.of("/a/0").toString(),
                "vi",
                "Bước 1 < bước 2.\nGọi 1022.",
                "Sở Khoa học và Công nghệ",
                RIGHTS,
                2,
                PICTURE,
                List.of(new FeedEntry.Category("urn:lantoa:kind", "video")),
                List.of(
                        file("MASTER", null, "phim.mp4", "video/mp4", true),
                        file("PRINT", null, "tờ rơi.pdf", "application/pdf", false),
                        file("SUBTITLES", "km", "phụ đề.vtt", "text/vtt", false)),
                List.of(new FeedEntry.Sibling(HUB.of("/a/1").toString(), "km")),
                null);
    }

    private static FeedEntry outdated() {
        return new FeedEntry(
                id("1"),
                null,
                "Video in English",
                FIRST,
                FIRST,
                HUB.of("/a/1").toString(),
                "en",
                "",
                "Sở Khoa học và Công nghệ",
                null,
                1,
                null,
                List.of(new FeedEntry.Category("urn:lantoa:kind", "video")),
                List.of(file("MASTER", null, "tiếng nói.mp3", "audio/mpeg", true)),
                List.of(),
                new FeedEntry.Outdated(HUB.of("/a/0").toString(), List.of("Số điện thoại mới")));
    }

    private static FeedEntry notice(String last, FeedNotice notice, String explanation) {
        return new FeedEntry(
                id(last),
                notice,
                notice.words(),
                NOW,
                NOW,
                HUB.of("/a/" + last).toString(),
                "vi",
                explanation,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static FeedEntry.Enclosure file(
            String role, @Nullable String language, String name, String mediaType, boolean main) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        var parsed = language == null ? null : new Language(language);
        var file = new PublicFile(role, parsed, name, mediaType, bytes.length, Sha256.of(bytes), main ? 1920 : 0, 1080);
        return new FeedEntry.Enclosure(HUB.of("/f/" + file.sha256() + "/x").toString(), name, file, main);
    }
}
