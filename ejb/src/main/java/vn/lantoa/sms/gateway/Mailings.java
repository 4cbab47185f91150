package vn.lantoa.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of mailings and their parts. */
@ApplicationScoped
public class Mailings {
    private static final String SELECT =
            """
            select id, organisation_id as organisation, asset_id as asset, version_number as version, form, text,
              list_id as list, route_id as route, spare_route_id as spare, message_class as kind, opens_at, closes_at,
              alphabet, concatenation, parts, basis, state, messages, created_at as placed_at from mailing
            """;

    private static final String INSERT =
            """
            insert into mailing (id, organisation_id, list_id, route_id, spare_route_id, asset_id, version_number, form,
              text, message_class, basis, alphabet, concatenation, parts, messages, opens_at, closes_at, state,
              created_at, created_by)
            values (:id, :organisation, :list, :route, cast(:spare as uuid), :asset, :version, :form, :text, :kind,
              :basis, :alphabet, :concatenation, :parts, :messages, :opensAt, :closesAt, :state, :placedAt, :by)""";

    private static final String PARTS =
            """
            with receiver as materialized (select number_key, nextval('sms_message_seq') as message_id from contact
              where list_id = :list)
            insert into sms_part (mailing_id, route_id, message_id, number, number_key, state, due_at)
            select :mailing, :route, r.message_id, n, r.number_key, :pending, :opensAt
            from receiver r, generate_series(1, :parts) n
            order by r.message_id, n""";

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Stores a mailing and its parts: for each number of the list, one part per submission. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(MailingView mailing, Actor by) {
        var spec = mailing.spec();
        database.sql(INSERT)
                .with(mailing)
                .with(mailing.message())
                .with(spec)
                .with(mailing.coding())
                .with(mailing.coding().wire())
                .with(mailing.progress())
                .with("by", by.reference())
                .update();
        database.sql(PARTS)
                .with(spec)
                .with("mailing", mailing.id())
                .with("pending", PartState.PENDING)
                .with("parts", mailing.coding().parts())
                .update();
        // updates the statistics, because the gateway reads the many new rows at once
        database.sql("analyze sms_part").update();
    }

    /**
     * Returns one mailing.
     *
     * @throws NotFound if the mailing does not exist
     */
    public MailingView get(MailingId id) {
        return one(id, "");
    }

    /** Returns one mailing, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailingView getLocked(MailingId id) {
        return one(id, " for update");
    }

    private MailingView one(MailingId id, String lock) {
        return database.sql(SELECT + "where id = :id" + lock)
                .with("id", id)
                .first(MailingView.class)
                .orElseThrow(() -> new NotFound("mailing:" + id));
    }

    /** Returns the running mailings of this message, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MailingView> runningOf(AssetId asset) {
        return database.sql(SELECT + "where asset_id = :asset and state = :running order by id for update")
                .with("asset", asset)
                .with("running", MailingState.RUNNING)
                .list(MailingView.class);
    }

    /** Returns the mailings of these organisations, the latest first. */
    public List<MailingView> of(Set<OrganisationId> organisations) {
        return database.sql(SELECT + "where organisation_id = any (cast(:these as uuid[]))"
                        + " order by created_at desc, id limit 200")
                .with("these", organisations)
                .list(MailingView.class);
    }

    /** Returns the current totals of a mailing. */
    public MailingTotals totals(MailingId id) {
        var found = database.sql("select state, said, count(*) as parts from sms_part where mailing_id = :mailing"
                        + " group by 1, 2 order by 3 desc")
                .with("mailing", id)
                .list(MailingTotals.Reason.class);
        var parts = new EnumMap<PartState, Long>(PartState.class);
        var reasons = new ArrayList<MailingTotals.Reason>();
        for (var one : found) {
            parts.merge(one.state(), one.parts(), Long::sum);
            if (!one.said().isEmpty()) reasons.add(one);
        }
        return new MailingTotals(parts, reasons);
    }

    /**
     * Cancels a locked mailing; its waiting parts are not sent.
     *
     * @throws Conflict if the mailing has ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(MailingView mailing, Actor by) {
        var state = mailing.progress().state();
        if (!state.mayBecome(MailingState.CANCELLED)) throw new Conflict("mailing-ended", state.slug());
        database.sql("update mailing set state = :cancelled, ended_at = :now where id = :mailing and state = :state")
                .with("cancelled", MailingState.CANCELLED)
                .with("now", clock.instant())
                .with("mailing", mailing.id())
                .with("state", state)
                .update();
        database.sql("update sms_part set state = :cancelled, settled_at = now()"
                        + " where mailing_id = :mailing and state = :pending")
                .with("cancelled", PartState.CANCELLED)
                .with("mailing", mailing.id())
                .with("pending", PartState.PENDING)
                .update();
        audit.record(
                by,
                "mailing-cancelled",
                "mailing:" + mailing.id(),
                Map.of("organisation", mailing.organisation().toString()));
    }
}
