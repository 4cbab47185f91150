package vn.lantoa.asset;

import static vn.lantoa.asset.PublicTexts.orEmpty;

/**
 * A term of a vocabulary.
 *
 * @param code the stored value: never translated, never changed
 * @param vi the Vietnamese name
 * @param en the English name
 * @param group section of the plan, script, human or ai; empty if none
 * @param text the full wording in the source, or a language's own name; empty if none
 * @param uri the public URI of the term; empty if none
 * @param audioFirst for a language: whether the language is mainly spoken, so that audio is the main product
 * @param wanted for a language: whether every product should be available in the language
 */
public record Term(
        String code, String vi, String en, String group, String text, String uri, boolean audioFirst, boolean wanted) {
    public Term {
        group = orEmpty(group);
        text = orEmpty(text);
        uri = orEmpty(uri);
    }

    /** Returns the English name if the UI language is English, otherwise the Vietnamese name. */
    public String name(String uiLanguage) {
        return uiLanguage.startsWith("en") ? en : vi;
    }
}
