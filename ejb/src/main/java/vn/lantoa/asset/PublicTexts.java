package vn.lantoa.asset;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The public texts of a draft or version, which the seal covers. Named after Dublin Core where it has a name. A missing
 * text is an empty string or list, never null, so that a half-typed draft is a value like any other.
 *
 * @param topic code of the plan's chapter III: {@code III.1} to {@code III.6} (dc:subject)
 * @param audience codes of the audiences (dcterms:audience)
 * @param publisher code of the issuing organisation
 * @param license code of the licence under which others may use it
 * @param credit the line that must be shown beside it
 * @param rights further notes on rights (music, people)
 * @param digitalSourceType IPTC slug; required as soon as a machine had a part in it
 * @param text the body of a news text or message, or the text equivalent of an infographic
 */
public record PublicTexts(
        String title,
        String description,
        String topic,
        List<String> audience,
        String publisher,
        String creator,
        String license,
        String credit,
        String rights,
        AiUse aiUse,
        String digitalSourceType,
        String alternativeText,
        String text) {
    /** Empty texts. */
    public static final PublicTexts EMPTY =
            new PublicTexts("", "", "", List.of(), "", "", "", "", "", AiUse.NONE, "", "", "");

    public PublicTexts {
        title = orEmpty(title);
        description = orEmpty(description);
        topic = orEmpty(topic);
        audience = orEmpty(audience);
        publisher = orEmpty(publisher);
        creator = orEmpty(creator);
        license = orEmpty(license);
        credit = orEmpty(credit);
        rights = orEmpty(rights);
        aiUse = Objects.requireNonNullElse(aiUse, AiUse.NONE);
        digitalSourceType = orEmpty(digitalSourceType);
        alternativeText = orEmpty(alternativeText);
        text = orEmpty(text);
    }

    /** A change of the values of fields; null empties one. */
    @FunctionalInterface
    public interface Change {
        @Nullable Object of(Field field, Object value);
    }

    /** These texts after a change of each field. */
    public PublicTexts map(Change change) {
        return new PublicTexts(
                text(change, Field.TITLE),
                text(change, Field.DESCRIPTION),
                text(change, Field.TOPIC),
                codes(change, Field.AUDIENCE),
                text(change, Field.PUBLISHER),
                text(change, Field.CREATOR),
                text(change, Field.LICENSE),
                text(change, Field.CREDIT),
                text(change, Field.RIGHTS),
                changed(change, Field.AI_USE) instanceof AiUse use ? use : AiUse.NONE,
                text(change, Field.DIGITAL_SOURCE_TYPE),
                text(change, Field.ALTERNATIVE_TEXT),
                text(change, Field.TEXT));
    }

    private String text(Change change, Field field) {
        return orEmpty((String) changed(change, field));
    }

    private List<String> codes(Change change, Field field) {
        return changed(change, field) instanceof List<?> codes
                ? codes.stream().map(String::valueOf).toList()
                : List.of();
    }

    private @Nullable Object changed(Change change, Field field) {
        return change.of(field, field.of(this));
    }

    /** These texts with another value in one field; null leaves it as it is. */
    public PublicTexts with(Field field, @Nullable Object value) {
        return value == null ? this : map((one, old) -> one == field ? value : old);
    }

    /** These texts with nothing but these fields. */
    public PublicTexts only(Set<Field> kept) {
        return map((one, value) -> kept.contains(one) ? value : null);
    }

    /** The audience codes, under the plural name that templates use. */
    public List<String> audiences() {
        return audience;
    }

    /** The text or an empty string: forms and kept records may lack it. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The list or an empty one. */
    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * The fields of texts, in the order in which people read them. Whatever treats all alike goes by these:
     * rules, differences, rows of pages, translations and announcements.
     */
    public enum Field {
        TITLE("title", PublicTexts::title, 200),
        DESCRIPTION("description", PublicTexts::description, 2_000),
        TEXT("text", PublicTexts::text, 50_000),
        ALTERNATIVE_TEXT("alternativeText", PublicTexts::alternativeText, 2_000),
        TOPIC("topic", PublicTexts::topic),
        AUDIENCE("audience", PublicTexts::audience),
        PUBLISHER("publisher", PublicTexts::publisher),
        CREATOR("creator", PublicTexts::creator, 300),
        LICENSE("license", PublicTexts::license),
        CREDIT("credit", PublicTexts::credit, 300),
        RIGHTS("rights", PublicTexts::rights, 2_000),
        AI_USE("aiUse", PublicTexts::aiUse),
        DIGITAL_SOURCE_TYPE("digitalSourceType", PublicTexts::digitalSourceType);

        /** The fields without which nothing is sealed, whatever its kind. */
        public static final List<Field> REQUIRED =
                List.of(TITLE, DESCRIPTION, AUDIENCE, TOPIC, PUBLISHER, LICENSE, CREDIT);

        /** The fields that are one line. */
        public static final Set<Field> ONE_LINE = Set.of(TITLE, CREDIT);

        /** The fields that a translation takes over unchanged. */
        public static final Set<Field> UNTRANSLATED =
                Set.of(TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, RIGHTS, AI_USE, DIGITAL_SOURCE_TYPE);

        /** The fields that are announced under embargo: not the text, nor what matters only when there is something to use. */
        public static final Set<Field> ANNOUNCED =
                Set.of(TITLE, DESCRIPTION, TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, AI_USE, DIGITAL_SOURCE_TYPE);

        private final String key;
        private final Function<PublicTexts, Object> reader;
        private final int most;

        /** A field of codes. */
        Field(String key, Function<PublicTexts, Object> reader) {
            this(key, reader, 0);
        }

        Field(String key, Function<PublicTexts, Object> reader, int most) {
            this.key = key;
            this.reader = reader;
            this.most = most;
        }

        /** The name of the field in JSON, forms and issues. */
        public String key() {
            return key;
        }

        /** The most characters of a field that people type freely; 0 for one of codes. */
        public int most() {
            return most;
        }

        /** The value in these texts: a text, a list of codes or an {@link AiUse}. */
        public Object of(PublicTexts texts) {
            return reader.apply(texts);
        }

        /** The value in these texts as one text. */
        public String read(PublicTexts texts) {
            return of(texts) instanceof Collection<?> codes
                    ? codes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : of(texts).toString();
        }
    }
}
