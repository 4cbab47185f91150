package vn.lantoa.coverage.crawl.robots;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A portal's robots.txt (RFC 9309), reduced to the rules for this hub. If the portal has no robots.txt, everything is
 * allowed. If the portal cannot serve it (server error or no response), nothing is allowed.
 */
public record RobotsFile(BaseRobotRules rules, URI portal) {
    /** The name of this crawler in robots.txt. */
    public static final String TOKEN = "lantoa";

    /** Maximum number of bytes read, as the RFC requires. */
    public static final int MOST_BYTES = 512 << 10;

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private static final Pattern MARKUP = Pattern.compile("<[^<>\\r\\n]++>");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]++");

    /**
     * Parses a response to the request for robots.txt.
     *
     * @param status status of the response; 0 or less if there was no response
     */
    public static RobotsFile of(int status, String text, URI portal) {
        var parser = new SimpleRobotRulesParser();
        if (status != OK) return new RobotsFile(parser.failedFetch(status <= 0 ? SERVER_ERROR : status), portal);
        var bytes = plain(text).getBytes(StandardCharsets.UTF_8);
        var at = portal.resolve("/robots.txt").toString();
        return new RobotsFile(parser.parseContent(at, bytes, "text/plain", List.of(TOKEN)), portal);
    }

    /**
     * Returns the text without markup and with single spaces. Needed because the parser's own patterns for markup and
     * spaces take time quadratic in the length of a line.
     */
    static String plain(CharSequence text) {
        var unmarked = MARKUP.matcher(text).replaceAll("").replace('<', ' ');
        return BLANKS.matcher(unmarked).replaceAll(" ");
    }

    /** Returns true if this address may be fetched. */
    public boolean allows(URI address) {
        return rules.isAllowed(address.toString());
    }

    /** Returns true if not even the front page may be fetched. */
    public boolean isClosed() {
        return rules.isAllowNone() || !allows(portal);
    }

    /** Returns the requested pause between two requests. */
    public Duration delay() {
        return rules.getCrawlDelay() > 0 ? Duration.ofMillis(rules.getCrawlDelay()) : Duration.ZERO;
    }

    /** Returns the listed sitemaps. */
    public List<String> sitemaps() {
        return List.copyOf(rules.getSitemaps());
    }
}
