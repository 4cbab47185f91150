package vn.lantoa.coverage.crawl.robots;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The canonical form of an address, so that links to the same page have equal addresses. */
public final class PlainAddress {
    /** Maximum length of a followed address. */
    public static final int LONGEST = 1000;

    /** Query parameters that campaigns and sessions add, and that never change the page. */
    private static final List<String> NOISE =
            List.of(("utm_source utm_medium utm_campaign utm_term utm_content fbclid gclid"
                            + " zarsrc phpsessid PHPSESSID jsessionid sid")
                    .split(" "));

    private static final BasicURLNormalizer FORM =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(NOISE).build();

    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?/]*+");

    /** Maximum length of an examined link before normalisation; longer links are not page addresses. */
    private static final int LONGEST_LINK = 4 * LONGEST;

    private PlainAddress() {}

    /** Returns the canonical target of a link on the page; empty if the target is not a page or too long. */
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
