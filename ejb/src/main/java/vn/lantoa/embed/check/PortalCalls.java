package vn.lantoa.embed.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.distribution.delivery.OutwardHttp;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.kernel.HubAddress;

/**
 * HTTP client for portals: fetches a page, or sends one request of a visit. Each address is checked again before it is
 * requested.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PortalCalls {
    /** Time limit of a page with its redirects; the last request may exceed it. */
    static final Duration WHOLE = Duration.ofSeconds(20);

    @Inject
    OutwardHttp http;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    /** Fetched page with its final address. */
    record Fetched(URI at, Answered answer) {}

    /** Fetches the page at the given address, following redirects. */
    public Fetched page(URI address) {
        var until = clock.instant().plus(WHOLE);
        var at = address;
        for (int led = 0; led <= PortalRules.MOST_REDIRECTS; led++) {
            if (clock.instant().isAfter(until)) throw PortalRules.tooSlow();
            var answer = answered(get(at, "text/html,application/xhtml+xml"), led > 0);
            var next = PortalRules.next(at, answer);
            if (next.isEmpty()) return new Fetched(at, answer);
            at = next.get();
        }
        throw PortalRules.tooManyRedirects();
    }

    /**
     * Headers of a visit: the contact, and the validators of an earlier response.
     *
     * @param contact contact address; empty if none is configured
     * @param etag entity tag of the earlier response; possibly empty
     * @param modified {@code Last-Modified} of the earlier response; possibly empty
     */
    public record Visit(String contact, String etag, String modified) {}

    /** Sends one request of a portal visit; redirects are not followed. */
    public OutwardOutcome visit(URI address, Visit visit, int mostBytes) {
        return http.get(address, headers(visit), mostBytes);
    }

    /** Returns the header fields of a visit's request. */
    public Map<String, String> headers(Visit visit) {
        var headers = new TreeMap<>(headers("*/*"));
        if (!visit.contact().isEmpty())
            headers.put("User-Agent", "LanToa (+" + hub.url() + "; " + visit.contact() + ")");
        if (!visit.etag().isEmpty()) headers.put("If-None-Match", visit.etag());
        if (!visit.modified().isEmpty()) headers.put("If-Modified-Since", visit.modified());
        return headers;
    }

    private OutwardOutcome get(URI from, String accept) {
        return http.get(from, headers(accept));
    }

    private Map<String, String> headers(String accept) {
        return Map.of("User-Agent", "LanToa (+" + hub.url() + ")", "Accept", accept, "Accept-Language", "vi,en;q=0.5");
    }

    private static Answered answered(OutwardOutcome outcome, boolean led) {
        if (outcome instanceof OutwardOutcome.Barred barred) throw PortalRules.barred(barred.why(), led);
        if (outcome instanceof OutwardOutcome.Failed failed) throw PortalRules.failed(failed.why());
        return (Answered) outcome;
    }
}
