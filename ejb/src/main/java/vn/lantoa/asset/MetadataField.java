package vn.lantoa.asset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;

/**
 * Fields of the {@link PublicTexts}, in reading order. This is the only declaration of a field: rules, forms, tables,
 * pages and formats iterate over the constants or over one of the lists.
 */
public enum MetadataField {
    TITLE("title", PublicTexts::title, 200),
    DESCRIPTION("description", PublicTexts::description, 2_000),
    TEXT("text", PublicTexts::text, 50_000),
    ALTERNATIVE_TEXT("alternativeText", PublicTexts::alternativeText, 2_000),
    TOPIC("topic", PublicTexts::topic, Vocabulary.TOPICS),
    AUDIENCE("audience", PublicTexts::audience, Vocabulary.AUDIENCES),
    PUBLISHER("publisher", PublicTexts::publisher, null),
    CREATOR("creator", PublicTexts::creator, 300),
    LICENSE("license", PublicTexts::license, Vocabulary.LICENCES),
    CREDIT("credit", PublicTexts::credit, 300),
    RIGHTS("rights", PublicTexts::rights, 2_000),
    AI_USE("aiUse", PublicTexts::aiUse, null),
    DIGITAL_SOURCE_TYPE("digitalSourceType", PublicTexts::digitalSourceType, Vocabulary.DIGITAL_SOURCE_TYPES);

    /** The fields required to seal a version of any kind. */
    public static final List<MetadataField> REQUIRED =
            List.of(TITLE, DESCRIPTION, AUDIENCE, TOPIC, PUBLISHER, LICENSE, CREDIT);

    /** The single-line fields. */
    public static final Set<MetadataField> ONE_LINE = Set.of(TITLE, CREDIT);

    /** The fields that a translation copies unchanged. */
    public static final Set<MetadataField> UNTRANSLATED =
            Set.of(TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, RIGHTS, AI_USE, DIGITAL_SOURCE_TYPE);

    /** The fields announced under embargo. Excludes the text, and fields needed only to use the files. */
    public static final Set<MetadataField> ANNOUNCED =
            Set.of(TITLE, DESCRIPTION, TOPIC, AUDIENCE, PUBLISHER, LICENSE, CREDIT, AI_USE, DIGITAL_SOURCE_TYPE);

    /** The fields in the asset's language, in order of precedence for excerpts in search results. */
    public static final List<MetadataField> PROSE = List.of(TITLE, DESCRIPTION, TEXT, ALTERNATIVE_TEXT);

    /** The fields covered by the full-text search. */
    public static final List<MetadataField> SEARCHED =
            List.of(TITLE, DESCRIPTION, PUBLISHER, TEXT, ALTERNATIVE_TEXT, CREATOR);

    /** The fields of the two parts of the draft form: content, and rights. */
    public static final List<List<MetadataField>> FORM = List.of(
            List.of(TITLE, DESCRIPTION, TEXT, ALTERNATIVE_TEXT, TOPIC, AUDIENCE),
            List.of(PUBLISHER, CREATOR, CREDIT, LICENSE, RIGHTS, AI_USE, DIGITAL_SOURCE_TYPE));

    /** The columns of a bulk upload table. */
    public static final List<MetadataField> SHEET =
            List.of(TITLE, TOPIC, AUDIENCE, DESCRIPTION, ALTERNATIVE_TEXT, CREATOR, CREDIT, LICENSE, RIGHTS, TEXT);

    /** The fields that sealing may require besides title, text and publisher; several new drafts may share them. */
    public static final List<MetadataField> SHARED =
            List.of(AUDIENCE, TOPIC, DESCRIPTION, ALTERNATIVE_TEXT, LICENSE, CREDIT);

    /** The fields listed on the public page after publisher, creator and language. */
    public static final List<MetadataField> FACTS = List.of(TOPIC, LICENSE, CREDIT, RIGHTS);

