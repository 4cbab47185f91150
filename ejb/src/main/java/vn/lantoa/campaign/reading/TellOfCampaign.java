package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.CampaignStepTaken;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.action.ScheduledActionState;
import vn.lantoa.campaign.action.ScheduledActions;
import vn.lantoa.campaign.plan.CampaignItem;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;

/**
 * Notifies the agency that produces an item about requests, moves and suspended actions. Notifies the campaign's
 * leaders about the agency's answers.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfCampaign implements EventHandler<CampaignStepTaken> {
    @Inject
    CampaignTrail trail;

    @Inject
    Campaigns campaigns;

    @Inject
    ScheduledActions scheduledActions;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(CampaignStepTaken event) {
        var step = trail.get(event.step());
        var item = step.place().item();
        if (item != null) tell(step, item);
        else tellAll(step);
    }

    private void tellAll(CampaignStep step) {
        switch (step.kind()) {
            case PAUSED -> putToAll(step, NoticeKind.CAMPAIGN_PAUSED);
            case RESUMED -> putToAll(step, NoticeKind.CAMPAIGN_RESUMED);
            case STOPPED -> putToAll(step, NoticeKind.CAMPAIGN_STOPPED);
            default -> {}
        }
    }

    /** Notifies the leaders and every agency that produces an item for the campaign. */
    private void putToAll(CampaignStep step, NoticeKind kind) {
        var campaign = campaigns.get(step.place().campaign());
        var officers = leaders(step);
        campaigns.items(campaign.id()).stream()
                .map(CampaignItem::owner)
                .distinct()
                .forEach(owner -> officers.addAll(makers(owner)));
        put(step, kind, "campaign:" + campaign.code(), campaign.title(), officers);
    }

    private void tell(CampaignStep step, CampaignItemId id) {
        var item = campaigns.item(id);
        switch (step.kind()) {
            case ASKED -> put(step, item, NoticeKind.CAMPAIGN_ASKED, makers(item.owner()));
            case MOVED, RESTORED, DUE_SET -> put(step, item, NoticeKind.CAMPAIGN_MOVED, makers(item.owner()));
            case CANCELLED -> put(step, item, NoticeKind.CAMPAIGN_CANCELLED, makers(item.owner()));
            case ACCEPTED, DECLINED, ATTACHED -> put(step, item, NoticeKind.CAMPAIGN_ANSWERED, leaders(step));
            case CHANNELS_TAKEN -> put(step, item, NoticeKind.CAMPAIGN_ERRAND_OFF, planners(step, item));
            case CHANNELS_GIVEN -> put(step, item, NoticeKind.CAMPAIGN_ERRAND_BACK, planners(step, item));
            default -> {
                if (step.kind().isRefusal()) put(step, item, NoticeKind.CAMPAIGN_REFUSED, concerned(step, item));
            }
        }
    }

    private void put(CampaignStep step, CampaignItem item, NoticeKind kind, Set<OfficerId> officers) {
        put(step, kind, "campaign-item:" + item.id(), item.spec().title(), officers);
    }

    private void put(CampaignStep step, NoticeKind kind, String page, String title, Set<OfficerId> officers) {
        var stamp = step.stamp();
        // the officer who took the step is not notified
        officers.removeIf(one -> stamp.by().endsWith(one.toString()));
        board.tell(officers, kind, new News(page + "/" + step.id(), title, step.note(), stamp.at()));
    }

    /**
     * Returns the officers who planned waiting actions on the channels of the step, and the officers of the agency;
     * empty if no actions are planned.
     */
    private Set<OfficerId> planners(CampaignStep step, CampaignItem item) {
        var channels = Set.of(step.note().split(","));
        var officers = scheduledActions.of(item.id()).stream()
                .filter(kept -> kept.state() == ScheduledActionState.WAITING)
                .filter(kept -> channels.contains(kept.action().kind().channel().name()))
                .map(kept -> new OfficerId(kept.by().id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!officers.isEmpty()) officers.addAll(makers(item.owner()));
        return officers;
    }

    private Set<OfficerId> makers(OrganisationId owner) {
        return recipients.holding(owner, Role.RELEASER, Role.UPLOADER);
    }

    private Set<OfficerId> concerned(CampaignStep step, CampaignItem item) {
        var officers = leaders(step);
        officers.addAll(makers(item.owner()));
        return officers;
    }

    private Set<OfficerId> leaders(CampaignStep step) {
        return recipients.holding(campaigns.get(step.place().campaign()).organisation(), Role.RELEASER);
    }
}
