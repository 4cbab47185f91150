package vn.lantoa.asset.history;

/**
 * An asset of the same family of languages.
 *
 * @param form {@code standard}, {@code large-print} or {@code plain-language}
 * @param title the title of its draft; empty while there is none, or when the reader may not see it
 */
public record FamilyMember(String asset, String language, String form, String title, boolean isSource) {}
