package vn.lantoa.asset.history;

/**
 * An asset of the same family of variants.
 *
 * @param form {@code standard}, {@code large-print} or {@code plain-language}
 * @param title the title of its draft; empty if it has none or the reader may not see the asset
 */
public record FamilyMember(String asset, String language, String form, String title, boolean isSource) {}
