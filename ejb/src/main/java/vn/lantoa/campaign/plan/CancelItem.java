package vn.lantoa.campaign.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Cancels an unpublished item. Its planned release is cancelled in the same transaction. */
@UseCase
public class CancelItem {
    @Inject
    CampaignAccess access;

    @Inject
    CampaignMoves moves;

    @Inject
    Clock clock;

    /** @param reason reason, sent to the officers concerned */
    public record Command(CampaignItemId item, String reason, Actor by) {}

    public void call(Command command) {
        var item = access.lead(command.item(), command.by()).item();
        ItemRules.checkNote(command.reason(), true).throwIfAny();
        access.requireMovable(item);
        moves.callOff(item, StepKind.CANCELLED, command.reason().strip(), command.by(), clock.instant());
    }
}
