package vn.lantoa.coverage.portal;

import java.time.LocalDate;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;

/** Sets the last day on which a portal belongs to a unit; finds are kept. */
@UseCase
public class EndPortal extends PortalUseCase {
    /** The end of a portal; {@code until} is the last day. */
    public record Command(Actor by, PortalId portal, LocalDate until) {}

    /** Ends the assignment of the portal. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var from = database.sql("select valid_from from agency_portal where id = :portal for update")
                .with("portal", command.portal())
                .value(LocalDate.class)
                .orElseThrow(() -> new NotFound("portal " + command.portal()));
        Issues.none()
                .when(command.until().isBefore(from), "until", "before-from")
                .throwIfAny();
        database.sql("update agency_portal set valid_until = :until where id = :portal")
                .with(command)
                .update();
        audit.record(command.by(), "portal-ended", "portal:" + command.portal(), "until", command.until());
    }
}
