package vn.lantoa.asset;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Public texts of a draft or version, which the seal covers. Fields are named after Dublin Core where it has a term. A
 * missing text is an empty string or list, never null, so that an incomplete draft is a valid value.
 *
 * @param topic code of a topic in chapter III of the plan: {@code III.1} to {@code III.6} (dc:subject)
 * @param audience codes of the audiences (dcterms:audience)
 * @param publisher code of the issuing organisation
 * @param license code of the licence for reuse by others
 * @param credit the credit line that must be shown beside it
 * @param rights further notes on rights (music, people)
 * @param digitalSourceType IPTC slug; required if AI was used
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

    /** A function of a field's value; a null result empties the field. */
    @FunctionalInterface
    public interface Change {
        @Nullable Object of(Field field, Object value);
    }

    /** Returns these texts with the change applied to each field. */
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

    /** Returns these texts with another value in one field; null leaves them unchanged. */
    public PublicTexts with(Field field, @Nullable Object value) {
        return value == null ? this : map((one, old) -> one == field ? value : old);
    }

    /** Returns these texts with all other fields emptied. */
    public PublicTexts only(Set<Field> kept) {
        return map((one, value) -> kept.contains(one) ? value : null);
    }

    /** Returns the audience codes, under the plural name that templates use. */
    public List<String> audiences() {
        return audience;
    }

    /** Returns the text, or an empty string for null: forms and stored records may lack it. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns the list, or an empty one for null. */
    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * Fields of the texts, in reading order. Code that treats all fields alike iterates over them: rules, differences,
     * page rows, translations and announcements.
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

        /** The fields required to seal a version of any kind. */
        public static final List<Field> REQUIRED =
                List.of(TITLE, DESCRIPTION, AUDIENCE, TOPIC, PUBLISHER, LICENSE, CREDIT);

        /** The single-line fields. */
        public static final Set<Field> ONE_LINE = Set.of(TITLE, CREDIT);

        /** The fields that a translation copies unchanged. */
        public static final Set<Field> UNTRANSLATED =
                Set.of(TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, RIGHTS, AI_USE, DIGITAL_SOURCE_TYPE);

        /** The fields announced under embargo. They exclude the text and fields needed only for use of the files. */
        public static final Set<Field> ANNOUNCED =
                Set.of(TITLE, DESCRIPTION, TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, AI_USE, DIGITAL_SOURCE_TYPE);

        private final String key;
        private final Function<PublicTexts, Object> reader;
        private final int most;

        /** A field of codes, without a maximum length. */
        Field(String key, Function<PublicTexts, Object> reader) {
            this(key, reader, 0);
        }

        Field(String key, Function<PublicTexts, Object> reader, int most) {
            this.key = key;
            this.reader = reader;
            this.most = most;
        }

        /** Returns the name of the field in JSON, forms and issues. */
        public String key() {
            return key;
        }

        /** Returns the maximum number of characters of a free text; 0 for a field of codes. */
        public int most() {
            return most;
        }

        /** Returns the value in these texts: a text, a list of codes or an {@link AiUse}. */
        public Object of(PublicTexts texts) {
            return reader.apply(texts);
        }

        /** Returns the value in these texts as one text. */
        public String read(PublicTexts texts) {
            return of(texts) instanceof Collection<?> codes
                    ? codes.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    : of(texts).toString();
        }
    }
}
