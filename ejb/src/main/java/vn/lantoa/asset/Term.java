package vn.lantoa.asset;

import static vn.lantoa.asset.PublicTexts.orEmpty;

/**
 * A term of a vocabulary.
 *
 * @param code the stored value: never translated, never changed
 * @param vi the Vietnamese name
 * @param en the English name
 * @param group section of the plan, script, human or ai; empty where there is none
 * @param text the full words of the source, or a language's own name; empty where there are none
 * @param uri the address others know it by; empty where there is none
 * @param audioFirst of a language: whether it is heard rather than read, so that the sound is the product itself
 * @param wanted of a language: whether every product should be in it
 */
public record Term(
        String code, String vi, String en, String group, String text, String uri, boolean audioFirst, boolean wanted) {
    public Term {
        group = orEmpty(group);
        text = orEmpty(text);
        uri = orEmpty(uri);
    }

    /** The name in this UI language; Vietnamese unless it is English. */
    public String name(String uiLanguage) {
        return uiLanguage.startsWith("en") ? en : vi;
    }
}
