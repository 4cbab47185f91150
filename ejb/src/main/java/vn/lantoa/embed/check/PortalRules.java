package vn.lantoa.embed.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardRules;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Rules for checking a page of a portal, and the errors if the page cannot be checked. */
final class PortalRules {
    static final int MOST_REDIRECTS = 5;
    private static final String FIELD = "page";
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);
    private static final List<String> HTML = List.of("text/html", "application/xhtml+xml");

    private PortalRules() {}

    /** Parses the typed address; an address without scheme becomes https. */
    static URI address(String typed) {
        var text = typed.strip().split("#", 2)[0];
        if (text.isEmpty()) throw rejected("missing");
        var whole = text.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? text : "https://" + text;
        if (!OutwardRules.isAddress(whole)) throw rejected("not-a-page");
        return URI.create(whole);
    }

    /** Returns the redirect target of a response; empty if the response is not a redirect. */
    static Optional<URI> next(URI at, Answered answer) {
        var to = answer.header("location");
        if (!REDIRECTS.contains(answer.status()) || to.isEmpty()) return Optional.empty();
        try {
            var next = at.resolve(to.get().strip().split("#", 2)[0]);
            if (OutwardRules.isAddress(next.toString())) return Optional.of(next);
        } catch (IllegalArgumentException e) {
            throw rejected("redirect-not-followed");
        }
        throw rejected("redirect-not-followed");
    }

    /**
     * Returns the rejection of a barred address, by the reason of
     * {@link vn.lantoa.distribution.delivery.OutwardOutcome.Barred}.
     */
    static Rejected barred(String why, boolean led) {
        return switch (why) {
            case "address-inside" -> rejected(led ? "led-inside" : "page-inside");
            case "without-tls" -> rejected(led ? "led-without-tls" : "barred-without-tls");
            default -> rejected("not-a-page");
        };
    }

    /**
     * Returns the rejection of a failed request, by the reason of
     * {@link vn.lantoa.distribution.delivery.OutwardOutcome.Failed}.
     */
    static Rejected failed(String why) {
        var said = why.toLowerCase(Locale.ROOT);
        if (said.contains("unknown host")) return rejected("host-unknown");
        if (said.contains("timeout") || said.contains("timed out")) return tooSlow();
        return rejected(said.startsWith("ssl") ? "certificate-not-good" : "not-answering");
    }

    static Rejected tooSlow() {
        return rejected("too-slow");
    }

    static Rejected tooManyRedirects() {
        return rejected("too-many-redirects");
    }

    /** Throws {@link Rejected} unless the answer is an HTML page. */
    static void requireHtml(Answered answer) {
        var type = type(answer);
        if (!HTML.contains(type)) throw new Rejected(Issues.of(FIELD, "not-html", type.isEmpty() ? "–" : type));
    }

    private static String type(Answered answer) {
        var type = answer.header("content-type").orElse("").split(";", 2)[0].strip();
        return type.substring(0, Math.min(type.length(), 100)).toLowerCase(Locale.ROOT);
    }

    private static Rejected rejected(String code) {
        return new Rejected(Issues.of(FIELD, code));
    }
}
