package vn.lantoa.coverage.crawl;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.crawl.Harvest.Answer;
import vn.lantoa.coverage.crawl.Harvest.Cost;
import vn.lantoa.coverage.crawl.Harvest.Link;
import vn.lantoa.coverage.crawl.Harvest.Validators;
import vn.lantoa.coverage.crawl.PortalFetch.Fetched;
import vn.lantoa.coverage.crawl.jsoup.ReadDocument;
import vn.lantoa.coverage.crawl.robots.PlainAddress;
import vn.lantoa.coverage.crawl.robots.RobotsFile;
import vn.lantoa.coverage.crawl.robots.SiteMapFile;
import vn.lantoa.coverage.original.TextShingles;
import vn.lantoa.coverage.portal.PortalAddress;
import vn.lantoa.distribution.outward.OutwardOutcome.Answered;
import vn.lantoa.distribution.outward.OutwardOutcome.Barred;
import vn.lantoa.kernel.HubAddress;

/** The reader of what is at an address of a portal: where it leads to, and what of the hub is there. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class PortalReader {
    private static final int MOST_LISTED = 1000;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    @Inject
    PortalFetch fetch;

    @Inject
    ReferenceMatches references;

    @Inject
    PictureMatches pictures;

    @Inject
    MatchQueries queries;

    @Inject
    PageCaptures captures;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    Harvest read(CrawlTurn turn, Item item) {
        var robots = RobotsFile.of(
                turn.robots().status(), turn.robots().text(), turn.address().value());
        if (!robots.allows(URI.create(item.address())))
            return Harvest.without(Answer.CLOSED, Cost.NOTHING, Duration.ZERO);
        var fetched = fetch.get(item);
        if (fetched.outcome() instanceof Answered answer) return answered(turn, item, fetched, answer, robots.delay());
        var barred = fetched.outcome() instanceof Barred;
        return Harvest.without(
                barred ? Answer.BARRED : Answer.PUT_OFF,
                fetched.cost(),
                CrawlRules.pause(robots.delay(), Duration.ZERO));
    }

    private Harvest answered(CrawlTurn turn, Item item, Fetched fetched, Answered answer, Duration delay) {
        var asked = answer.retryAfter(clock.instant());
        var pause = CrawlRules.pause(delay, asked == null ? Duration.ZERO : asked);
        int status = answer.status();
        if (status == NOT_MODIFIED) return Harvest.without(Answer.SAME, fetched.cost(), pause);
        if (status == TOO_MANY || status >= SERVER_ERROR) return Harvest.without(Answer.PUT_OFF, fetched.cost(), pause);
        var time = new LookTime(clock);
        var content =
                status == 200 ? content(item, fetched.at(), answer, time) : redirected(item, fetched.at(), answer);
        return new Harvest(
                content.isThere() ? Answer.READ : Answer.NOTHING,
                fetched.cost().plus(time.cost()),
                pause,
                status == 200 ? Validators.of(answer) : Validators.NONE,
                within(turn.address(), content.links()),
                content.matches(),
                captures.take(item, fetched, content.matches()));
    }

    /** What is at an address, before anything is left out. */
    private record Content(boolean isThere, List<Link> links, List<Match> matches) {}

    private static Content redirected(Item item, URI at, Answered answer) {
        var to = PortalFetch.redirection(at, answer);
        return new Content(
                !to.isEmpty(),
                to.stream().map(one -> new Link(one.toString(), item.kind())).toList(),
                List.of());
    }

    private Content content(Item item, URI at, Answered answer, LookTime time) {
        var type = answer.header("content-type")
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        if (item.kind() == PageKind.SITEMAP || item.kind() == PageKind.FEED) return listed(at, answer.body());
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) return page(at, answer);
        return new Content(true, List.of(), pictures.of(answer.body(), type, time));
    }

    private static Content listed(URI at, byte[] body) {
        var map = SiteMapFile.of(body, at, MOST_LISTED);
        var links = Stream.concat(links(at, map.sitemaps(), PageKind.SITEMAP), links(at, map.pages(), PageKind.PAGE));
        return new Content(true, links.toList(), List.of());
    }

    private Content page(URI at, Answered answer) {
        var document = ReadDocument.of(answer.body(), answer.charset(), at, hub);
        var links = Stream.of(
                        links(at, document.feeds(), PageKind.FEED),
                        links(at, document.files(), PageKind.FILE),
                        links(at, document.pages(), PageKind.PAGE))
                .flatMap(one -> one);
        var copied = MatchRules.sameText(queries.copied(TextShingles.of(document.text())));
        var matches = Stream.of(references.of(document.references()), copied).flatMap(List::stream);
        return new Content(true, links.toList(), matches.toList());
    }

    private static Stream<Link> links(URI at, List<String> addresses, PageKind kind) {
        return addresses.stream()
                .flatMap(one -> PlainAddress.of(at, one).stream())
                .map(one -> new Link(one.toString(), kind));
    }

    private static List<Link> within(PortalAddress portal, List<Link> links) {
        return links.stream()
                .filter(one -> portal.holds(URI.create(one.address())))
                .toList();
    }
}
