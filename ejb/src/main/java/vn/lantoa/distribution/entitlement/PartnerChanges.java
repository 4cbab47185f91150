package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeKind;

/**
 * Writer of change log entries for a single partner: one row per asset if there are few assets, a range of numbers
 * ({@link EntitlementChange}) if there are many. The assets are selected before the head of the log is locked; releases
 * that changed in between are added afterwards, so that no concurrent release is missed and other writers wait only
 * briefly.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerChanges {
    /** Maximum number of assets with separate rows. */
    static final int FEW = 1000;

    /**
     * Selects everything that was ever published with a reach for partners and matches one entitlement. For a partner
     * with an embargo agreement this includes embargoed releases.
     */
    private static final String EVER =
            """
            select distinct on (r.asset_id) r.asset_id, r.version_number, r.id, r.reach
            from release r join asset a on a.id = r.asset_id
            join asset_version v on v.id = r.version_id join entitlement e on e.id = :entitlement
            where r.reach in ('PUBLIC', 'PARTNERS') and (r.reach = 'PUBLIC' or not e.public_only)
              and (r.published_at is not null
                   or r.state = 'EMBARGOED'
                      and exists (select 1 from embargo_agreement g where g.partner_id = e.partner_id))
              and (e.kinds = '{}' or a.kind = any (e.kinds))
              and (e.languages = '{}' or a.language = any (e.languages))
              and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
              %s
            order by r.asset_id, r.published_at desc nulls last""";

    private static final String FIRST =
            "with ever as materialized (" + EVER.formatted("") + ") select asset_id from ever limit :most";

    /** Selects from a sample of the assets, to find out quickly whether there are more than a few. */
    private static final String FIRST_OF_SAMPLE = "select asset_id from ("
            + EVER.formatted("and r.asset_id in (select id from asset order by id limit 20000)") + ") ever limit :most";

    /** Selects from the given assets, and from assets published or planned after a log number. */
    private static final String OF_FEW = EVER.formatted(
            """
            and r.asset_id in (select unnest(cast(:assets as uuid[]))
                               union select n.asset_id from change_entry n where n.seq > :asOf and n.partner_id is null)""");

    private static final String UNDER_EMBARGO =
            """
            select distinct on (r.asset_id) r.asset_id, r.version_number, r.id, r.reach
            from release r where r.state = 'EMBARGOED' and r.reach in ('PUBLIC', 'PARTNERS')
            order by r.asset_id, r.created_at desc""";

    private static final String WRITE =
            """
            with meant as (%s), written as (
              insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at, partner_id)
              select h.seq + row_number() over (order by m.asset_id), m.asset_id, m.version_number, :change, m.id, m.reach,
                     :now, :partner
              from meant m, change_head h
              returning 1)
            update change_head set seq = seq + (select count(*) from written)""";

    /** Writes the first asset of each block, before the log numbers are known. */
    private static final String BLOCKS =
            """
            insert into entitlement_change_block (change_id, position, after_id)
            select :id, 0, cast('00000000-0000-0000-0000-000000000000' as uuid)
            union all
            select :id, n / :size, id from (select id, row_number() over (order by id) as n from asset) numbered
            where n % :size = 0""";

    private static final String RANGE =
            """
            with block as (select count(*) * :size as numbers from entitlement_change_block where change_id = :id),
                 head as (update change_head set seq = seq + (select numbers from block) returning seq)
            insert into entitlement_change (id, partner_id, entitlement_id, change, at, as_of, first_seq, last_seq, planned_to)
            select :id, :partner, :entitlement, :change, :now, :asOf, seq - numbers + 1, seq, seq - numbers from head, block""";

    @PersistenceContext
    EntityManager entities;

    /** Locks the head of the log. All other writers of the log wait until the commit. */
    public void hold() {
        head(" for update");
    }

    /** Writes the log entries of an entitlement given in this transaction. */
    public void granted(EntitlementId id, PartnerId partner, Instant now) {
        write(ChangeKind.GRANT, id, partner, now);
    }

    /** Writes the log entries of an entitlement revoked in this transaction. */
    public void revoked(EntitlementId id, PartnerId partner, Instant now) {
        write(ChangeKind.REVOKE, id, partner, now);
    }

    /** Writes the log entries of the embargoed assets when the partner signs or ends the embargo agreement. */
    public void announced(boolean signed, PartnerId partner, Instant now) {
        rows(UNDER_EMBARGO, signed ? ChangeKind.GRANT : ChangeKind.REVOKE, partner, now)
                .update();
    }

    private void write(ChangeKind change, EntitlementId entitlement, PartnerId partner, Instant now) {
        long asOf = head("");
        var first = first(FIRST_OF_SAMPLE, entitlement);
        if (first.size() <= FEW) first = first(FIRST, entitlement);
        boolean few = first.size() <= FEW;
        var range = UUID.randomUUID();
        if (!few) block(range);
        hold();
        rows(OF_FEW, change, partner, now)
                .with("entitlement", entitlement)
                .with("assets", few ? first : underEmbargo())
                .with("asOf", asOf)
                .update();
        if (few) return;
        about(RANGE, change, partner, now)
                .with("id", range)
                .with("size", EntitlementChange.BLOCK)
                .with("entitlement", entitlement)
                .with("asOf", asOf)
                .update();
    }

    private List<AssetId> first(String query, EntitlementId entitlement) {
        return SqlQuery.of(entities, query)
                .with("entitlement", entitlement)
                .with("most", FEW + 1)
                .values(AssetId.class);
    }

    private SqlQuery rows(String meant, ChangeKind change, PartnerId partner, Instant now) {
        return about(WRITE.formatted(meant), change, partner, now);
    }

    private SqlQuery about(String statement, ChangeKind change, PartnerId partner, Instant now) {
        return SqlQuery.of(entities, statement)
                .with("change", change)
                .with("now", now)
                .with("partner", partner);
    }

    private void block(UUID range) {
        SqlQuery.of(entities, BLOCKS)
                .with("id", range)
                .with("size", EntitlementChange.BLOCK)
                .update();
    }

    /**
     * Returns the embargoed assets. A range contains only published assets, so embargoed assets are written as rows.
     */
    private List<AssetId> underEmbargo() {
        return SqlQuery.of(entities, "select asset_id from release where state = 'EMBARGOED'")
                .values(AssetId.class);
    }

    private long head(String lock) {
        entities.flush();
        return SqlQuery.of(entities, "select seq from change_head" + lock).one(Long.class);
    }
}
