package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.EventHandler;

/**
 * Reminds the agency that produces an item. After the due day, also reminds the campaign's leaders, and some days later
 * the province. An officer with several roles is notified once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class TellOfReminder implements EventHandler<AssignmentReminded> {
    @Inject
    Campaigns campaigns;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    @Override
    public void on(AssignmentReminded event) {
        var item = campaigns.item(event.item());
        var campaign = campaigns.get(item.place().campaign());
        var stage = event.stage();
        var officers = recipients.holding(item.owner(), Role.RELEASER, Role.UPLOADER);
        if (stage.isOverdue()) officers.addAll(recipients.holding(campaign.organisation(), Role.RELEASER));
        if (stage == ReminderStage.ESCALATED) officers.addAll(recipients.holdingForProvince(Role.RELEASER));
        var subject = "campaign-item:" + item.id() + "/" + stage + "-" + event.dueOn();
        board.tell(
                officers,
                stage.isOverdue() ? NoticeKind.CAMPAIGN_OVERDUE : NoticeKind.CAMPAIGN_DUE_SOON,
                new News(subject, item.spec().title(), event.dueOn(), event.at()));
    }
}
