package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;

/**
 * Writer of feed documents in RSS 2.0 with Media RSS, Dublin Core and archives (RFC 5005). RSS has no tombstones, so a
 * withdrawn item is replaced by a notice with the same guid, marked {@code media:status deleted}.
 */
@ApplicationScoped
public class RssFormat {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    /**
     * Item for the template.
     *
     * @param published the publication time in RFC 822 format
     * @param enclosure the main file, the only one that an RSS item may have; empty if there is none
     * @param contents all files except subtitles
     * @param type the type in the Dublin Core vocabulary
     */
    public record Item(
            FeedPage.Written written,
            String published,
            List<FeedEntry.Enclosure> enclosure,
            List<Content> contents,
            List<FeedEntry.Enclosure> subtitles,
            String type) {}

    /** File with its Media RSS medium. */
    public record Content(FeedEntry.Enclosure enclosure, String medium) {}

    public String write(FeedPage page) {
        var model = new HashMap<String, Object>(AtomFormat.places(page.head(), FeedFormat.RSS, address));
        model.put("updated", date(page.updated()));
        model.put("link", address.of("/"));
        return templates.render(
                "press/rss.ftlx",
                Map.of(
                        "feed",
                        model,
                        "items",
                        page.entries().stream().map(RssFormat::item).toList()));
    }

    private static Item item(FeedPage.Written written) {
        var entry = written.entry();
        var main = entry.mainFile();
        return new Item(
                written,
                date(entry.published()),
                main.stream().toList(),
                entry.enclosures().stream()
                        .filter(one -> !one.subtitles())
                        .map(one -> new Content(one, medium(one.file().mediaType())))
                        .toList(),
                entry.enclosures().stream()
                        .filter(FeedEntry.Enclosure::subtitles)
                        .toList(),
                type(main.map(one -> one.file().mediaType()).orElse("")));
    }

    private static String medium(String mediaType) {
        var family = mediaType.split("/", 2)[0];
        return List.of("image", "audio", "video").contains(family) ? family : "document";
    }

    private static String type(String mediaType) {
        return switch (medium(mediaType)) {
            case "image" -> "StillImage";
            case "audio" -> "Sound";
            case "video" -> "MovingImage";
            default -> "Text";
        };
    }

    private static String date(Instant at) {
        return RFC_822.format(at);
    }
}
