package vn.lantoa.embed;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sites that may show the hub in frames.
 *
 * @param ancestors sources of the directive {@code frame-ancestors} (CSP level 3); {@code *} for every site
 */
public record EmbedPolicy(String ancestors) {
    private static final Pattern SOURCE =
            Pattern.compile("\\*|https?:|(https?://)?(\\*\\.)?[A-Za-z0-9-]++(\\.[A-Za-z0-9-]++)*+(:(\\d{1,5}|\\*))?");

    /** The policy that allows every site: embeds are public and contain nothing that clickjacking could exploit. */
    public static final EmbedPolicy EVERYONE = new EmbedPolicy("*");

    public EmbedPolicy {
        if (!Stream.of(ancestors.split(" ", -1))
                .allMatch(source -> SOURCE.matcher(source).matches()))
            throw new IllegalArgumentException(
                    "must be *, or hosts such as https://*.dongnai.gov.vn, with spaces between");
    }

    /** Returns the sources including the hub itself, whose pages preview embeds. */
    public String with(String hub) {
        return ancestors.equals("*") ? "*" : ancestors + " " + hub;
    }
}
