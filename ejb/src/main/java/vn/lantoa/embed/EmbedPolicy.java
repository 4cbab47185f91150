package vn.lantoa.embed;

import java.util.regex.Pattern;

/**
 * The sites that may show the hub in their frames.
 *
 * @param ancestors sources of the directive {@code frame-ancestors} (CSP level 3); {@code *} for every site
 */
public record EmbedPolicy(String ancestors) {
    private static final String SOURCE =
            "(\\*|https?:|(https?://)?(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:(\\d{1,5}|\\*))?)";
    private static final Pattern SOURCES = Pattern.compile(SOURCE + "( " + SOURCE + ")*");

    /** The policy for every site: what is embedded is public, and asks for nothing that a site around could steal. */
    public static final EmbedPolicy EVERYONE = new EmbedPolicy("*");

    public EmbedPolicy {
        if (!SOURCES.matcher(ancestors).matches())
            throw new IllegalArgumentException(
                    "must be *, or hosts such as https://*.dongnai.gov.vn, with spaces between");
    }

    /** The sources with the hub itself, whose pages show embeds before they are copied. */
    public String with(String hub) {
        return ancestors.equals("*") ? "*" : ancestors + " " + hub;
    }
}
