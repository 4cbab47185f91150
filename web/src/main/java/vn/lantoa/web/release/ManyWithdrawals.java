package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import vn.lantoa.release.planning.CancelWithdrawal;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.ReadRelease;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** Withdraws many releases with a notice, each separately and after a hold during which it can be cancelled. */
@RequestScoped
class ManyWithdrawals {
    @Inject
    ReadRelease read;

    @Inject
    PlanWithdrawal plan;

    @Inject
    CancelWithdrawal cancel;

    @Inject
    PageWords words;

    @Inject
    CurrentActor current;

    List<ManyOutcome> plan(ManyForm form) {
        var among = form.withdrawn().size();
        return tried(
                form, one -> plan.call(new PlanWithdrawal.Command(one.id(), form.explanation, among, current.actor())));
    }

    /** Cancels the withdrawals. Reports a refusal for each withdrawal already carried out. */
    List<ManyOutcome> callOff(ManyForm form) {
        return tried(form, one -> cancel.call(one.id(), current.actor()));
    }

    private List<ManyOutcome> tried(ManyForm form, Consumer<ReleaseLine> work) {
        // reads all releases first, so that an unknown one ends the request before anything is planned
        var lines = form.withdrawn().stream()
                .map(id -> read.line(id, current.actor()))
                .toList();
        return lines.stream()
                .map(one -> ManyOutcome.of(words, () -> work.accept(one), why -> outcome(one, why)))
                .toList();
    }

    private static ManyOutcome outcome(ReleaseLine one, List<String> why) {
        return new ManyOutcome(
                one.asset().toString(), one.version(), one.title(), one.id().toString(), why);
    }
}
