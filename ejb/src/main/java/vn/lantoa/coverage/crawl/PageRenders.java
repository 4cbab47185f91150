package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.coverage.PortalDocument;
import vn.lantoa.coverage.crawl.jsoup.PageReaders;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.Content;
import vn.lantoa.coverage.crawl.jsoup.PageReaders.PageOutcome;
import vn.lantoa.coverage.crawl.robots.RobotsFile;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;

/**
 * Reads the responses of portals in the sandbox, and renders the pages that need scripts. What a page loads is requested as all addresses of a visit: through
 * the outbound guard, as robots.txt allows, and at the visit's cost.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PageRenders {
    @Inject
    PageBrowser browser;

    @Inject
    PortalFetch fetch;

    @Inject
    PageReaders readers;

    /** Reads a response of this kind, and adds the time. */
    PageOutcome read(CrawlTurn turn, String kind, Content content, InspectionBudget time) {
        return time.of(() -> readers.read(turn.visit(), kind, content));
    }

    /** Reads a page, as a browser renders it if it needs scripts, and adds the costs. */
    PageOutcome readPage(CrawlTurn turn, Content page, InspectionBudget time) {
        var plain = read(turn, PageReaders.PAGE, page, time);
        var rendered = plain instanceof PageOutcome.Read one
                ? render(turn, page, one.document(), time)
                : Optional.<Content>empty();
        return rendered.map(one -> read(turn, PageReaders.PAGE, one, time))
                .filter(PageOutcome.Read.class::isInstance)
                .orElse(plain);
    }

    private Optional<Content> render(CrawlTurn turn, Content page, PortalDocument document, InspectionBudget time) {
        if (!CrawlRules.needsScripts(document, new String(page.body(), StandardCharsets.ISO_8859_1)))
            return Optional.empty();
        time.add(PageExtract.Cost.SCRIPTED);
        var delay = RobotsFile.of(turn.robots().status(), turn.robots().text(), page.at())
                .delay();
        boolean mayRender = turn.rendered() < CrawlRules.MOST_RENDERED && delay.compareTo(CrawlRules.PAUSE) <= 0;
        if (!mayRender || browser.program().isEmpty()) return Optional.empty();
        var loads = new Loads(turn, page);
        var rendered = time.of(() -> browser.render(page.at(), loads));
        time.add(loads.cost.plus(PageExtract.Cost.RENDERED));
        return rendered.map(dom -> new Content(page.at(), dom.getBytes(StandardCharsets.UTF_8), "UTF-8"));
    }

    /** The requests of one page. */
    private final class Loads implements BrowserTalk.Network {
        private final CrawlTurn turn;
        private final Content page;
        private PageExtract.Cost cost = PageExtract.Cost.NOTHING;

        private Loads(CrawlTurn turn, Content page) {
            this.turn = turn;
            this.page = page;
        }

        @Override
        public Optional<Answered> answer(String address, boolean isDocument) {
            if (address.equals(page.at().toString())) return Optional.of(html());
            var at = uri(address);
            long left = CrawlRules.LARGEST_RENDER - cost.bytes();
            if (at.isEmpty() || isDocument && !turn.address().holds(at.get())) return Optional.empty();
            if (cost.requests() >= CrawlRules.MOST_LOADS || left <= 0) return Optional.empty();
            var robots = fetch.robots(turn, at.get());
            // the time is charged for the whole page
            add(robots.cost());
            if (!RobotsFile.of(robots.robots().status(), robots.robots().text(), at.get())
                    .allows(at.get())) return Optional.empty();
            var fetched = fetch.part(at.get(), (int) left);
            add(fetched.cost());
            return fetched.outcome() instanceof Answered answer ? Optional.of(answer) : Optional.empty();
        }

        private Answered html() {
            var type = "text/html" + (page.charset() == null ? "" : "; charset=" + page.charset());
            return new Answered(200, Map.of("content-type", List.of(type)), page.body());
        }

        private void add(PageExtract.Cost more) {
            cost = cost.plus(new PageExtract.Cost(more.requests(), more.bytes(), 0));
        }

        private static Optional<URI> uri(String address) {
            try {
                return Optional.of(URI.create(address)).filter(one -> one.getHost() != null);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
