package vn.lantoa.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    Clock clock;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /** Records a step and returns its time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant note(CampaignPlace place, StepKind kind, String note, Actor by) {
        return note(place, kind, note, null, by);
    }

    /**
     * Records a step with the previous window of an item, so that the step can be undone; returns the time of the step.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant note(CampaignPlace place, StepKind kind, String note, @Nullable LocalWindow before, Actor by) {
        var now = clock.instant();
        var id = new CampaignStepId(UUID.randomUUID());
        database.sql(
                        """
                        insert into campaign_step (id, campaign_id, item_id, kind, note, starts_at, ends_at, at, by_whom)
                        values (:id, :campaign, cast(:item as uuid), :kind, :note, cast(:startsAt as timestamp),
                          cast(:endsAt as timestamp), :at, :by)""")
                .with(place)
                .with("id", id)
                .with("kind", kind)
                .with("note", note)
                .with("startsAt", before == null ? null : before.startsAt().toString())
                .with("endsAt", before == null ? null : Objects.toString(before.endsAt(), null))
                .with("at", now)
                .with("by", by.reference())
                .update();
        audit.record(
                by,
                "campaign-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                place.subject(),
                Map.of("campaign", place.campaign().toString()));
        outbox.append(new CampaignStepTaken(id, now));
        return now;
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
