package vn.lantoa.press.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.press.item.NinjsDocument.AltId;
import vn.lantoa.press.item.NinjsDocument.Association;
import vn.lantoa.press.item.NinjsDocument.Body;
import vn.lantoa.press.item.NinjsDocument.Rendition;
import vn.lantoa.press.item.NinjsDocument.Rights;
import vn.lantoa.press.item.NinjsDocument.Standard;
import vn.lantoa.press.item.NinjsDocument.Text;
import vn.lantoa.press.item.NinjsDocument.Thing;

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

    private NinjsDocument document(NewsItem item) {
        var head = item.head();
        var times = item.times();
        var story = item.story();
        return new NinjsDocument(
                item.uri(),
                new Standard("ninjs", "3.1", SCHEMA),
                head.type().word(),
                head.status() == ItemStatus.USABLE ? "full" : "partial",
                String.valueOf(head.version()),
                head.status().word(),
                times.firstCreated(),
                times.versionCreated(),
                times.embargoedUntil(),
                times.expires(),
                text(head.edNote()),
                of(story, one -> one.language().tag()),
                of(story, one -> text(one.texts().title())),
                of(story, one -> texts(valued("main", one.texts().title()))),
                of(story, NinjsFormat::descriptions),
                of(story, one -> text(one.texts().creator())),
                of(story, one -> text(one.publisher())),
                of(story, NinjsFormat::copyright),
                of(story, one -> text(terms.usageTerms(one.texts(), "vi"))),
                of(story, one -> terms.licence(one.texts()).map(Rights::new).orElse(null)),
                of(story, one -> some(subjects(one))),
                of(story, NinjsFormat::genres),
                of(story, one -> List.of(thing(terms.organisation(one), "publisher"))),
                of(story, one -> List.of(thing(terms.organisation(one), null))),
                of(story, this::digitalSourceType),
                some(item.bodies().stream().map(NinjsFormat::body).toList()),
                some(item.files().stream().map(NinjsFormat::rendition).toList()),
                some(associations(item.links())),
                altIds(item));
    }

    private static <T> @Nullable T of(NewsItem.@Nullable Story story, Function<NewsItem.Story, @Nullable T> part) {
        return story == null ? null : part.apply(story);
    }

    private static @Nullable List<Text> descriptions(NewsItem.Story story) {
        var texts = story.texts();
        return texts(valued("summary", texts.description()), valued("altText", texts.alternativeText()));
    }

    private static @Nullable String copyright(NewsItem.Story story) {
        var credit = story.texts().credit();
        return text(credit.isBlank() ? story.publisher() : credit);
    }

    private static List<Thing> genres(NewsItem.Story story) {
        return List.of(thing(new Terms.Named(Terms.kind(story), story.kind().slug()), null));
    }

    private List<Thing> subjects(NewsItem.Story story) {
        var texts = story.texts();
        return Stream.concat(
                        terms.topic(texts).stream().map(topic -> thing(topic, "about")),
                        terms.audiences(texts).stream().map(audience -> thing(audience, "audience")))
                .toList();
    }

    private @Nullable Thing digitalSourceType(NewsItem.Story story) {
        return terms.digitalSourceType(story.texts())
                .map(type -> new Thing(type.name(), type.uri(), null))
                .orElse(null);
    }

    private static Thing thing(Terms.Named one, @Nullable String relation) {
        return new Thing(Terms.clean(one.name()), one.uri(), relation);
    }

    private static Body body(NewsItem.ItemText text) {
        return new Body(text.role(), PLAIN, text.characters(), text.words(), Terms.clean(text.text()));
    }

    private static Rendition rendition(NewsItem.ItemFile one) {
        var file = one.file();
        var millis = one.millis();
        return new Rendition(
                one.name(),
                one.href(),
                file.mediaType(),
                Terms.clean(file.name()),
                file.bytes(),
                pixels(file.width()),
                pixels(file.height()),
                millis == null ? null : BigDecimal.valueOf(millis / MILLIS));
    }

    /** Returns null for files without a width or height, which are stored as 0 pixels. */
    private static @Nullable Integer pixels(@Nullable Integer number) {
        return number == null || number <= 0 ? null : number;
    }

    private static List<Association> associations(List<NewsItem.ItemLink> links) {
        return IntStream.range(0, links.size())
                .mapToObj(at -> association(links.get(at), at + 1))
                .toList();
    }

    private static Association association(NewsItem.ItemLink link, int number) {
        var word = link.relation().word();
        return new Association(
                word + "-" + number,
                link.uri(),
                word,
                link.version() == null ? null : String.valueOf(link.version()),
                link.relation() == NewsItem.Relation.REPLACED_BY
                        ? null
                        : link.language().tag(),
                text(link.title()));
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

    private static Stream<Text> valued(String role, String text) {
        return text.isBlank() ? Stream.empty() : Stream.of(new Text(role, PLAIN, Terms.clean(text)));
    }

    @SafeVarargs
    private static @Nullable List<Text> texts(Stream<Text>... texts) {
        return some(Stream.of(texts).flatMap(all -> all).toList());
    }

    /** Returns the list; null if it is empty. */
    private static <T> @Nullable List<T> some(List<T> all) {
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String text(String text) {
        return text.isBlank() ? null : Terms.clean(text);
    }
}
