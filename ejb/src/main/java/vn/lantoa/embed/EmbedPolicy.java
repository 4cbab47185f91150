package vn.lantoa.embed;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sites that may show the hub in their frames.
 *
 * @param ancestors sources of the directive {@code frame-ancestors} (CSP level 3); {@code *} for every site
 */
public record EmbedPolicy(String ancestors) {
    private static final Pattern SOURCE =
            Pattern.compile("\\*|https?:|(https?://)?(\\*\\.)?[A-Za-z0-9-]++(\\.[A-Za-z0-9-]++)*+(:(\\d{1,5}|\\*))?");

    /** The policy for every site: what is embedded is public, and asks for nothing that a site around could steal. */
    public static final EmbedPolicy EVERYONE = new EmbedPolicy("*");

    public EmbedPolicy {
        if (!Stream.of(ancestors.split(" ", -1))
                .allMatch(source -> SOURCE.matcher(source).matches()))
            throw new IllegalArgumentException(
                    "must be *, or hosts such as https://*.dongnai.gov.vn, with spaces between");
    }

    /** The sources with the hub itself, whose pages show embeds before they are copied. */
    public String with(String hub) {
        return ancestors.equals("*") ? "*" : ancestors + " " + hub;
    }
}
