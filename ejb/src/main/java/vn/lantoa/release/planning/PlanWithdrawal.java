package vn.lantoa.release.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.ReleaseId;

/**
 * Plans the withdrawal of a release with a notice after a hold time, during which it can be cancelled. Urgent
 * withdrawals, especially recalls, use {@link WithdrawRelease}, which acts at once.
 */
@StepUp
@UseCase
public class PlanWithdrawal {
    /** Hold time of up to {@value #FEW} withdrawals. */
    public static final Duration HOLD = Duration.ofSeconds(30);

    private static final int FEW = 100;

    @Inject
    ReleaseAccess access;

    @Inject
    PlannedWithdrawals planned;

    @Inject
    Clock clock;

    /**
     * Withdrawal to plan.
     *
     * @param explanation the explanation for the public
     * @param among the number of releases withdrawn together
     */
    public record Command(ReleaseId release, String explanation, int among, Actor by) {
        /**
         * Returns the hold time of several withdrawals. It grows with their number, because planning them takes time as
         * well.
         */
        public static Duration hold(int many) {
            return HOLD.plusMillis(100L * Math.max(0, many - FEW));
        }
    }

    public void call(Command command) {
        var release = access.lock(command.release(), command.by());
        WithdrawReleases.requireWithdrawable(release);
        var plan = new PlannedWithdrawal(
                release.id(),
                command.explanation().strip(),
                new OfficerId(command.by().id()));
        WithdrawalRules.check(plan.command(), release.asset(), false).throwIfAny();
        if (!planned.add(plan, clock.instant().plus(Command.hold(command.among()))))
            throw new Conflict("withdrawal-already-planned", "release:" + release.id() + " has a planned withdrawal");
        planned.record(command.by(), "withdrawal-planned", release);
    }
}
