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

    /** The sources in a text, with spaces between. */
    public static SourceList parse(String text) {
        return new SourceList(Stream.of(text.split("[ \\t\\n\\f\\r]+"))
                .filter(one -> !one.isEmpty())
                .toList());
    }

    /** True if a page of this site may load it (CSP level 3, 6.7.1.1 for scripts, 6.7.2.7). */
    public boolean allows(Wanted wanted, URI self) {
        if (wanted.kind() == FetchKind.SCRIPT) {
            if (hasExactly("nonce-", wanted.nonce()) || hasExactly("", wanted.integrity())) return true;
            // markup that came with the page is trusted by nonce or hash alone then
            if (isStrictDynamic()) return false;
        }
        if (wanted.kind() == FetchKind.STYLE && hasExactly("nonce-", wanted.nonce())) return true;
        return matches(wanted.url(), self);
    }

    /** True if one of the sources names this address. */
    public boolean matches(URI url, URI self) {
        return values.stream()
                .anyMatch(one -> one.equalsIgnoreCase(SELF)
                        ? isOwn(url, self)
                        : SourceExpression.parse(one)
                                .filter(source -> source.matches(url, self))
                                .isPresent());
    }

    /** True if hosts do not count, only nonces and hashes. */
    public boolean isStrictDynamic() {
        return values.stream().anyMatch(STRICT_DYNAMIC::equalsIgnoreCase);
    }

    /** The same list with one more source; {@code 'none'} means nothing beside another, and goes. */
    SourceList with(String source) {
        return new SourceList(
                Stream.concat(values.stream().filter(one -> !one.equalsIgnoreCase(NONE)), Stream.of(source))
                        .distinct()
                        .toList());
    }

    /** The list as a policy has it. */
    public String text() {
        return String.join(" ", values);
    }

    /** True for the page's own site, and the same with TLS (6.7.2.8, step 4). */
    private static boolean isOwn(URI url, URI self) {
        return self.getHost() != null && SourceExpression.isSite(self, url);
    }

    private boolean hasExactly(String prefix, String value) {
        return !value.isEmpty() && values.contains("'" + prefix + value + "'");
    }
}
