package vn.lantoa.embed;

import java.util.regex.Pattern;

/**
 * Options of an embed, set by a portal or a reader. All options are part of the embed's address; no state is stored.
 *
 * @param language tag of the requested language; empty for the asset's language
 * @param surface language of the surrounding text, {@code vi} or {@code en}; empty to match the content
 * @param large whether to use large text
 * @param page page number of a document, from 1
 */
public record EmbedOptions(String language, String surface, boolean large, int page) {
    /** The default options. */
    public static final EmbedOptions NONE = new EmbedOptions("", "", false, 1);

    private static final int MOST_PAGES = 10_000;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{2,35}");

    /** Parses the options; invalid values are ignored, because an embed cannot report errors to its author. */
    public static EmbedOptions of(String language, String surface, String text, String page) {
        return new EmbedOptions(
                TAG.matcher(language).matches() ? language : "",
                surface.equals("vi") || surface.equals("en") ? surface : "",
                text.equals("large"),
                page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1);
    }

    /** Returns the language of the text around content in this language. */
    String surfaceFor(String content) {
        if (!surface.isEmpty()) return surface;
        return content.equals("en") || content.startsWith("en-") ? "en" : "vi";
    }

    /** Returns the query string of these options for another asset, without the language. */
    public String query() {
        return query(large, 1);
    }

    /**
     * Returns the query string of these options with the given text size and page; it starts with a question mark
     * unless it is empty.
     */
    String query(boolean large, int page) {
        var query = (surface.isEmpty() ? "" : "&ui=" + surface)
                + (large ? "&text=large" : "")
                + (page > 1 ? "&page=" + page : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }
}
