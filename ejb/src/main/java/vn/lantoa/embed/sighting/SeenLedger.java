package vn.lantoa.embed.sighting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Map;

/** The writer of counts, many in one transaction, in one order on every node. */
@Stateless
public class SeenLedger {
    /**
     * The number of hosts a day that are told apart for an asset, and of places for a code; further ones count as
     * {@code *}.
     */
    static final int NAMES = 300;

    private static final String OTHERS = "*";

    private static final String FRAME =
            """
            insert into sighting (asset_id, version_number, host, day, views)
            select ?, ?, ?, ?, ?
             where ? = '*' or exists (select 1 from sighting where asset_id = ? and day = ? and host = ?)
                or (select count(distinct host) from sighting where asset_id = ? and day = ?) < ?
            on conflict (asset_id, day, version_number, host) do update set views = sighting.views + excluded.views""";

    private static final String PAPER =
            """
            insert into leaflet_scan (code, place, day, scans)
            select ?, ?, ?, ?
             where ? = '*' or exists (select 1 from leaflet_scan where code = ? and day = ? and place = ?)
                or (select count(*) from leaflet_scan where code = ? and day = ?) < ?
            on conflict (code, day, place) do update set scans = leaflet_scan.scans + excluded.scans""";

    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void add(Map<Seen, Long> counts) {
        counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> write(one.getKey(), one.getValue()));
    }

    private void write(Seen seen, long number) {
        if (seen instanceof Seen.InFrame frame) {
            if (!frame(frame, frame.host(), number)) frame(frame, OTHERS, number);
        } else if (seen instanceof Seen.OnPaper paper) {
            if (!paper(paper, paper.place(), number)) paper(paper, OTHERS, number);
        }
    }

    private boolean frame(Seen.InFrame seen, String host, long number) {
        var asset = seen.asset().value();
        return write(
                FRAME,
                asset,
                seen.version(),
                host,
                seen.day(),
                number,
                host,
                asset,
                seen.day(),
                host,
                asset,
                seen.day(),
                NAMES);
    }

    private boolean paper(Seen.OnPaper seen, String place, long number) {
        var code = seen.code();
        return write(PAPER, code, place, seen.day(), number, place, code, seen.day(), place, code, seen.day(), NAMES);
    }

    private boolean write(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
        return query.executeUpdate() > 0;
    }
}
