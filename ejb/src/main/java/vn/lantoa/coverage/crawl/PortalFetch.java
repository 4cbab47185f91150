package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.bulletin.FeedOwner;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.CrawlTurn.Robots;
import vn.lantoa.coverage.crawl.PageExtract.Cost;
import vn.lantoa.coverage.crawl.robots.PlainAddress;
import vn.lantoa.coverage.crawl.robots.RobotsFile;
import vn.lantoa.distribution.delivery.OutwardOutcome;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.embed.check.PortalCalls;

/** The requests of a portal visit, each through the hub's outbound guard. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PortalFetch {
    /** Maximum number of redirects of a robots.txt, according to RFC 9309. */
    private static final int MOST_REDIRECTS = 5;

    private static final int REDIRECT = 3;
    private static final int MOST_HOSTS = 200;
    private static final Duration KEPT = Duration.ofDays(1);

    private final Map<String, HostRobots> hosts = new ConcurrentHashMap<>();

    @Inject
    PortalCalls calls;

    @Inject
    FeedOwner owner;

    @Inject
    Clock clock;

    /** The outcome of a request, and its cost. */
    record Fetched(URI at, PortalCalls.Visit asked, OutwardOutcome outcome, Cost cost) {
        Fetched plus(Cost other) {
            return new Fetched(at, asked, outcome, cost.plus(other));
        }
    }

    private record HostRobots(Robots robots, Instant until) {}

    /** A robots.txt and its cost. */
    record FetchedRobots(Robots robots, Cost cost) {}

    /** Requests the address of the item, conditionally if an earlier response allows it. */
    Fetched get(CrawlTurn.Item item) {
        int most = item.kind() == PageKind.PAGE ? Answered.MOST_BYTES : CrawlRules.LARGEST_FILE;
        var visit = new PortalCalls.Visit(owner.email(), item.etag(), item.modified());
        return get(URI.create(item.address()), visit, most);
    }

    /** Requests what a page loads. */
    Fetched part(URI at, int most) {
        return get(at, new PortalCalls.Visit(owner.email(), "", ""), most);
    }

    /** Returns the rules for an address: those of the portal, or of another host. */
    FetchedRobots robots(CrawlTurn turn, URI at) {
        return turn.address().holds(at) ? new FetchedRobots(turn.robots(), Cost.NOTHING) : robotsOfHost(at);
    }

    /** Returns the rules of another host whose picture a portal shows, requested once a day at most. */
    FetchedRobots robotsOfHost(URI picture) {
        var host = picture.getRawAuthority();
        var known = hosts.get(host);
        var now = clock.instant();
        if (known != null && known.until().isAfter(now)) return new FetchedRobots(known.robots(), Cost.NOTHING);
        var fetched = robots(picture);
        if (hosts.size() >= MOST_HOSTS) hosts.clear();
        hosts.put(host, new HostRobots(fetched.robots(), now.plus(KEPT)));
        return fetched;
    }

    /** Requests the robots.txt of the host of this address. */
    FetchedRobots robots(URI site) {
        var at = site.resolve("/robots.txt");
        var cost = Cost.NOTHING;
        for (int led = 0; led <= MOST_REDIRECTS; led++) {
            var fetched = get(at, new PortalCalls.Visit(owner.email(), "", ""), RobotsFile.MOST_BYTES);
            cost = cost.plus(fetched.cost());
            if (fetched.outcome() instanceof OutwardOutcome.Barred) return new FetchedRobots(Robots.BARRED, cost);
            if (!(fetched.outcome() instanceof Answered answer)) return new FetchedRobots(Robots.SILENCE, cost);
            var next = redirection(fetched.at(), answer);
            if (next.isEmpty()) return new FetchedRobots(robots(answer), cost);
            at = next.get(0);
        }
        // more redirects count as a missing file
        return new FetchedRobots(new Robots(404, ""), cost);
    }

    private static Robots robots(Answered answer) {
        // PostgreSQL cannot store U+0000 in a text
        var text = new String(answer.body(), StandardCharsets.UTF_8).replace("\0", "");
        return new Robots(answer.status(), answer.status() == 200 ? text : "");
    }

    /** Returns the redirect targets of a response; empty if the response is not a redirect. */
    static List<URI> redirection(URI at, Answered answer) {
        if (answer.status() / 100 != REDIRECT || answer.status() == 304) return List.of();
        return answer.header("location").flatMap(to -> PlainAddress.of(at, to)).stream()
                .toList();
    }

    private Fetched get(URI at, PortalCalls.Visit visit, int most) {
        var begun = clock.instant();
        var outcome = calls.visit(at, visit, most);
        var cost = new Cost(
                1, bytes(outcome), Duration.between(begun, clock.instant()).toMillis());
        return new Fetched(at, visit, outcome, cost);
    }

    /** Returns the number of bytes received, also of a truncated response. */
    private static long bytes(OutwardOutcome outcome) {
        if (outcome instanceof OutwardOutcome.Failed failed) return failed.bytes();
        return outcome instanceof Answered answer ? answer.body().length : 0;
    }
}
