package vn.lantoa.embed.check;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that determine which sites the headers of a page allow in frames. Paths, nonces and hashes are ignored. */
final class FrameRules {
    static final String ANCESTORS = "frame-ancestors";

    /** Maximum number of characters of a page's policies that are read. */
    static final int LONGEST = 16 << 10;

    private static final int MOST = 100;

    /**
     * Directives that govern frames in a page. The first of them that a policy contains applies (CSP level 3, 6.8.3).
     */
    private static final List<String> FRAMES = List.of("frame-src", "child-src", "default-src");

    private FrameRules() {}

    /** Returns the policies in the given header values, each as its values by directive. */
    static List<Map<String, String>> policies(List<String> headers) {
        var text = String.join(",", headers);
        var read = text.substring(0, Math.min(LONGEST, text.length()));
        return Stream.of(read.split(",")).limit(MOST).map(FrameRules::values).toList();
    }

    private static Map<String, String> values(String policy) {
        var values = new HashMap<String, String>();
        for (var part : policy.split(";")) {
            var words = part.strip().split("\\s+", 2);
            values.putIfAbsent(words[0].toLowerCase(Locale.ROOT), words.length > 1 ? words[1] : "");
        }
        return values;
    }

    /** Returns the directive of the policy that governs frames of the hub in the page; empty if there is none. */
    static Optional<FrameDirective> governing(Map<String, String> policy, URI page, URI hub) {
        for (var name : FRAMES) {
            var sources = policy.get(name);
            if (sources != null) return Optional.of(new FrameDirective(name, sources, allows(sources, hub, page)));
        }
        return Optional.empty();
    }

    /** Returns whether one of the sources matches the site of {@code url}, for a page at {@code self}. */
    static boolean allows(String sources, URI url, URI self) {
        var isOwn = lower(url.getRawAuthority()).equals(lower(self.getRawAuthority()));
        return Stream.of(lower(sources).split("\\s+"))
                .anyMatch(one -> one.equals("'self'") ? isOwn : names(one, lower(url.getScheme()), url));
    }

    private static boolean names(String source, String scheme, URI url) {
        if (List.of("*", "http:", scheme + ":").contains(source)) return true;
        var end = source.indexOf("://");
        if (end >= 0 && !List.of("http", scheme).contains(source.substring(0, end))) return false;
        var host = source.substring(end < 0 ? 0 : end + 3).split("/", 2)[0];
        var site = lower(host.endsWith(":*") ? url.getHost() + ":*" : url.getRawAuthority());
        return host.startsWith("*.") ? site.endsWith(host.substring(1)) : host.equals(site);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