    /** Properties of XMP (Dublin Core, IPTC Core and Extension). */
    public static final List<Mapping> XMP = List.of(
            new Mapping(TITLE, "dc:title"),
            new Mapping(DESCRIPTION, "dc:description"),
            new Mapping(RIGHTS, "dc:rights"),
            new Mapping(CREATOR, "dc:creator"),
            new Mapping(CREDIT, "photoshop:Credit"),
            new Mapping(LICENSE, "xmpRights:UsageTerms"),
            new Mapping(ALTERNATIVE_TEXT, "Iptc4xmpCore:AltTextAccessibility"),
            new Mapping(DIGITAL_SOURCE_TYPE, "Iptc4xmpExt:DigitalSourceType"));

    /** Legacy IPTC fields (IIM), by their names in Commons Imaging. */
    public static final List<Mapping> IIM = List.of(
            new Mapping(TITLE, "OBJECT_NAME"),
            new Mapping(DESCRIPTION, "CAPTION_ABSTRACT"),
            new Mapping(CREATOR, "BYLINE"),
            new Mapping(CREDIT, "CREDIT"),
            new Mapping(RIGHTS, "COPYRIGHT_NOTICE"));

    /** Descriptions in ninjs and NewsML-G2, by role. */
    public static final List<Mapping> DESCRIPTIONS =
            List.of(new Mapping(DESCRIPTION, "summary"), new Mapping(ALTERNATIVE_TEXT, "altText"));

    /** Subjects in ninjs, by relation. */
    public static final List<Mapping> SUBJECTS =
            List.of(new Mapping(TOPIC, "about"), new Mapping(AUDIENCE, "audience"));

    /** Properties of schema.org, besides name and description. */
    public static final List<Mapping> SCHEMA_ORG = List.of(new Mapping(CREDIT, "creditText"));

    /** Name of a field in another format. */
    public record Mapping(MetadataField field, String name) {}

    private final String key;
    private final Function<PublicTexts, Object> reader;
    private final int most;
    private final @Nullable Vocabulary vocabulary;

    /** A field of free text. */
    MetadataField(String key, Function<PublicTexts, Object> reader, int most) {
        this.key = key;
        this.reader = reader;
        this.most = most;
        this.vocabulary = null;
    }

    /** Creates a field whose values are codes. A field without a vocabulary has its own rules and labels. */
    MetadataField(String key, Function<PublicTexts, Object> reader, @Nullable Vocabulary vocabulary) {
        this.key = key;
        this.reader = reader;
        this.most = 0;
        this.vocabulary = vocabulary;
    }

    /** Returns the field with the given key, if there is one. */
    public static Optional<MetadataField> find(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** Returns the name of the field in JSON, forms and issues. */
    public String key() {
        return key;
    }

    /** Returns the message key of the label. */
    public String labelKey() {
        return "field." + key;
    }

    /** Returns the maximum number of characters of a free text; 0 for a field of codes. */
    public int most() {
        return most;
    }

    /** Returns true if the value is written in the asset's language. */
    public boolean isProse() {
        return PROSE.contains(this);
    }

    /** Returns true if the field may have several codes. */
    public boolean isList() {
        return of(PublicTexts.EMPTY) instanceof Collection<?>;
    }

    /** Returns the vocabulary of the field's codes; empty for a field of free text. */
    public Optional<Vocabulary> findVocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** Returns the value in these texts: a string, a list of codes or an {@link AiUse}. */
    public Object of(PublicTexts texts) {
        return reader.apply(texts);
    }

    /** Returns the values of the field: all its codes, or its text as a single value; none if the field is empty. */
    public List<String> values(PublicTexts texts) {
        var value = of(texts);
        var all = value instanceof Collection<?> codes ? codes.stream() : Stream.of(value);
        return all.map(String::valueOf).filter(one -> !one.isEmpty()).toList();
    }

    /** Returns the value of the field as a single text. */
    public String read(PublicTexts texts) {
        return String.join(", ", values(texts));
    }

    /** Returns the issues of a free text that was entered in the input with this name. */
    public Issues check(String input, String value) {
        return Issues.none()
                .when(most > 0 && value.codePointCount(0, value.length()) > most, input, "too-long", most)
                .when(FreeText.hasControls(value), input, "control-characters")
                .when(ONE_LINE.contains(this) && value.contains("\n"), input, "more-than-one-line");
    }
}
