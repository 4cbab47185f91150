package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of one directive, as they were written.
 *
 * @param values in order
 */
public record SourceList(List<String> values) {
    private static final String NONE = "'none'";
    private static final String SELF = "'self'";
    private static final String STRICT_DYNAMIC = "'strict-dynamic'";

    public SourceList {
        values = List.copyOf(values);
    }

    /** Parses the sources in a text, separated by spaces. */
    public static SourceList parse(String text) {
        return new SourceList(Stream.of(text.split("[ \\t\\n\\f\\r]+"))
                .filter(one -> !one.isEmpty())
                .toList());
    }

    /** Returns true if a page of this site may load it (CSP level 3, 6.7.1.1 for scripts, 6.7.2.7). */
    public boolean allows(Wanted wanted, URI self) {
        if (wanted.kind() == FetchKind.SCRIPT) {
            if (hasExactly("nonce-", wanted.nonce()) || hasExactly("", wanted.integrity())) return true;
            // then markup is trusted only by nonce or hash
            if (isStrictDynamic()) return false;
        }
        if (wanted.kind() == FetchKind.STYLE && hasExactly("nonce-", wanted.nonce())) return true;
        return matches(wanted.url(), self);
    }

    /** Returns true if one of the sources matches this address. */
    public boolean matches(URI url, URI self) {
        return values.stream()
                .anyMatch(one -> one.equalsIgnoreCase(SELF)
                        ? isOwn(url, self)
                        : SourceExpression.parse(one)
                                .filter(source -> source.matches(url, self))
                                .isPresent());
    }

    /** Returns true if hosts are ignored, and only nonces and hashes count. */
    public boolean isStrictDynamic() {
        return values.stream().anyMatch(STRICT_DYNAMIC::equalsIgnoreCase);
    }

    /** Returns the same list with one more source; {@code 'none'} is removed, since it has no effect beside another. */
    SourceList with(String source) {
        return new SourceList(
                Stream.concat(values.stream().filter(one -> !one.equalsIgnoreCase(NONE)), Stream.of(source))
                        .distinct()
                        .toList());
    }

    /** Returns the list as in a policy. */
    public String text() {
        return String.join(" ", values);
    }

    /** Returns true for the page's own site, and the same with TLS (6.7.2.8, step 4). */
    private static boolean isOwn(URI url, URI self) {
        return self.getHost() != null && SourceExpression.isSite(self, url);
    }

    private boolean hasExactly(String prefix, String value) {
        return !value.isEmpty() && values.contains("'" + prefix + value + "'");
    }
}
