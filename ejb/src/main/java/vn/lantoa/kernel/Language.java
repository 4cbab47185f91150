package vn.lantoa.kernel;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * Canonical language tag of BCP 47 ({@code vi}, {@code km}, {@code cjm-Cham}). Two-letter codes are not enough: most
 * languages of the province have only three-letter codes.
 */
public record Language(String tag) implements Comparable<Language> {
    /** Vietnamese. */
    public static final Language VI = new Language("vi");

    public Language {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().isEmpty()) throw new IllformedLocaleException("not a language tag");
            tag = locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new Rejected(Issues.of("language", "not-a-language-tag", tag.length() > 40 ? "…" : tag));
        }
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
