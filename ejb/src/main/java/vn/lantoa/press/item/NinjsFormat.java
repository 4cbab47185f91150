package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.press.item.NinjsParts.AltId;
import vn.lantoa.press.item.NinjsParts.Thing;

/**
 * Writer of an item as ninjs 3.1 (IPTC News in JSON). Values for which the standard has no property are in
 * {@code altIds}.
 */
@ApplicationScoped
public class NinjsFormat {
    /** Media type; ninjs has no registered one. */
    public static final String MEDIA_TYPE = "application/json";

    /** Address of the JSON schema. */
    public static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private static final String PLAIN = "text/plain";
    private static final double MILLIS = 1000.0;

    @Inject
    Terms terms;

    @Inject
    HubAddress address;

    /** Returns the item as a JSON object. */
    public String write(NewsItem item) {
        return HubJson.write(document(item));
    }

    private Map<String, Object> document(NewsItem item) {
        var head = item.head();
        var times = item.times();
        var story = item.story();
        var out = new LinkedHashMap<String, Object>();
        put(out, "uri", item.uri());
        put(out, "standard", new NinjsParts.Standard("ninjs", "3.1", SCHEMA));
        put(out, "type", head.type().word());
        put(out, "representationType", head.status() == ItemStatus.USABLE ? "full" : "partial");
        put(out, "version", String.valueOf(head.version()));
        put(out, "pubStatus", head.status().word());
        put(out, "firstCreated", times.firstCreated());
        put(out, "versionCreated", times.versionCreated());
        put(out, "embargoedUntil", times.embargoedUntil());
        put(out, "expires", times.expires());
        put(out, "edNote", Terms.clean(head.edNote()));
        if (story != null) write(story, out);
        put(out, "bodies", item.bodies().stream().map(NinjsFormat::body).toList());
        put(out, "renditions", item.files().stream().map(NinjsFormat::rendition).toList());
        put(out, "associations", associations(item.links()));
        put(out, "altIds", altIds(item));
        return out;
    }

    private void write(NewsItem.Story story, Map<String, Object> out) {
        var texts = story.texts();
        var publisher = terms.organisation(story);
        put(out, "language", story.language().tag());
        put(out, "title", Terms.clean(texts.title()));
        put(out, "headlines", texts(story, List.of(new MetadataField.Mapping(MetadataField.TITLE, "main"))));
        put(out, "descriptions", texts(story, MetadataField.DESCRIPTIONS));
        put(out, "by", Terms.clean(texts.creator()));
        put(out, "copyrightHolder", Terms.clean(story.publisher()));
        put(out, "copyrightNotice", Terms.clean(texts.credit().isBlank() ? story.publisher() : texts.credit()));
        put(out, "usageTerms", Terms.clean(terms.usageTerms(texts, "vi")));
        put(out, "rightsInfo", terms.licence(texts).map(NinjsParts.Rights::new).orElse(null));
        put(out, "subjects", subjects(texts));
        put(
                out,
                "genres",
                List.of(thing(new Terms.Named(Terms.kind(story), story.kind().slug()), null)));
        put(out, "organisations", List.of(thing(publisher, "publisher")));
        put(out, "infoSources", List.of(thing(publisher, null)));
        for (var type : terms.of(MetadataField.DIGITAL_SOURCE_TYPE, texts))
            put(out, "digitalSourceType", new Thing(type.name(), type.uri(), null));
    }

    /** Adds a member, unless its value is null, blank or an empty list. */
    private static void put(Map<String, Object> out, String name, @Nullable Object value) {
        if (value == null || value.equals(List.of()) || value instanceof String text && text.isBlank()) return;
        out.put(name, value);
    }

    private static List<NinjsParts.Text> texts(NewsItem.Story story, List<MetadataField.Mapping> roles) {
        return roles.stream()
                .map(one -> new NinjsParts.Text(
                        one.name(), PLAIN, Terms.clean(one.field().read(story.texts()))))
                .filter(text -> !text.value().isBlank())
                .toList();
    }

    private List<Thing> subjects(PublicTexts texts) {
        return MetadataField.SUBJECTS.stream()
                .flatMap(one -> terms.of(one.field(), texts).stream().map(term -> thing(term, one.name())))
                .toList();
    }

    private static Thing thing(Terms.Named one, @Nullable String relation) {
        return new Thing(Terms.clean(one.name()), one.uri(), relation);
    }

    private static NinjsParts.Body body(NewsItem.ItemText text) {
        return new NinjsParts.Body(text.role(), PLAIN, text.characters(), text.words(), Terms.clean(text.text()));
    }

    private static Map<String, Object> rendition(NewsItem.ItemFile one) {
        var file = one.file();
        var millis = one.millis();
        var rendition = new LinkedHashMap<String, Object>();
        put(rendition, "name", one.name());
        put(rendition, "href", one.href());
        put(rendition, "contentType", file.mediaType());
        put(rendition, "title", Terms.clean(file.name()));
        put(rendition, "sizeInBytes", file.bytes());
        put(rendition, "width", pixels(file.width()));
        put(rendition, "height", pixels(file.height()));
        put(rendition, "duration", millis == null ? null : BigDecimal.valueOf(millis / MILLIS));
        return rendition;
    }

    /** Returns null for files without a width or height, which are stored as 0 pixels. */
    private static @Nullable Integer pixels(@Nullable Integer number) {
        return number == null || number <= 0 ? null : number;
    }

    private static List<Map<String, Object>> associations(List<NewsItem.ItemLink> links) {
        return IntStream.range(0, links.size())
                .mapToObj(at -> association(links.get(at), at + 1))
                .toList();
    }

    private static Map<String, Object> association(NewsItem.ItemLink link, int number) {
        var word = link.relation().word();
        var isReplacement = link.relation() == NewsItem.Relation.REPLACED_BY;
        var association = new LinkedHashMap<String, Object>();
        put(association, "name", word + "-" + number);
        put(association, "uri", link.uri());
        put(association, "rel", word);
        put(association, "version", link.version() == null ? null : String.valueOf(link.version()));
        put(association, "language", isReplacement ? null : link.language().tag());
        put(association, "title", Terms.clean(link.title()));
        return association;
    }

    private List<AltId> altIds(NewsItem item) {
        var head = item.head();
        var page = address.of("/a/" + head.asset().value()).toString();
        var ids = Stream.of(new AltId("page", page), new AltId("assetVersion", String.valueOf(head.assetVersion())));
        var signal = head.correction() ? Stream.of(new AltId("signal", "sig:correction")) : Stream.<AltId>of();
        var files = item.files().stream()
                .map(file ->
                        new AltId("sha256:" + file.name(), file.file().sha256().hex()));
        return Stream.of(ids, signal, files).flatMap(all -> all).toList();
    }
}
