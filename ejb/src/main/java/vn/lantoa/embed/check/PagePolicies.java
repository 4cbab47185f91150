package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * The policies of a page for what may be loaded.
 *
 * @param at the page itself
 * @param policies each of them applies
 * @param permissions what it lends to frames
 * @param isolated whether its frames must ask for isolation too
 */
record PagePolicies(URI at, List<CspPolicy> policies, PermissionsPolicy permissions, boolean isolated) {
    /** Maximum number of policies read: a page with more is not trustworthy, and its report would be endless. */
    private static final int MOST = 100;

    PagePolicies {
        policies = List.copyOf(policies);
    }

    /** All policies of headers and of the page itself. */
    static List<CspPolicy> all(List<String> headers, List<String> metas) {
        return Stream.concat(CspPolicy.ofHeaders(headers).stream(), CspPolicy.ofMetas(metas).stream())
                .limit(MOST)
                .toList();
    }
}
