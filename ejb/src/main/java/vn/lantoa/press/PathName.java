package vn.lantoa.press;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file name as one segment of a path (RFC 3986 section 3.3). */
final class PathName {
    private PathName() {}

    static String of(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
