package vn.lantoa.distribution.entitlement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Writes into the change log, for one partner alone, which assets he is to look at again. The head of the log is locked
 * before anything is looked for, so that nobody publishes in between what the partner would then never be told of; the
 * caller changes the entitlement between {@link #hold} and the call, or right before.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PartnerChanges {
    /**
     * Everything that was ever out with a reach for partners, and matches the words of one entitlement; and for who
     * signed what is under embargo as well.
     */
    private static final String EVER =
            """
            select distinct on (r.asset_id) r.asset_id, r.version_number, r.id, r.reach
            from release r join asset a on a.id = r.asset_id
            join asset_version v on v.id = r.version_id join entitlement e on e.id = ?
            where r.reach in ('PUBLIC', 'PARTNERS') and (r.reach = 'PUBLIC' or not e.public_only)
              and (r.published_at is not null
                   or r.state = 'EMBARGOED'
                      and exists (select 1 from embargo_agreement g where g.partner_id = e.partner_id))
              and (e.kinds = '{}' or a.kind = any (e.kinds))
              and (e.languages = '{}' or a.language = any (e.languages))
              and (e.topics = '{}' or v.texts ->> 'topic' = any (e.topics))
            order by r.asset_id, r.published_at desc nulls last""";

    private static final String UNDER_EMBARGO =
            """
            select distinct on (r.asset_id) r.asset_id, r.version_number, r.id, r.reach
            from release r where r.state = 'EMBARGOED' and r.reach in ('PUBLIC', 'PARTNERS')
            order by r.asset_id, r.created_at desc""";

    @PersistenceContext
    EntityManager entities;

    /** Locks the head of the log. Every other writer of the log waits until the commit. */
    public void hold() {
        entities.flush();
        entities.createNativeQuery("select seq from change_head for update").getSingleResult();
    }

    /** He is let have what this entitlement is about. */
    public void granted(EntitlementId id, PartnerId partner, Instant now) {
        write("GRANT", EVER, id, partner, now);
    }

    /** He is no longer let have what this entitlement was about. */
    public void revoked(EntitlementId id, PartnerId partner, Instant now) {
        write("REVOKE", EVER, id, partner, now);
    }

    /** He signed that he keeps embargoes, or no longer does. */
    public void announced(boolean signed, PartnerId partner, Instant now) {
        write(signed ? "GRANT" : "REVOKE", UNDER_EMBARGO, null, partner, now);
    }

    private void write(
            String change, String which, @Nullable EntitlementId entitlement, PartnerId partner, Instant now) {
        var query = entities.createNativeQuery(
                "with meant as (" + which
                        + """
                ), written as (
                  insert into change_entry (seq, asset_id, version_number, change, release_id, reach, at, partner_id)
                  select h.seq + row_number() over (order by m.asset_id), m.asset_id, m.version_number, ?, m.id, m.reach, ?, ?
                  from meant m, change_head h
                  returning 1)
                update change_head set seq = seq + (select count(*) from written)""");
        int next = 1;
        if (entitlement != null) query.setParameter(next++, entitlement.value());
        query.setParameter(next++, change)
                .setParameter(next++, now.atOffset(ZoneOffset.UTC))
                .setParameter(next, partner.value())
                .executeUpdate();
    }
}
