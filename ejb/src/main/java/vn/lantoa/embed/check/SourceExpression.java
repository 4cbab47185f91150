package vn.lantoa.embed.check;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One source of a list: a scheme, or a host with optional parts (CSP level 3, 2.3.1 and 6.7.2.8). Missing parts are
 * empty.
 */
record SourceExpression(String scheme, String host, String port, String path) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern HOST = Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*)://)?"
            + "(\\*|(?:\\*\\.)?[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)*+\\.?)(?::(\\d{1,5}|\\*))?(/[^?#]*)?");
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final String LOOPBACK = "127.0.0.1";
    private static final String ANY = "*";
    private static final int LONGEST = 1000;

    /** Parses a source; a text longer than any address is rejected. */
    static Optional<SourceExpression> parse(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        var bare = SCHEME.matcher(text);
        if (bare.matches()) return Optional.of(new SourceExpression(lower(bare.group(1)), "", "", ""));
        var found = HOST.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new SourceExpression(
                lower(found.group(1)), lower(found.group(2)), orEmpty(found.group(3)), orEmpty(found.group(4))));
    }

    /** Returns true if this address belongs to this site, or to the same with TLS. */
    static boolean isSite(URI site, URI url) {
        return lower(site.getHost()).equals(lower(url.getHost()))
                && schemeMatches(lower(site.getScheme()), lower(url.getScheme()))
                && (actualPort(site) == actualPort(url) || isUsual(site) && isUsual(url));
    }

    /**
     * True if it lets this address in.
     *
     * @param self the page's own site, whose scheme applies if the source has none
     */
    boolean matches(URI url, URI self) {
        if (url.getHost() == null || url.getScheme() == null) return false;
        if (isEverything())
            return isNetwork(url.getScheme()) || lower(url.getScheme()).equals(lower(self.getScheme()));
        var wanted = scheme.isEmpty() ? lower(self.getScheme()) : scheme;
        if (!schemeMatches(wanted, lower(url.getScheme()))) return false;
        return host.isEmpty() || hostMatches(lower(url.getHost())) && portMatches(url) && pathMatches(url);
    }

    private boolean isEverything() {
        return host.equals(ANY) && scheme.isEmpty() && port.isEmpty() && path.isEmpty();
    }

    private boolean hostMatches(String name) {
        if (host.equals(ANY)) return true;
        if (host.startsWith("*.")) return name.endsWith(host.substring(1)) && name.length() > host.length() - 1;
        // level 3 allows no other numeric address
        if (IPV4.matcher(host).matches() && !host.equals(LOOPBACK)) return false;
        return host.equals(name);
    }

    private boolean portMatches(URI url) {
        int actual = actualPort(url);
        if (port.isEmpty()) return isUsual(url);
        if (port.equals(ANY)) return true;
        int named = Integer.parseInt(port);
        return named == actual || named == usualPort("http") && actual == usualPort("https");
    }

    private static boolean isUsual(URI url) {
        return actualPort(url) == usualPort(lower(url.getScheme()));
    }

    private static int actualPort(URI url) {
        return url.getPort() < 0 ? usualPort(lower(url.getScheme())) : url.getPort();
    }

    private boolean pathMatches(URI url) {
        if (path.isEmpty() || path.equals("/")) return true;
        var asked = orEmpty(url.getPath());
        var decoded = Optional.ofNullable(URI.create(path).getPath()).orElse(path);
        return decoded.endsWith("/") ? asked.startsWith(decoded) : asked.equals(decoded);
    }

    /** Returns true if the schemes match: a scheme without TLS also allows the same with TLS. */
    static boolean schemeMatches(String named, String actual) {
        return named.equals(actual)
                || named.equals("http") && actual.equals("https")
                || named.equals("ws") && (actual.equals("wss") || isNetwork(actual))
                || named.equals("wss") && actual.equals("https");
    }

    private static boolean isNetwork(String scheme) {
        return lower(scheme).equals("http") || lower(scheme).equals("https");
    }

    private static int usualPort(String scheme) {
        return scheme.equals("http") || scheme.equals("ws") ? 80 : 443;
    }

    private static String lower(@Nullable String text) {
        return orEmpty(text).toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
