package vn.lantoa.web.organisation;

import java.time.Instant;
import java.util.List;
import vn.lantoa.organisation.signin.OwnSessions;

/**
 * A session as displayed to its owner.
 *
 * @param agent common names of browser and system, or the {@code User-Agent} header itself
 */
public record SessionRow(String id, Instant createdAt, Instant lastSeenAt, String address, String agent) {
    /**
     * Names of browsers in matching order. The header of a browser may also contain names that come later in this
     * order.
     */
    private static final List<String> BROWSERS = List.of(
            "Edg=Edge",
            "OPR/=Opera",
            "coc_coc=Cốc Cốc",
            "SamsungBrowser=Samsung Internet",
            "Firefox=Firefox",
            "Chrome=Chrome",
            "Safari=Safari");

    private static final List<String> SYSTEMS =
            List.of("Android=Android", "iPhone=iPhone", "iPad=iPad", "Windows=Windows", "Mac OS=macOS", "Linux=Linux");

    public static SessionRow of(OwnSessions.View session) {
        return new SessionRow(
                session.id().toString(),
                session.createdAt(),
                session.lastSeenAt(),
                session.address(),
                named(session.agent()));
    }

    static String named(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty()) return agent;
        return system.isEmpty() ? browser : browser + ", " + system;
    }

    private static String first(List<String> names, String agent) {
        return names.stream()
                .map(one -> one.split("="))
                .filter(one -> agent.contains(one[0]))
                .map(one -> one[1])
                .findFirst()
                .orElse("");
    }
}
