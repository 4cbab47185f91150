package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.credential.ClientAddress;

/** Rate limiter of pairing attempts, over all nodes and by the database's clock. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PairingTries {
    /** The maximum number of attempts from one network address within {@value #MINUTES} minutes. */
    static final int MOST = 10;

    private static final int MINUTES = 10;
    private static final int MOST_OF_ALL = 600;

    @Inject
    Database database;

    /**
     * Counts an attempt; returns the seconds to wait, or 0 if the attempt is allowed. A refused attempt is not counted.
     */
    public int take(ClientAddress from) {
        database.sql("delete from pairing_try where asked_at < now() - interval '" + MINUTES + " minutes'")
                .update();
        var lately = database.sql(
                        """
                        select count(*) as "all", count(*) filter (where asked_by = :group) as "from",
                               ceil(coalesce(extract(epoch from min(asked_at) + interval '%d minutes' - now()), 1)) as seconds
                        from pairing_try"""
                                .formatted(MINUTES))
                .with("group", from.group())
                .first(Lately.class)
                .orElseThrow();
        if (lately.all() >= MOST_OF_ALL || lately.from() >= MOST) return Math.max(1, lately.seconds());
        database.sql("insert into pairing_try (asked_by) values (:group)")
                .with("group", from.group())
                .update();
        return 0;
    }

    /** @param seconds until the oldest attempt no longer counts */
    private record Lately(int all, int from, int seconds) {}
}
