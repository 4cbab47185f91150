package vn.lantoa.embed.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kind of a load by a page, with the directives that govern it: the first one in a policy applies (CSP level 3,
 * 6.8.3).
 */
public enum FetchKind {
    SCRIPT("script-src", "script-src-elem", "script-src"),
    STYLE("style-src", "style-src-elem", "style-src"),
    FRAME("frame-src", "frame-src", "child-src"),
    IMAGE("img-src", "img-src"),
    MEDIA("media-src", "media-src"),
    CONNECT("connect-src", "connect-src");

    static final String DEFAULT = "default-src";

    private final String directive;
    private final List<String> chain;

    FetchKind(String directive, String... chain) {
        this.directive = directive;
        this.chain = Stream.concat(Stream.of(chain), Stream.of(DEFAULT)).toList();
    }

    /** The directive that administrators know. */
    public String directive() {
        return directive;
    }

    /** The directives that may govern it, the most specific first. */
    List<String> chain() {
        return chain;
    }
}
