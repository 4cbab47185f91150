package vn.lantoa.bulletin;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.Words;

/** Renders the feed of a commune as RSS 2.0 with podcast elements. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class RenderBulletinFeed {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    CommuneBulletins communes;

    @Inject
    Templates templates;

    @Inject
    HubAddress hub;

    @Inject
    FeedOwner owner;

    @Inject
    ZoneId zone;

    /** Item for the template; the enclosure is empty if an announcer reads the text. */
    public record Item(
            BulletinView one,
            String href,
            String published,
            String duration,
            List<Enclosure> enclosure,
            List<String> airings) {
        /** Returns whether a speech synthesizer reads the bulletin. */
        public boolean machine() {
            return one.kind().voice() == BulletinVoice.MACHINE;
        }
    }

    /** File of an item. */
    public record Enclosure(String href, long bytes, String type) {}

    /** Returns the feed of the commune with this code. */
    public BulletinFeedText call(String code) {
        var listed = communes.of(code);
        var updated = listed.hasBegun(zone) ? listed.changedAt() : null;
        var text = templates.render(
                "bulletin/rss.ftlx",
                Map.of(
                        "name", name(listed),
                        "link", hub.of("/").toString(),
                        "self",
                                hub.of("/feeds/bulletins-" + listed.code() + ".rss")
                                        .toString(),
                        "updated", updated == null ? "" : date(updated),
                        "email", owner.email(),
                        "items",
                                listed.live().stream()
                                        .map(one -> item(one, listed))
                                        .toList()));
        return BulletinFeedText.of(text, updated);
    }

    private Item item(BulletinView one, CommuneBulletins.Listed listed) {
        var sound = Optional.ofNullable(one.sound());
        return new Item(
                one,
                hub.of("/a/" + one.source().asset().value()).toString(),
                date(one.progress().outAt()),
                sound.map(it -> String.valueOf(it.seconds())).orElse(""),
                sound.map(it -> new Enclosure(it.address(one.id(), hub), it.bytes(), it.mediaType())).stream()
                        .toList(),
                listed.airings(one));
    }

    private static String name(CommuneBulletins.Listed listed) {
        return listed.code().equals(CommuneBulletins.RADIO)
                ? Words.VI.text("bulletin.radio")
                : listed.unit().name();
    }

    private static String date(Instant at) {
        return RFC_822.format(at);
    }
}
