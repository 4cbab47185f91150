package vn.lantoa.distribution.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/** Repository of entitlements and of embargo agreements, and their audit records. */
@ApplicationScoped
public class Entitlements {
    private static final String SELECT =
            """
            select id, partner_id as partner, kinds, topics, languages, receivers, originals, given_at, public_only
            from entitlement where taken_at is null""";

    @Inject
    Database database;

    @Inject
    PartnerAccess access;

    @Inject
    PartnerChanges changes;

    /** Returns the current entitlements of a partner, the oldest first. */
    public List<Entitlement> of(PartnerId partner) {
        return database.sql(SELECT + " and partner_id = :partner order by given_at, id")
                .with("partner", partner)
                .list(Entitlement.class);
    }

    /**
     * Locks the entitlement and returns it.
     *
     * @throws NotFound if the entitlement does not exist or was revoked
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Entitlement getLocked(EntitlementId id) {
        return database.sql(SELECT + " and id = :id for update")
                .with("id", id)
                .first(Entitlement.class)
                .orElseThrow(() -> new NotFound("entitlement " + id));
    }

    /** Returns whether a partner ever had an entitlement. */
    public boolean everHad(PartnerId partner) {
        return database.sql("select exists (select 1 from entitlement where partner_id = :partner)")
                .with("partner", partner)
                .one(Boolean.class);
    }

    /** Returns whether a partner has signed the embargo agreement. */
    public boolean keepsEmbargoes(PartnerId partner) {
        return database.sql("select exists (select 1 from embargo_agreement where partner_id = :partner)")
                .with("partner", partner)
                .one(Boolean.class);
    }

    private void add(Entitlement given, Actor by) {
        var scope = given.scope();
        database.sql(
                        """
                        insert into entitlement (id, partner_id, kinds, topics, languages, receivers, originals, given_at,
                                                 given_by, public_only)
                        values (:id, :partner, cast(:kinds as text[]), cast(:topics as text[]), cast(:languages as text[]),
                                cast(:receivers as text[]), :originals, :givenAt, :by, :publicOnly)""")
                .with(given)
                .with(scope)
                .with("by", by.reference())
                .update();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void take(EntitlementId id, Actor by, Instant now) {
        database.sql("update entitlement set taken_at = :now, taken_by = :by where id = :id")
                .with("now", now)
                .with("by", by.reference())
                .with("id", id)
                .update();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void sign(PartnerId partner, Actor by, Instant now) {
        database.sql("insert into embargo_agreement (partner_id, signed_at, kept_by) values (:partner, :now, :by)")
                .with("partner", partner)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void endAgreement(PartnerId partner) {
        database.sql("delete from embargo_agreement where partner_id = :partner")
                .with("partner", partner)
                .update();
    }

    void record(Actor by, String action, Entitlement entitlement) {
        var scope = entitlement.scope();
        access.record(
                by,
                action,
                entitlement.partner(),
                Map.of(
                        "entitlement", entitlement.id().toString(),
                        "kinds", scope.kinds().toString(),
                        "topics", scope.topics().toString(),
                        "languages", scope.languages().toString(),
                        "receivers", scope.receivers().toString(),
                        "originals", String.valueOf(scope.originals()),
                        "publicOnly", String.valueOf(entitlement.publicOnly())));
    }

    /**
     * Gives a partner access to all public releases, unless the partner already has access to everything. Releases that
     * only partners may see are not included. May write to the change log, whose head then stays locked until the
     * commit.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void givePublic(Actor by, PartnerId partner, Instant now) {
        var has = of(partner).stream().anyMatch(one -> one.scope().equals(EntitlementScope.EVERYTHING));
        if (has) return;
        give(new Entitlement(EntitlementId.random(), partner, EntitlementScope.EVERYTHING, now, true), by);
    }

    /** Gives an entitlement and records it in the change log. */
    @Transactional(Transactional.TxType.MANDATORY)
    void give(Entitlement given, Actor by) {
        add(given, by);
        record(by, "entitlement-given", given);
        changes.granted(given.id(), given.partner(), given.givenAt());
    }
}
