package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.Sql;
import vn.lantoa.coverage.portal.PortalId;

/** The turns of portal visits, as the timer takes them, without pauses. */
@ApplicationScoped
class VisitSteps {
    @Inject
    CrawlLedger ledger;

    @Inject
    PortalFetch fetch;

    @Inject
    PortalReader reader;

    @Inject
    Sql sql;

    /** Runs the visit to its end, or up to this number of turns. */
    void walk(PortalId portal, int most) throws SQLException {
        for (int steps = 0; steps < most; steps++) {
            var turn = claimed(portal);
            if (turn == null) return;
            take(turn);
        }
    }

    /** Reads robots.txt. */
    void begin(PortalId portal) throws SQLException {
        take(next(portal));
    }

    void take(CrawlTurn turn) {
        var item = turn.item();
        if (item != null) ledger.finish(turn, item, reader.read(turn, item));
        else {
            var robots = fetch.robots(turn.address().value());
            ledger.begin(turn, robots.robots(), robots.cost());
        }
    }

    CrawlTurn next(PortalId portal) throws SQLException {
        return Objects.requireNonNull(claimed(portal));
    }

    /** The next turn, which must belong to this portal or none. */
    @Nullable CrawlTurn claimed(PortalId portal) throws SQLException {
        ready(portal);
        sql.update("update portal_turn set next_request_at = '9000-01-01' where portal_id <> ?", portal.value());
        return ledger.claim().turn();
    }

    void ready(PortalId... these) throws SQLException {
        for (var portal : these)
            sql.update("update portal_turn set next_request_at = 'epoch' where portal_id = ?", portal.value());
    }
}
