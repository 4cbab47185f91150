package vn.lantoa.coverage.crawl;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.crawl.CrawlTurn.Item;
import vn.lantoa.coverage.crawl.PageExtract.Answer;
import vn.lantoa.coverage.crawl.PageExtract.Link;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.coverage.crawl.robots.PlainAddress;
import vn.lantoa.coverage.crawl.robots.RobotsFile;
import vn.lantoa.coverage.portal.PortalAddress;
import vn.lantoa.coverage.portal.VisitOutcome;
import vn.lantoa.kernel.Recurring;

/**
 * The short transactions around a request to a portal. The results of a turn are stored in one transaction, so that a
 * crashed node loses only one request, which the next turn repeats.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CrawlLedger {
    private static final System.Logger LOG = System.getLogger(CrawlLedger.class.getName());
    private static final int MOST_SITEMAPS = 20;

    @Inject
    VisitRows visits;

    @Inject
    FrontierRows frontier;

    @Inject
    FindRows finds;

    @Inject
    PageReaders readers;

    /**
     * The result of requesting a turn.
     *
     * @param isThere whether a portal was due
     * @param turn null if no portal was due, or the portal's visit has just ended
     */
    record Claim(boolean isThere, @Nullable CrawlTurn turn) {}

    /** Returns true if portal visits are enabled. */
    public boolean isOn() {
        return visits.isOn();
    }

    /** Ends page reader processes that are no longer needed. */
    @Recurring("PT2S")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void endIdleReaders() {
        readers.tidy(() -> !isOn());
    }

    /** Takes the next turn. */
    public Claim claim() {
        var claimed = visits.claim();
        return claimed.map(one -> new Claim(true, turn(one))).orElse(new Claim(false, null));
    }

    private @Nullable CrawlTurn turn(VisitRows.Claimed claimed) {
        var visit = visits.open(claimed.portal());
        var spent = visits.spent(visit);
        var end = CrawlRules.end(spent);
        if (end.isEmpty() && !claimed.isRead()) return turn(claimed, visit, 0, null);
        var next = end.isPresent() ? Optional.<Item>empty() : frontier.next(visit);
        if (next.isPresent()) return turn(claimed, visit, spent.rendered(), next.get());
        if (spent.scripted() > spent.rendered())
            LOG.log(
                    INFO,
                    "{0}: {1} of {2} pages that need scripts were not rendered in this visit",
                    claimed.address(),
                    spent.scripted() - spent.rendered(),
                    spent.scripted());
        visits.end(claimed.portal(), visit, end.orElse(VisitOutcome.WHOLE));
        visits.release(claimed.portal(), claimed.lease(), Duration.ZERO);
        return null;
    }

    private static CrawlTurn turn(VisitRows.Claimed claimed, UUID visit, int rendered, @Nullable Item item) {
        var address = new PortalAddress(URI.create(claimed.address()));
        return new CrawlTurn(claimed.portal(), address, visit, claimed.lease(), claimed.robots(), rendered, item);
    }

    /**
     * Stores the portal's robots.txt and the starting addresses. Stores only the cost if another node now has the turn.
     */
    public void begin(CrawlTurn turn, CrawlTurn.Robots robots, PageExtract.Cost cost) {
        var front = turn.address().value();
        var file = RobotsFile.of(robots.status(), robots.text(), front);
        if (!isGivenBack(turn, CrawlRules.pause(file.delay(), Duration.ZERO), cost)) return;
        visits.keepRobots(turn.portal(), robots);
        visits.spend(turn.visit(), cost, Answer.READ, null);
        if (file.isClosed()) {
            visits.end(turn.portal(), turn.visit(), robots.outcome());
            return;
        }
        frontier.prune(turn.portal());
        finds.prune(turn.portal());
        frontier.add(turn.portal(), turn.visit(), front.toString(), 0, first(turn, file));
    }

    /** Returns the starting addresses: the front page, and the sitemaps in robots.txt or else the default sitemap. */
    private static List<Link> first(CrawlTurn turn, RobotsFile file) {
        var front = turn.address().value();
        var named = file.sitemaps().isEmpty()
                ? List.of(front.resolve("/sitemap.xml").toString())
                : file.sitemaps();
        var sitemaps = named.stream()
                .limit(MOST_SITEMAPS)
                .flatMap(one -> PlainAddress.of(front, one).stream())
                .filter(turn.address()::holds)
                .map(one -> new Link(one.toString(), PageKind.SITEMAP));
        return Stream.concat(sitemaps, Stream.of(new Link(front.toString(), PageKind.PAGE)))
                .toList();
    }

    /**
     * Releases the turn. Always records its cost, because otherwise a portal with slow files would never use up its
     * share.
     *
     * @return false if the turn exceeded its lease and another node now has the turn
     */
    private boolean isGivenBack(CrawlTurn turn, Duration pause, PageExtract.Cost cost) {
        if (visits.release(turn.portal(), turn.lease(), pause)) return true;
        visits.charge(turn.visit(), cost);
        return false;
    }

    /** Stores the results of a turn. If another node now has the turn, stores only the cost. */
    public void finish(CrawlTurn turn, Item item, PageExtract extract) {
        var pause = extract.cost().requests() == 0 ? Duration.ZERO : extract.pause();
        if (!isGivenBack(turn, pause, extract.cost())) return;
        visits.spend(turn.visit(), extract.cost(), extract.answer(), item);
        switch (extract.answer()) {
            case SAME -> {
                frontier.same(turn, item);
                finds.same(turn, item);
            }
            case READ, MOVED, NOTHING -> read(turn, item, extract);
            case BARRED -> {
                read(turn, item, extract);
                if (item.depth() == 0 && item.kind() == PageKind.PAGE)
                    visits.end(turn.portal(), turn.visit(), VisitOutcome.BARRED);
            }
            // the current content is unknown
            case CLOSED -> frontier.same(turn, item);
            case UNREADABLE -> unreadable(turn, item);
            case PUT_OFF -> {
                // its attempt is already recorded
            }
        }
    }

    private void unreadable(CrawlTurn turn, Item item) {
        frontier.same(turn, item);
        finds.unreadable(turn, item);
    }

    private void read(CrawlTurn turn, Item item, PageExtract extract) {
        frontier.looked(turn, item, extract.validators(), !extract.matches().isEmpty());
        // another address of a file is shown by the same page
        var page = item.kind() == PageKind.FILE && extract.answer() == Answer.MOVED ? item.parent() : item.address();
        frontier.add(turn.portal(), turn.visit(), page, item.depth() + 1, extract.links());
        finds.keep(turn, item, extract.matches(), extract.capture());
        finds.onlyFiles(turn, item, extract.links());
    }
}
