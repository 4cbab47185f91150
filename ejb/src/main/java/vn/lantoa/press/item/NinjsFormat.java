package vn.lantoa.press.item;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;

/** Writes an item as ninjs 3.1 (IPTC News in JSON). What the standard has no property for stands in {@code altIds}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NinjsFormat {
    /** The media type; ninjs has no registered one of its own. */
    public static final String MEDIA_TYPE = "application/json";

    /** The schema that describes it. */
    public static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private static final double MILLIS = 1000.0;

    @Inject
    Terms terms;

    @Inject
    HubAddress address;

    /** The item as one JSON object. */
    public String write(NewsItem item) {
        return object(item).toString();
    }

    public JsonObject object(NewsItem item) {
        var head = item.head();
        var object = Json.createObjectBuilder()
                .add("uri", item.uri())
                .add("standard", standard())
                .add("type", head.type().word())
                .add("representationType", head.status() == ItemStatus.USABLE ? "full" : "partial")
                .add("version", String.valueOf(head.version()))
                .add("pubStatus", head.status().word());
        at(object, "firstCreated", item.times().firstCreated());
        at(object, "versionCreated", item.times().versionCreated());
        at(object, "embargoedUntil", item.times().embargoedUntil());
        at(object, "expires", item.times().expires());
        text(object, "edNote", head.edNote());
        var story = item.story();
        if (story != null) story(object, story);
        array(object, "bodies", bodies(item.bodies()));
        array(object, "renditions", renditions(item.files()));
        array(object, "associations", associations(item.links()));
        array(object, "altIds", altIds(item));
        return object.build();
    }

    private static JsonObjectBuilder standard() {
        return Json.createObjectBuilder()
                .add("name", "ninjs")
                .add("version", "3.1")
                .add("schema", SCHEMA);
    }

    private void story(JsonObjectBuilder object, NewsItem.Story story) {
        var texts = story.texts();
        object.add("language", story.language().tag());
        text(object, "title", texts.title());
        array(object, "headlines", valued("main", texts.title(), Json.createArrayBuilder()));
        var descriptions = valued("summary", texts.description(), Json.createArrayBuilder());
        array(object, "descriptions", valued("altText", texts.alternativeText(), descriptions));
        text(object, "by", texts.creator());
        rights(object, story);
        array(object, "subjects", subjects(story));
        array(
                object,
                "genres",
                named(new Terms.Named(Terms.kind(story), story.kind().slug()), ""));
        array(object, "organisations", named(terms.organisation(story), "publisher"));
        array(object, "infoSources", named(terms.organisation(story), ""));
        terms.digitalSourceType(texts)
                .ifPresent(type -> object.add(
                        "digitalSourceType",
                        Json.createObjectBuilder().add("name", type.name()).add("uri", type.uri())));
    }

    private void rights(JsonObjectBuilder object, NewsItem.Story story) {
        var texts = story.texts();
        text(object, "copyrightHolder", story.publisher());
        text(object, "copyrightNotice", texts.credit().isBlank() ? story.publisher() : texts.credit());
        text(object, "usageTerms", terms.usageTerms(texts, "vi"));
        terms.licence(texts)
                .ifPresent(uri ->
                        object.add("rightsInfo", Json.createObjectBuilder().add("linkedRights", uri)));
    }

    private JsonArrayBuilder subjects(NewsItem.Story story) {
        var subjects = Json.createArrayBuilder();
        terms.topic(story.texts()).ifPresent(topic -> subjects.add(named(topic, "about", "rel")));
        terms.audiences(story.texts()).forEach(audience -> subjects.add(named(audience, "audience", "rel")));
        return subjects;
    }

    private static JsonArrayBuilder named(Terms.Named one, String relation) {
        return Json.createArrayBuilder().add(named(one, relation, "rel"));
    }

    private static JsonObjectBuilder named(Terms.Named one, String relation, String key) {
        var object =
                Json.createObjectBuilder().add("name", Terms.clean(one.name())).add("uri", one.uri());
        return relation.isEmpty() ? object : object.add(key, relation);
    }

    private static JsonArrayBuilder bodies(List<NewsItem.ItemText> texts) {
        var bodies = Json.createArrayBuilder();
        for (var text : texts)
            bodies.add(Json.createObjectBuilder()
                    .add("role", text.role())
                    .add("contentType", "text/plain")
                    .add("charCount", text.characters())
                    .add("wordCount", text.words())
                    .add("value", Terms.clean(text.text())));
        return bodies;
    }

    private static JsonArrayBuilder renditions(List<NewsItem.ItemFile> files) {
        var renditions = Json.createArrayBuilder();
        files.forEach(file -> renditions.add(rendition(file)));
        return renditions;
    }

    private static JsonObjectBuilder rendition(NewsItem.ItemFile one) {
        var file = one.file();
        var rendition = Json.createObjectBuilder()
                .add("name", one.name())
                .add("href", one.href())
                .add("contentType", file.mediaType())
                .add("title", Terms.clean(file.name()))
                .add("sizeInBytes", file.bytes());
        // what has no width is kept as 0 pixels wide
        var width = file.width();
        var height = file.height();
        if (width != null && width > 0) rendition.add("width", width);
        if (height != null && height > 0) rendition.add("height", height);
        if (one.millis() != null) rendition.add("duration", one.millis() / MILLIS);
        return rendition;
    }

    private static JsonArrayBuilder associations(List<NewsItem.ItemLink> links) {
        var associations = Json.createArrayBuilder();
        int number = 0;
        for (var link : links) {
            var one = Json.createObjectBuilder()
                    .add("name", link.relation().word() + "-" + ++number)
                    .add("uri", link.uri())
                    .add("rel", link.relation().word());
            if (link.version() != null) one.add("version", String.valueOf(link.version()));
            if (link.relation() != NewsItem.Relation.REPLACED_BY)
                one.add("language", link.language().tag());
            text(one, "title", link.title());
            associations.add(one);
        }
        return associations;
    }

    private JsonArrayBuilder altIds(NewsItem item) {
        var ids = Json.createArrayBuilder();
        alternative(ids, "page", address.of("/a/" + item.head().asset().value()).toString());
        alternative(ids, "assetVersion", String.valueOf(item.head().assetVersion()));
        if (item.head().correction()) alternative(ids, "signal", "sig:correction");
        for (var file : item.files())
            alternative(ids, "sha256:" + file.name(), file.file().sha256().hex());
        return ids;
    }

    private static void alternative(JsonArrayBuilder ids, String role, String value) {
        ids.add(Json.createObjectBuilder().add("role", role).add("value", value));
    }

    private static JsonArrayBuilder valued(String role, String text, JsonArrayBuilder into) {
        if (text.isBlank()) return into;
        return into.add(Json.createObjectBuilder()
                .add("role", role)
                .add("contentType", "text/plain")
                .add("value", Terms.clean(text)));
    }

    private static void array(JsonObjectBuilder object, String name, JsonArrayBuilder values) {
        var array = values.build();
        if (!array.isEmpty()) object.add(name, array);
    }

    private static void text(JsonObjectBuilder object, String name, String text) {
        if (!text.isBlank()) object.add(name, Terms.clean(text));
    }

    private static void at(JsonObjectBuilder object, String name, @Nullable Instant at) {
        if (at != null) object.add(name, at.toString());
    }
}
