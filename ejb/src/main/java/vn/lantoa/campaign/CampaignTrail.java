package vn.lantoa.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.outbox.Outbox;

/**
 * Repository of campaign steps, which are immutable. Records each step in the history, in the audit log and as the event
 * for notifications.
 */
@ApplicationScoped
public class CampaignTrail {
    private static final String COLUMNS =
            """
            select id, campaign_id as campaign, item_id as item, kind, note, cast(starts_at as text) as starts_at,
                   cast(ends_at as text) as ends_at, at, by_whom as by
            from campaign_step
            """;

    @Inject
    Database database;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** Records a step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(CampaignPlace place, StepKind kind, String note, Actor by, Instant now) {
        note(place, kind, note, null, by, now);
    }

    /** Records a step with the previous window of an item, so that the step can be undone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(
            CampaignPlace place, StepKind kind, String note, @Nullable LocalWindow before, Actor by, Instant now) {
        var id = new CampaignStepId(UUID.randomUUID());
        var stamp = new CampaignStep.Stamp(now, by.reference());
        add(new CampaignStep(id, place, kind, note, before, stamp));
        audit.record(
                by,
                "campaign-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                place.subject(),
                Map.of("campaign", place.campaign().toString()));
        outbox.append(new CampaignStepTaken(id, now));
    }

    private void add(CampaignStep step) {
        var before = step.before();
        database.sql(
                        """
                        insert into campaign_step (id, campaign_id, item_id, kind, note, starts_at, ends_at, at, by_whom)
                        values (:id, :campaign, cast(:item as uuid), :kind, :note, cast(:startsAt as timestamp),
                          cast(:endsAt as timestamp), :at, :by)""")
                .with(step)
                .with(step.place())
                .with("startsAt", before == null ? null : before.startsAt().toString())
                .with("endsAt", before == null ? null : Objects.toString(before.endsAt(), null))
                .with(step.stamp())
                .update();
    }

    public CampaignStep get(CampaignStepId id) {
        return list("where id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("campaign-step:" + id));
    }

    /** Returns the last step that changed this item itself; planned and dropped actions do not count. */
    public Optional<CampaignStep> findLast(CampaignItemId item) {
        return CampaignStep.lastOf(of(item));
    }

    /** Returns the steps of this item, the latest first; at most 100. */
    public List<CampaignStep> of(CampaignItemId item) {
        return list("where item_id = :of order by at desc, id desc limit 100", item);
    }

    private List<CampaignStep> list(String where, Record of) {
        return database.sql(COLUMNS + where).with("of", of).list(CampaignStep.class);
    }
}
