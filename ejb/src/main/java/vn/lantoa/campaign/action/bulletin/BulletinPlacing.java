package vn.lantoa.campaign.action.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import vn.lantoa.bulletin.BulletinDraft;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionPlacing;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;

/** Adapter that creates bulletins. */
@ApplicationScoped
class BulletinPlacing implements ActionPlacing<ScheduledBulletin> {
    @Inject
    MakeBulletin bulletin;

    @Inject
    BulletinDraft draft;

    @Inject
    Clock clock;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.BULLETIN;
    }

    @Override
    public Class<ScheduledBulletin> type() {
        return ScheduledBulletin.class;
    }

    @Override
    public Issues check(ScheduledBulletin action, LocalWindow window, ZoneId zone, Actor by) {
        return draft.check(action.in(window, zone), clock.instant());
    }

    @Override
    public String place(ScheduledBulletin action, Placement placement) {
        return bulletin.call(new MakeBulletin.Command(
                        placement.asset(),
                        action.in(placement.window(), placement.zone()),
                        placement.key(),
                        placement.by()))
                .toString();
    }
}
