package vn.lantoa.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.outbox.Outbox;

/** Recorder of campaign steps: writes the history, the audit log and the event for notifications. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CampaignTrail {
    @Inject
    CampaignSteps steps;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    /** Records a step. */
    public void note(CampaignPlace place, StepKind kind, String note, Actor by, Instant now) {
        note(place, kind, note, null, by, now);
    }

    /** Records a step with the previous window of an item, so that the step can be undone. */
    public void note(
            CampaignPlace place, StepKind kind, String note, @Nullable LocalWindow before, Actor by, Instant now) {
        var id = new CampaignStepId(UUID.randomUUID());
        var stamp = new CampaignStep.Stamp(now, by.reference());
        steps.add(new CampaignStep(id, place, kind, note, before, stamp));
        audit.record(
                by,
                "campaign-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                place.subject(),
                Map.of("campaign", place.campaign().toString()));
        outbox.append(new CampaignStepTaken(id, now));
    }
}
