package vn.lantoa.web.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where to lead somebody after he has signed in: never to another site, whatever the address says. */
final class LocalPath {
    private static final String PATH = "/(?![/\\\\])(?:[A-Za-z0-9/_.~?&=+:,@!$'()*-]|%[0-9A-Fa-f]{2}){0,500}";

    private LocalPath() {}

    /** This path of the hub, or the other one if it is none: {@code //elsewhere} and {@code /\elsewhere} are none. */
    static URI of(String next, String otherwise) {
        return URI.create(next.matches(PATH) ? next : otherwise);
    }

    /** The same as the value of a query, whatever it is. */
    static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
