package vn.lantoa.kernel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Encoding of a text as one path segment or one query value (RFC 3986 sections 3.3 and 3.4). */
public final class PathSegment {
    private PathSegment() {}

    /** Returns the text percent-encoded as UTF-8. A space becomes {@code %20}, which is valid in paths and queries. */
    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
