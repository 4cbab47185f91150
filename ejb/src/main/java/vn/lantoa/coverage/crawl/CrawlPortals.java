package vn.lantoa.coverage.crawl;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.coverage.photo.InsetWalk;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/** Takes the next turn of portal visits: one request to one portal, and the processing of its response. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CrawlPortals {
    @Inject
    CrawlLedger ledger;

    @Inject
    InsetWalk backlog;

    @Inject
    PortalFetch fetch;

    @Inject
    PortalReader reader;

    @Inject
    CrawlHours hours;

    @Inject
    Clock clock;

    /** Takes the next turn; returns false if no portal is due, or outside the visiting hours. */
    @Recurring(value = "PT2S", lanes = 4)
    public boolean call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself visits portals");
        if (!hours.holds(clock.instant(), clock.getZone())) return false;
        if (backlog.next()) return true;
        var claim = ledger.claim();
        var turn = claim.turn();
        if (turn != null) take(turn);
        return claim.isThere();
    }

    private void take(CrawlTurn turn) {
        var item = turn.item();
        if (item != null) {
            ledger.finish(turn, item, reader.read(turn, item));
            return;
        }
        var robots = fetch.robots(turn.address().value());
        ledger.begin(turn, robots.robots(), robots.cost());
    }
}
