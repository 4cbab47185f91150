package vn.lantoa.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * The headers of a page whose address is a secret: it is kept nowhere, found by no search engine, and whatever is loaded from
 * it or follows it is told the host alone. Without any referrer a browser would send its forms without their origin as well,
 * and they would be refused as another site's.
 */
public final class SecretAddress {
    private SecretAddress() {}

    /** The same answer with these headers, each once. */
    public static Response of(Response answer) {
        var marked = Response.fromResponse(answer);
        for (var name : new String[] {HttpHeaders.CACHE_CONTROL, "Referrer-Policy", "X-Robots-Tag"})
            // null takes away whatever stands there
            marked.header(name, null);
        return marked.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "strict-origin")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
