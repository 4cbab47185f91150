package vn.lantoa.press.drop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.press.item.NewsItem;
import vn.lantoa.press.item.Terms;

/** The text that lies in the place of what was taken back, without anything of its content. */
@ApplicationScoped
class DropNotice {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Inject
    ZoneId zone;

    /** The name of the file of this text. */
    static String name(AssetId asset) {
        return asset.value() + "-THU-HOI.txt";
    }

    String of(NewsItem item) {
        return templates.render(
                "press/drop-notice.ftl",
                Map.of(
                        "uri", item.uri(),
                        "version", String.valueOf(item.head().version()),
                        "at", AT.format(item.times().versionCreated().atZone(zone)),
                        "note", Terms.clean(item.head().edNote()),
                        "page", address.of("/a/" + item.head().asset().value()).toString()));
    }
}
