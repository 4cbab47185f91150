package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.kernel.HubAddress;

/**
 * Writer of an item as a {@code newsItem} of NewsML-G2 2.35, power conformance. The hub's own terms are given as URIs
 * ({@code uri} attributes), so that readers need no additional catalog.
 */
@ApplicationScoped
public class NewsMlFormat {
    /** Media type used by IPTC; not registered. */
    public static final String MEDIA_TYPE = "application/vnd.iptc.g2.newsitem+xml";

    private static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
    private static final String OURS = "https://lantoa.vn/ns/1";
    private static final String CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml";

    @Inject
    Terms terms;

    @Inject
    HubAddress address;

    /** Returns the item as an XML document. */
    public String write(NewsItem item) {
        var story = item.story();
        var out = begin(item, story == null ? "vi" : story.language().tag());
        out.empty("catalogRef", "href", CATALOG);
        if (story != null) rights(out, story);
        out.in("itemMeta", () -> itemMeta(out, item));
        if (story != null) out.in("contentMeta", () -> contentMeta(out, item, story));
        if (!item.bodies().isEmpty() || !item.files().isEmpty())
            out.in("contentSet", () -> new NewsMlContent(out).write(item));
        return out.end();
    }

    private static XmlOut begin(NewsItem item, String language) {
        return new XmlOut("newsItem", NAMESPACE, Map.of("lt", OURS))
                .attribute("guid", item.uri())
                .attribute("version", String.valueOf(item.head().version()))
                .attribute("standard", "NewsML-G2")
                .attribute("standardversion", "2.35")
                .attribute("conformance", "power")
                .attribute("xml:lang", language);
    }

    private void rights(XmlOut out, NewsItem.Story story) {
        var texts = story.texts();
        out.in("rightsInfo", () -> {
            named(out, "copyrightHolder", terms.organisation(story));
            out.text("copyrightNotice", texts.credit().isBlank() ? story.publisher() : texts.credit());
            out.text("usageTerms", terms.usageTerms(texts, "vi"), "xml:lang", "vi");
            out.text("usageTerms", terms.usageTerms(texts, "en"), "xml:lang", "en");
            terms.licence(texts).ifPresent(uri -> out.empty("link", "reluri", Terms.OWN + "rel:licence", "href", uri));
        });
    }

    private void itemMeta(XmlOut out, NewsItem item) {
        var head = item.head();
        out.empty("itemClass", "qcode", "ninat:" + head.type().word());
        named(out, "provider", new Terms.Named(address.url().toString(), "Lan Toả"));
        at(out, "versionCreated", item.times().versionCreated());
        at(out, "firstCreated", item.times().firstCreated());
        at(out, "embargoed", item.times().embargoedUntil());
        out.empty("pubStatus", "qcode", "stat:" + head.status().word());
        var story = item.story();
        if (story != null) out.text("title", story.texts().title());
        out.text("edNote", head.edNote());
        if (head.correction()) out.empty("signal", "qcode", "sig:correction");
        at(out, "expires", item.times().expires());
        for (var link : item.links())
            out.in("link", () -> out.attribute(
                            "reluri", Terms.OWN + "rel:" + link.relation().word())
                    .attribute("residref", link.uri())
                    .attribute("version", link.version() == null ? "" : String.valueOf(link.version())));
    }

    private void contentMeta(XmlOut out, NewsItem item, NewsItem.Story story) {
        var texts = story.texts();
        terms.of(MetadataField.DIGITAL_SOURCE_TYPE, texts).forEach(type -> named(out, "digitalSourceType", type));
        named(out, "infoSource", terms.organisation(story));
        terms.of(MetadataField.AUDIENCE, texts).forEach(audience -> named(out, "audience", audience));
        out.text("altId", String.valueOf(item.head().assetVersion()), "typeuri", Terms.OWN + "version");
        out.empty("language", "tag", story.language().tag());
        named(out, "genre", new Terms.Named(Terms.kind(story), story.kind().slug()));
        terms.of(MetadataField.TOPIC, texts)
                .forEach(topic -> out.in(
                        "subject", () -> out.text("name", topic.name()), "type", "cpnat:abstract", "uri", topic.uri()));
        out.text("headline", texts.title());
        out.text("by", texts.creator());
        out.text("creditline", texts.credit());
        for (var one : MetadataField.DESCRIPTIONS)
            if (one.field() == MetadataField.DESCRIPTION)
                out.text("description", texts.description(), "role", "drol:" + one.name());
            else out.text("description", one.field().read(texts), "roleuri", Terms.OWN + "description:" + one.name());
    }

    private static void named(XmlOut out, String element, Terms.Named one) {
        out.in(element, () -> out.text("name", one.name()), "uri", one.uri());
    }

    private static void at(XmlOut out, String element, @Nullable Instant at) {
        if (at != null) out.text(element, at.toString());
    }
}
