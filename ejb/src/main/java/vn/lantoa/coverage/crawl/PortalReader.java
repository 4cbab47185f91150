package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.crawl.PageExtract.Answer;
import vn.lantoa.coverage.crawl.PageExtract.Link;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.coverage.crawl.robots.RobotsFile;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.coverage.photo.InsetLedger;
import vn.lantoa.coverage.portal.PortalAddress;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.distribution.delivery.OutwardOutcome.Barred;

/** Reads the content at a portal's address, and finds its links and the content of the hub in it. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PortalReader {
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
    PageCaptures captures;

    @Inject
    PageRenders pages;

    @Inject
    Clock clock;

    PageExtract read(CrawlTurn turn, Item item) {
        var at = URI.create(item.address());
        var known = fetch.robots(turn, at);
        var robots = RobotsFile.of(known.robots().status(), known.robots().text(), at);
        if (!robots.allows(at)) return PageExtract.without(Answer.CLOSED, known.cost(), Duration.ZERO);
        var fetched = fetch.get(item).plus(known.cost());
        if (fetched.outcome() instanceof Answered answer) return answered(turn, item, fetched, answer, robots.delay());
        var barred = fetched.outcome() instanceof Barred;
        return PageExtract.without(
                barred ? Answer.BARRED : Answer.PUT_OFF,
                fetched.cost(),
                CrawlRules.pause(robots.delay(), Duration.ZERO));
    }

    private PageExtract answered(
            CrawlTurn turn, Item item, PortalFetch.Fetched fetched, Answered answer, Duration delay) {
        var asked = answer.retryAfter(clock.instant());
        var pause = CrawlRules.pause(delay, asked == null ? Duration.ZERO : asked);
        int status = answer.status();
        if (status == NOT_MODIFIED) return PageExtract.without(Answer.SAME, fetched.cost(), pause);
        if (status == TOO_MANY || status >= SERVER_ERROR)
            return PageExtract.without(Answer.PUT_OFF, fetched.cost(), pause);
        var time = new InspectionBudget(clock);
        var content = status == 200
                ? content(turn, item, new Page(fetched.at(), answer, time))
                : redirected(item, fetched.at(), answer);
        return new PageExtract(
                content.answer(),
                fetched.cost().plus(time.cost()),
                // the browser's requests were sent without pauses
                pause.plus(CrawlRules.PAUSE.multipliedBy(time.cost().requests())),
                // the content of a page with scripts changes without the page
                status == 200 && time.cost().scripted() == 0
                        ? PageExtract.Validators.of(answer)
                        : PageExtract.Validators.NONE,
                within(turn.address(), content.links()),
                content.matches(),
                captures.take(item, fetched, content.matches()));
    }

    /**
     * A response to read.
     *
     * @param time the counter of the time spent on the response
     */
    private record Page(URI at, Answered answer, InspectionBudget time) {}

    /** Reads the content of an address, unfiltered. */
    private record Content(Answer answer, List<Link> links, List<Match> matches) {}

    private static Content redirected(Item item, URI at, Answered answer) {
        var to = PortalFetch.redirection(at, answer);
        return new Content(
                to.isEmpty() ? Answer.NOTHING : Answer.MOVED,
                to.stream().map(one -> new Link(one.toString(), item.kind())).toList(),
                List.of());
    }

    private Content content(CrawlTurn turn, Item item, Page page) {
        var type = page.answer()
                .header("content-type")
                .orElse("")
                .split(";", 2)[0]
                .strip()
                .toLowerCase(Locale.ROOT);
        var content = new PageReaders.Content(
                page.at(), page.answer().body(), page.answer().charset());
        if (item.kind() == PageKind.SITEMAP || item.kind() == PageKind.FEED)
            return read(turn, page.time(), pages.read(turn, PageReaders.LIST, content, page.time()));
        if (type.equals("text/html") || type.equals("application/xhtml+xml"))
            return read(turn, page.time(), pages.readPage(turn, content, page.time()));
        if (type.equals("text/css"))
            return read(turn, page.time(), pages.read(turn, PageReaders.STYLE, content, page.time()));
        return new Content(
                Answer.READ,
                List.of(),
                pictures.of(content.body(), type(type, content.body()), turn.portal(), page.time()));
    }

    /** Returns the type of a file; a type that portals state wrongly is detected from the content. */
    private static String type(String stated, byte[] body) {
        return InsetLedger.TYPES.contains(stated) || FilmFrames.has(stated) || FilmFrames.isStill(stated)
                ? stated
                : FileTypes.found(Arrays.copyOf(body, Math.min(body.length, FileTypes.HEAD_BYTES)));
    }

    private Content read(CrawlTurn turn, InspectionBudget time, PageReaders.PageOutcome outcome) {
        if (!(outcome instanceof PageReaders.PageOutcome.Read read))
            return new Content(
                    outcome instanceof PageReaders.PageOutcome.Unreadable ? Answer.UNREADABLE : Answer.PUT_OFF,
                    List.of(),
                    List.of());
        var document = read.document();
        var links = Stream.of(
                        links(document.sitemaps(), PageKind.SITEMAP),
                        links(document.feeds(), PageKind.FEED),
                        links(document.files(), PageKind.FILE),
                        links(document.pages(), PageKind.PAGE))
                .flatMap(one -> one);
        var copied = pictures.ofText(document.text());
        var inline = document.inline().stream().flatMap(one -> inline(turn, one, time).stream());
        var matches = Stream.concat(
                Stream.of(references.of(document.references()), copied).flatMap(List::stream), inline);
        return new Content(Answer.READ, links.toList(), matches.toList());
    }

    private List<Match> inline(CrawlTurn turn, String picture, InspectionBudget time) {
        var bytes = Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1));
        return pictures.of(bytes, type("", bytes), turn.portal(), time);
    }

    private static Stream<Link> links(List<String> addresses, PageKind kind) {
        return addresses.stream().map(one -> new Link(one, kind));
    }

    /** Returns the links to the portal, and to pictures that it shows from other hosts. */
    private static List<Link> within(PortalAddress portal, List<Link> links) {
        return links.stream()
                .filter(one -> one.kind() == PageKind.FILE || portal.holds(URI.create(one.address())))
                .toList();
    }
}
