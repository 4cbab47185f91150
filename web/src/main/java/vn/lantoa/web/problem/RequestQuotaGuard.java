package vn.lantoa.web.problem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.kernel.AnonymousQuotas;
import vn.lantoa.kernel.Meters;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.web.request.CurrentActor;

/**
 * Rate limiter of costly requests: anonymous requests are limited per network, officers' requests per officer.
 * Anonymous requests from the loopback address are exempt, because a proxy that does not forward addresses sends the
 * requests of all clients from there. Sign-ins and partners have their own limits.
 */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 1)
public class RequestQuotaGuard implements ContainerRequestFilter {
    private static final int MOST_NETWORKS = 50_000;
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|\\[?(::1|0:0:0:0:0:0:0:1)]?.*");

    /** The costly requests by their names in the setting; the first match counts. */
    private static final Map<String, Pattern> DEAR = new LinkedHashMap<>();

    static {
        DEAR.put("suggest", Pattern.compile("/search/suggest"));
        DEAR.put("search", Pattern.compile("/search(\\.json)?"));
        DEAR.put("oembed", Pattern.compile("/oembed"));
        DEAR.put("download", Pattern.compile("/c/[^/]+/press-kit\\.zip|/embed/plugins/.+"));
        DEAR.put("export", Pattern.compile("/(api|console|partner)/.+\\.(csv|xlsx)"));
        DEAR.put("photo", Pattern.compile("/p/[^/]+/photos/.+"));
    }

    @Inject
    AnonymousQuotas quotas;

    @Inject
    CurrentActor current;

    @Inject
    QuotaAnswer refuse;

    @Inject
    Meters meters;

    @Inject
    HttpServletRequest servlet;

    private Map<String, NetworkBuckets> buckets = Map.of();

    @PostConstruct
    void fill() {
        var filled = new LinkedHashMap<String, NetworkBuckets>();
        quotas.perMinute()
                .forEach((name, most) -> filled.put(name, new NetworkBuckets(most, MOST_NETWORKS, System::nanoTime)));
        buckets = Map.copyOf(filled);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var name = dear(servlet.getRequestURI());
        var asker = name.isEmpty() ? Optional.<String>empty() : asker();
        var bucket = buckets.get(name.orElse(""));
        if (asker.isEmpty() || bucket == null) return;
        int seconds = bucket.take(asker.get());
        if (seconds == 0) return;
        meters.count("lantoa_requests_refused_total", "quota", name.get());
        request.abortWith(refuse.of((current.signedIn() ? "officer-" : "anonymous-") + name.get(), seconds));
    }

    /** Returns the officer, or the network of an anonymous caller; empty for callers that have their own limits. */
    private Optional<String> asker() {
        var actor = current.actor();
        if (actor.isOfficer()) return Optional.of(actor.reference());
        var address = servlet.getRemoteAddr();
        return current.signedIn() || LOOPBACK.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(new ClientAddress(address).network());
    }

    static Optional<String> dear(String path) {
        return DEAR.entrySet().stream()
                .filter(one -> one.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
