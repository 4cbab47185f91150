package vn.lantoa.web.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The local path to redirect to after sign-in. Never leads to another site. */
final class LocalPath {
    private static final String PATH = "/(?![/\\\\])(?:[A-Za-z0-9/_.~?&=+:,@!$'()*-]|%[0-9A-Fa-f]{2}){0,500}";

    private LocalPath() {}

    /**
     * Returns the path if it leads to this hub, otherwise the default, for example for {@code //elsewhere} and
     * {@code /\elsewhere}.
     */
    static URI of(String next, String otherwise) {
        return URI.create(next.matches(PATH) ? next : otherwise);
    }

    /** Returns the path encoded as a query value. */
    static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
