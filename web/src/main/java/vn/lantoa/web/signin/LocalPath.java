package vn.lantoa.web.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The local path to redirect to after sign-in: never another site, whatever the address says. */
final class LocalPath {
    private static final String PATH = "/(?![/\\\\])(?:[A-Za-z0-9/_.~?&=+:,@!$'()*-]|%[0-9A-Fa-f]{2}){0,500}";

    private LocalPath() {}

    /** This path of the hub, or the default if it is none: {@code //elsewhere} and {@code /\elsewhere} are none. */
    static URI of(String next, String otherwise) {
        return URI.create(next.matches(PATH) ? next : otherwise);
    }

    /** The path encoded as the value of a query. */
    static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
