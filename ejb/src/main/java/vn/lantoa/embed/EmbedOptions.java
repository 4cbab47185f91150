package vn.lantoa.embed;

import java.util.regex.Pattern;

/**
 * The options of an embed, set by a portal or a reader: all of them are in its address, for an embed remembers nothing.
 *
 * @param language tag of the language the content is wanted in; empty for the asset's own
 * @param surface language of the words around the content, {@code vi} or {@code en}; empty for what fits the content
 * @param large whether the letters are to be large
 * @param page number of the page of a document, from 1
 */
public record EmbedOptions(String language, String surface, boolean large, int page) {
    /** The default options. */
    public static final EmbedOptions NONE = new EmbedOptions("", "", false, 1);

    private static final int MOST_PAGES = 10_000;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{2,35}");

    /** Reads the options; whatever makes no sense is ignored, for an embed has nobody to tell. */
    public static EmbedOptions of(String language, String surface, String text, String page) {
        return new EmbedOptions(
                TAG.matcher(language).matches() ? language : "",
                surface.equals("vi") || surface.equals("en") ? surface : "",
                text.equals("large"),
                page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1);
    }

    /** The language of the words around content of this language. */
    String surfaceFor(String content) {
        if (!surface.isEmpty()) return surface;
        return content.equals("en") || content.startsWith("en-") ? "en" : "vi";
    }

    /** The query of the same options for another asset: its language is that asset's. */
    public String query() {
        return query(large, 1);
    }

    /** The query of these options with other letters and another page; with its question mark, unless it is empty. */
    String query(boolean large, int page) {
        var query = (surface.isEmpty() ? "" : "&ui=" + surface)
                + (large ? "&text=large" : "")
                + (page > 1 ? "&page=" + page : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
