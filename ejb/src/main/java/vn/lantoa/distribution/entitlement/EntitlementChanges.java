package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Entitlement changes for which the change log reserves a range of numbers instead of one row per asset. Finds the
 * asset at each number. {@link PartnerChanges} writes the changes.
 */
@ApplicationScoped
public class EntitlementChanges {
    private static final String SELECT = "select id, change, at, first_seq, last_seq from entitlement_change c";

    /**
     * Selects the assets of one block that had been published when the entitlement changed and that match its criteria.
     * Each has its last matching release of that time. The result never changes, because the log, versions and ids do
     * not change.
     */
    private static final String MEMBERS =
            """
            select c.first_seq + b.position * cast(%d as bigint) - 1 + row_number() over (order by a.id) as seq,
                   a.id as asset, e.version_number as version, e.release_id, e.reach, c.change, c.at, c.partner_id
            from entitlement_change c join entitlement n on n.id = c.entitlement_id
            join entitlement_change_block b on b.change_id = c.id and b.position = :block
            left join entitlement_change_block f on f.change_id = c.id and f.position = b.position + 1
            join asset a on a.id > b.after_id and a.id <= coalesce(f.after_id, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
              and (n.kinds = '{}' or a.kind = any (n.kinds)) and (n.languages = '{}' or a.language = any (n.languages))
            cross join lateral (
              select p.version_number, p.release_id, p.reach
              from change_entry p join release r on r.id = p.release_id join asset_version v on v.id = r.version_id
              where p.asset_id = a.id and p.seq <= c.as_of and p.change = 'PUBLISH'
                and (p.reach = 'PUBLIC' or p.reach = 'PARTNERS' and not n.public_only)
                and (n.topics = '{}' or v.texts ->> 'topic' = any (n.topics))
              order by p.seq desc limit 1) e
            where c.id = :change"""
                    .formatted(EntitlementChange.BLOCK);

    private static final String WRITE =
            "insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at, partner_id)"
                    + " select seq, asset, version, change, release_id, reach, at, partner_id from (" + MEMBERS
                    + ") members on conflict (seq) do nothing";

    private static final String OPEN = SELECT
            + " where planned_to < last_seq and last_seq <= :upTo"
            + " and exists (select 1 from subscription s where s.partner_id = c.partner_id and s.state <> :ended"
            + " and s.begun_after < c.first_seq) order by last_seq limit 1";

    @Inject
    Database database;

    /**
     * Asset concerned by a change.
     *
     * @param version number of the version that was published
     */
    public record Member(long seq, AssetId asset, int version) {}

    /** Returns the first change of a partner whose range ends after the given number. */
    public Optional<EntitlementChange> firstAfter(PartnerId partner, long seq) {
        return database.sql(SELECT + " where partner_id = :partner and last_seq > :seq order by last_seq limit 1")
                .with("partner", partner)
                .with("seq", seq)
                .first(EntitlementChange.class);
    }

    /** Returns the members of a block after the given number, in ascending order. */
    public List<Member> members(EntitlementChange change, int block, long after) {
        return database.sql("select seq, asset, version from (" + MEMBERS + ") members where seq > :after order by seq")
                .with("change", change.id())
                .with("block", block)
                .with("after", after)
                .list(Member.class);
    }

    /** Returns the first change, up to this log number, that is not yet planned for all subscribers. */
    public Optional<EntitlementChange> firstUnplanned(long upTo) {
        return database.sql(OPEN)
                .with("upTo", upTo)
                .with("ended", SubscriptionState.ENDED)
                .first(EntitlementChange.class);
    }

    /**
     * Writes the members of the next unplanned block into the log itself, where deliveries find them.
     *
     * @return the index of the block
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int writeNext(EntitlementChange change) {
        long planned = database.sql("select planned_to from entitlement_change where id = :change for update")
                .with("change", change.id())
                .one(Long.class);
        int block = change.blockAfter(planned);
        database.sql(WRITE).with("change", change.id()).with("block", block).update();
        database.sql("update entitlement_change set planned_to = :upTo where id = :change")
                .with("change", change.id())
                .with("upTo", change.lastOf(block))
                .update();
        return block;
    }
}
