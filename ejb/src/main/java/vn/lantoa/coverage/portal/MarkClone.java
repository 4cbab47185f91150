package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Role;

/** Marks a portal as a site that copies the sites of the province, or removes the mark. Its visits continue. */
@UseCase
public class MarkClone extends PortalUseCase {
    /**
     * The mark of a portal.
     *
     * @param isClone whether the portal is such a site; its finds are then not evidence
     */
    public record Command(Actor by, PortalId portal, boolean isClone) {}

    /** Sets the mark. */
    public void call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var isClone = database.sql("select clone_since is not null from agency_portal where id = :portal for update")
                .with("portal", command.portal())
                .value(Boolean.class)
                .orElseThrow(() -> new NotFound("portal " + command.portal()));
        if (isClone == command.isClone()) return;
        database.sql("update agency_portal set clone_since = case when :isClone then now() end where id = :portal")
                .with("portal", command.portal())
                .with("isClone", command.isClone())
                .update();
        var action = command.isClone() ? "portal-marked-clone" : "portal-unmarked-clone";
        audit.record(command.by(), action, "portal:" + command.portal());
    }
}
