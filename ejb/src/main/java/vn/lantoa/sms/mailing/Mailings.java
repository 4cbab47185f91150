package vn.lantoa.sms.mailing;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** The repository of mailings and their parts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Mailings {
    private static final int MOST_SHOWN = 200;

    private static final String PARTS =
            """
            with receiver as materialized (select number_key, nextval('sms_message_seq') as message_id from contact
              where list_id = :list)
            insert into sms_part (mailing_id, route_id, message_id, number, number_key, state, due_at)
            select :mailing, :route, r.message_id, n, r.number_key, 'PENDING', :opensAt
            from receiver r, generate_series(1, :parts) n
            order by r.message_id, n""";

    private static final String INSERT =
            """
            insert into mailing (id, organisation_id, list_id, route_id, spare_route_id, asset_id, version_number,
              form, text, message_class, basis, alphabet, concatenation, parts, messages, opens_at, closes_at,
              state, created_at, created_by)
            values (:id, :organisation, :list, :route, cast(:spare as uuid), :asset, :version, :form, :text,
              :kind, :basis, :alphabet, :way, :parts, :messages, :opensAt, :closesAt, :state, :placedAt, :by)""";

    @Inject
    Database database;

    @Inject
    MailingRows rows;

    /** Keeps a mailing, with a part for each submission to each number of its list. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(Mailing mailing, Actor by) {
        var spec = mailing.spec();
        insert(mailing, by);
        database.sql(PARTS)
                .with("list", spec.list())
                .with("mailing", mailing.id())
                .with("route", spec.route())
                .with("opensAt", spec.opensAt())
                .with("parts", mailing.coding().parts())
                .update();
        // so many new rows at once, and the gateway begins with them at once: it must not take them for a few
        database.sql("analyze sms_part").update();
    }

    private void insert(Mailing mailing, Actor by) {
        var spec = mailing.spec();
        database.sql(INSERT)
                .with("id", mailing.id())
                .with("organisation", mailing.organisation())
                .with("list", spec.list())
                .with("route", spec.route())
                .with("spare", spec.spare())
                .with("asset", mailing.message().asset())
                .with("version", mailing.message().version())
                .with("form", mailing.message().form())
                .with("text", mailing.message().text())
                .with("kind", spec.kind())
                .with("basis", mailing.coding().basis())
                .with("alphabet", mailing.coding().wire().alphabet())
                .with("way", mailing.coding().wire().way())
                .with("parts", mailing.coding().parts())
                .with("messages", mailing.progress().messages())
                .with("opensAt", spec.opensAt())
                .with("closesAt", spec.closesAt())
                .with("state", mailing.progress().state())
                .with("placedAt", mailing.progress().placedAt())
                .with("by", by.reference())
                .update();
    }

    /** One mailing. */
    public Mailing get(MailingId id) {
        return rows.list("where id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("mailing:" + id));
    }

    /** One mailing, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Mailing getLocked(MailingId id) {
        return rows.list("where id = :of for update", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("mailing:" + id));
    }

    /** The mailings of this message that are not ended, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Mailing> runningOf(AssetId asset) {
        return rows.list("where asset_id = :of and state = 'RUNNING' order by id for update", asset);
    }

    /** The mailings of these organisations, the latest first. */
    public List<Mailing> of(Set<OrganisationId> organisations) {
        return rows.list(
                "where organisation_id = any (cast(:of as uuid[])) order by created_at desc, id limit " + MOST_SHOWN,
                organisations);
    }

    /** The totals of a mailing so far. */
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

    /** Cancels a mailing: its waiting parts are not sent. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancel(MailingId id, Instant now) {
        database.sql("update mailing set state = 'CANCELLED', ended_at = :now where id = :id")
                .with("now", now)
                .with("id", id)
                .update();
        database.sql("update sms_part set state = 'CANCELLED', settled_at = now()"
                        + " where mailing_id = :mailing and state = 'PENDING'")
                .with("mailing", id)
                .update();
    }
}
