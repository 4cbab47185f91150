package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;

/** Changes the times of a waiting release. If the release becomes due, the timer publishes it shortly afterwards. */
@StepUp
@UseCase
public class ChangeRelease {
    @Inject
    ReleaseAccess access;

    @Inject
    ReleasePlans plans;

    public ReleaseId call(ChangeCommand command) {
        var release = access.lock(command.release(), command.by());
        var seen = command.seen();
        if (seen != null && seen != release.lockVersion())
            throw new Conflict("changed-meanwhile", "release:" + release.id() + " was changed meanwhile");
        plans.reschedule(release, command.when(), command.by());
        return release.id();
    }

    /**
     * Change of the times of a waiting release; the request replaces all former times.
     *
     * @param seen the lock version that the officer saw; null if the caller did not send it
     */
    public record ChangeCommand(ReleaseId release, WindowRequest when, @Nullable Long seen, Actor by) {}
}
