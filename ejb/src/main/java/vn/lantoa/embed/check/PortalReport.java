package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;

/**
 * What a page of a portal allows in frames. Nobody keeps it.
 *
 * @param page the page itself, after its redirects
 * @param hub the source to allow
 * @param isError true if the page has an error status, and may have other headers than other pages
 * @param directives the directive about frames of each policy; each must allow the hub
 * @param ancestors values of {@code frame-ancestors}, which say who may show the page in a frame
 * @param frameOptions values of {@code X-Frame-Options}
 * @param isServed true if the hub lets the page's site show its frames
 */
public record PortalReport(
        URI page,
        URI hub,
        boolean isError,
        List<FrameDirective> directives,
        List<String> ancestors,
        List<String> frameOptions,
        boolean isServed) {
    public PortalReport {
        directives = List.copyOf(directives);
        ancestors = List.copyOf(ancestors);
        frameOptions = List.copyOf(frameOptions);
    }
}
