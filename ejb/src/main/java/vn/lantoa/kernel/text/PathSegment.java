package vn.lantoa.kernel.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The encoding of a text as one segment of a path or one value of a query (RFC 3986 sections 3.3 and 3.4). */
public final class PathSegment {
    private PathSegment() {}

    /** The text, percent-encoded as UTF-8; a space is {@code %20}, which both places understand. */
    public static String of(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
