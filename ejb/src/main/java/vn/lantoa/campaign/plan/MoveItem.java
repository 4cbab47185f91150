package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;

/** Moves an item to another time, together with its planned release in the same transaction. */
@StepUp
@UseCase
public class MoveItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    @Inject
    Clock clock;

    /** @param seen row version that the officer saw */
    public record Command(CampaignItemId item, long seen, LocalWindow window, Actor by) {}

    public void call(Command command) {
        var opened = access.lead(command.item(), command.by());
        CampaignAccess.requireSeen(opened.item(), command.seen());
        access.requireMovable(opened.item());
        moves.move(opened.item(), command.window(), opened.campaign().zone(), command.by(), clock.instant());
    }
}
