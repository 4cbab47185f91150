package vn.lantoa.asset;

import java.util.List;
import java.util.Objects;
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

    /** These texts with another publisher. */
    public PublicTexts withPublisher(String code) {
        return new PublicTexts(
                title,
                description,
                topic,
                audience,
                code,
                creator,
                license,
                credit,
                rights,
                aiUse,
                digitalSourceType,
                alternativeText,
                text);
    }

    /** These texts with another title and body. */
    public PublicTexts saying(String newTitle, String newText) {
        return new PublicTexts(
                newTitle,
                description,
                topic,
                audience,
                publisher,
                creator,
                license,
                credit,
                rights,
                aiUse,
                digitalSourceType,
                alternativeText,
                newText);
    }

    /** The texts that a translation takes over unchanged. */
    public PublicTexts untranslated() {
        return new PublicTexts(
                "", "", topic, audience, publisher, "", license, credit, rights, aiUse, digitalSourceType, "", "");
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
}
