package vn.lantoa.asset;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Records;

/**
 * Public texts of a draft or version, which the seal covers. Fields are named after Dublin Core where it has a term. A
 * missing text is an empty string or list, never null, so that an incomplete draft is a valid value.
 *
 * @param topic code of a topic in chapter III of the plan: {@code III.1} to {@code III.6} (dc:subject)
 * @param audience codes of the audiences (dcterms:audience)
 * @param publisher code of the issuing organisation
 * @param license code of the licence for reuse by others
 * @param credit the credit line that must be shown beside the asset
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
    public static final PublicTexts EMPTY = Records.named(PublicTexts.class, name -> null);

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

    /** Returns a copy of these texts with another value in one field, or these texts if the value is null. */
    public PublicTexts with(MetadataField field, @Nullable Object value) {
        return value == null ? this : Records.map(this, (name, old) -> name.equals(field.key()) ? value : old);
    }

    /** Returns a copy of these texts in which all other fields are empty. */
    public PublicTexts only(Set<MetadataField> kept) {
        var names = kept.stream().map(MetadataField::key).toList();
        return Records.map(this, (name, value) -> names.contains(name) ? value : null);
    }

    /** Returns the text, or an empty string for null. Forms and stored records may omit texts. */
    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns the list, or an empty one for null. */
    static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list.stream().map(String::valueOf).toList();
    }
}
