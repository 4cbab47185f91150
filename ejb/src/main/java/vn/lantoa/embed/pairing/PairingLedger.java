package vn.lantoa.embed.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/**
 * Repository of pairing codes, stored as hashes, and rate limiter of pairing attempts, over all nodes and by the
 * database's clock. Each step of a pairing is a separate transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PairingLedger {
    /** The maximum number of attempts from one network address within {@value #MINUTES} minutes. */
    static final int MOST = 10;

    private static final int MINUTES = 10;
    private static final int MOST_OF_ALL = 600;

    private static final String GOOD =
            "select partner_id from pairing_code where sha256 = :code and used_at is null and expires_at > :now";

    @Inject
    Database database;

    @Inject
    Partners partners;

    @Inject
    PortalPairings pairings;

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
                .row(Lately.class);
        if (lately.all() >= MOST_OF_ALL || lately.from() >= MOST) return Math.max(1, lately.seconds());
        database.sql("insert into pairing_try (asked_by) values (:group)")
                .with("group", from.group())
                .update();
        return 0;
    }

    /**
     * Attempts within the last {@value #MINUTES} minutes.
     *
     * @param all attempts from all networks
     * @param from attempts from one network address
     * @param seconds seconds until the oldest attempt no longer counts
     */
    private record Lately(int all, int from, int seconds) {}

    /** Stores a code, and deletes codes that expired more than a day ago. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(PairingCode code, PartnerId partner, Actor by, Instant now, Instant expires) {
        database.sql("delete from pairing_code where expires_at < cast(:now as timestamptz) - interval '1 day'")
                .with("now", now)
                .update();
        database.sql("insert into pairing_code (sha256, partner_id, made_by, made_at, expires_at)"
                        + " values (:code, :partner, :by, :now, :expires)")
                .with("code", code.sha256())
                .with("partner", partner)
                .with("by", by.reference())
                .with("now", now)
                .with("expires", expires)
                .update();
    }

    /** Returns whether the code is valid now, without consuming it. */
    public boolean isGood(PairingCode code, Instant now) {
        return partner(GOOD, code, now).isPresent();
    }

    /** Consumes the code and pairs the portal; empty if the code is no longer valid or the partner is not admitted. */
    public Optional<PairedPortal> pair(PairingCode code, PairPortal.Command command, Instant now) {
        return use(code, now)
                .map(partners::get)
                .filter(partner -> partner.isLetInAt(now))
                .map(partner -> pairings.pair(partner, command, now));
    }

    /**
     * Consumes the code and returns its partner; empty if it is not valid. Of concurrent calls only the first succeeds.
     */
    private Optional<PartnerId> use(PairingCode code, Instant now) {
        var found = partner(GOOD + " for update", code, now);
        database.sql("update pairing_code set used_at = :now where sha256 = :code and used_at is null")
                .with("now", now)
                .with("code", code.sha256())
                .update();
        return found;
    }

    private Optional<PartnerId> partner(String select, PairingCode code, Instant now) {
        return database.sql(select).with("code", code.sha256()).with("now", now).value(PartnerId.class);
    }
}
