package vn.lantoa.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * Headers of a page whose address is secret: no caching, no indexing by search engines, and only the host in referrers.
 * Without any referrer, browsers would send the page's forms without an origin, and the hub would refuse them as
 * cross-site.
 */
public final class SecretAddress {
    private SecretAddress() {}

    /** Returns the response with the headers of a secret address, each once. */
    public static Response of(Response answer) {
        var marked = Response.fromResponse(answer);
        for (var name : new String[] {HttpHeaders.CACHE_CONTROL, "Referrer-Policy", "X-Robots-Tag"})
            // null removes existing values
            marked.header(name, null);
        return marked.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "strict-origin")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
