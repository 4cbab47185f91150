package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;

/**
 * Sites that a page of a portal allows in frames. The report is not stored.
 *
 * @param page address of the page after redirects
 * @param hub the source to allow
 * @param isError true if the page has an error status; its headers may then differ from those of other pages
 * @param directives the directive about frames of each policy; each must allow the hub
 * @param ancestors values of {@code frame-ancestors}, which state the sites that may show the page in a frame
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
        boolean isServed) {}
