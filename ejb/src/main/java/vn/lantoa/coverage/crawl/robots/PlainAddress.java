package vn.lantoa.coverage.crawl.robots;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one form of an address, by which the same page is the same, whoever links to it. */
public final class PlainAddress {
    /** The longest one that is followed. */
    public static final int LONGEST = 1000;

    /** What campaigns and sessions append, and what never changes the page. */
    private static final List<String> NOISE = List.of(
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "fbclid",
            "gclid",
            "zarsrc",
            "phpsessid",
            "PHPSESSID",
            "jsessionid",
            "sid");

    private static final BasicURLNormalizer FORM =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(NOISE).build();

    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?/]*+");

    /** The longest link that is looked at: what is longer before its noise is removed is no address of a page. */
    private static final int LONGEST_LINK = 4 * LONGEST;

    private PlainAddress() {}

    /** The address that a link on this page leads to; empty where it leads to no page or is longer than pages are. */
    public static Optional<URI> of(URI page, String link) {
        try {
            var plainLink = withoutFragment(link);
            if (plainLink.length() > LONGEST_LINK) return Optional.empty();
            var whole = page.resolve(plainLink.toString().strip().replace(" ", "%20"));
            var scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            if (!List.of("http", "https").contains(scheme) || whole.getHost() == null) return Optional.empty();
            var plain = FORM.filter(withoutSession(whole.toString()));
            if (plain == null || plain.length() > LONGEST) return Optional.empty();
            return Optional.of(URI.create(plain)).filter(one -> one.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static CharSequence withoutFragment(CharSequence link) {
        for (int i = 0; i < link.length(); i++) if (link.charAt(i) == '#') return link.subSequence(0, i);
        return link;
    }

    static String withoutSession(CharSequence address) {
        return SESSION.matcher(address).replaceFirst("");
    }
}
