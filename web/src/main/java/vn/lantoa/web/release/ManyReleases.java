package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import vn.lantoa.asset.history.ReadVersion;
import vn.lantoa.kernel.Problem;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.CancelRelease;
import vn.lantoa.release.planning.PlanCommand;
import vn.lantoa.release.planning.PlanRelease;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/**
 * Releases many versions, each separately and after a short hold. During the hold, each is a planned release that is
 * not public and can be cancelled.
 */
@RequestScoped
class ManyReleases {
    @Inject
    PlanRelease plan;

    @Inject
    CancelRelease cancel;

    @Inject
    ReadVersion versions;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    List<ManyOutcome> plan(ManyForm form) {
        var reach = form.reach();
        var chosen = form.chosen();
        var when = new WindowRequest(clock.instant().plus(PlanWithdrawal.Command.hold(chosen.size())), null, null);
        return chosen.stream()
                .map(one -> tried(one, () -> {
                    var version = versions.idOf(one.asset(), one.number(), current.actor());
                    return plan.call(new PlanCommand(version, reach, when, current.actor()))
                            .toString();
                }))
                .toList();
    }

    /** Cancels the releases. Reports a refusal for each release that is already published. */
    List<ManyOutcome> callOff(ManyForm form) {
        return form.releases().stream()
                .map(release -> ManyOutcome.of(
                        words,
                        () -> cancel.call(release, words.text("many.called-off"), current.actor()),
                        why -> new ManyOutcome("", 0, "", release.toString(), why)))
                .toList();
    }

    private ManyOutcome tried(ManyForm.Chosen one, Supplier<String> work) {
        var title = "";
        try {
            title = versions.call(one.asset(), one.number(), current.actor())
                    .texts()
                    .title();
            return new ManyOutcome(one.asset().toString(), one.number(), title, work.get(), List.of());
        } catch (Problem refused) {
            // the second factor is requested before anything is planned
            if (refused.type().equals(StepUp.REFUSAL)) throw refused;
            return new ManyOutcome(one.asset().toString(), one.number(), title, "", words.reasons(refused));
        }
    }
}
