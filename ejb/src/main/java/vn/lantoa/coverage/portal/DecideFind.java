package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;

/**
 * Confirms or refuses a find. A confirmed find is evidence; a refused find never becomes evidence, even if it is seen
 * again. Confirming one of several proposed versions refuses the others. Alarms are decided by {@link DecideAlarm}.
 */
@UseCase
public class DecideFind extends PortalUseCase {
    @Inject
    Clock clock;

    /**
     * A decision on a find.
     *
     * @param isRight whether the match is right
     */
    public record Command(Actor by, FindId find, boolean isRight) {}

    /** Records the decision. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var state = command.isRight() ? FindState.CONFIRMED : FindState.REFUSED;
        var former = database.sql("select state from portal_find where id = :find for update")
                .with("find", command.find())
                .value(FindState.class)
                .orElseThrow(() -> new NotFound("find " + command.find()));
        if (former == state) return;
        if (!former.isProposal()) throw new Conflict("find-is-alarm", "portal-find:" + command.find());
        database.sql("update portal_find set state = :state, decided_by = :by, decided_as = :office,"
                        + " decided_at = :now where id = :find and state = :former")
                .with("state", state)
                .with("by", command.by().reference())
                .with("office", AlarmOffice.PROVINCE)
                .with("now", clock.instant())
                .with("find", command.find())
                .with("former", former)
                .update();
        audit.record(command.by(), "portal-find-" + state.slug(), "portal-find:" + command.find());
        if (state == FindState.CONFIRMED) refuseOtherVersions(command.find());
    }

    private void refuseOtherVersions(FindId chosen) {
        database.sql(
                        """
                        update portal_find f set state = 'REFUSED' from portal_find c
                         where c.id = :chosen and c.target <> '' and f.portal_id = c.portal_id and f.item = c.item
                           and f.reason = c.reason and f.asset_id = c.asset_id and f.id <> c.id and f.state = 'PROPOSED'""")
                .with("chosen", chosen)
                .update();
    }
}
