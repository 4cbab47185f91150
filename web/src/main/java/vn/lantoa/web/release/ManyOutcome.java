package vn.lantoa.web.release;

import java.util.List;
import java.util.function.Function;
import vn.lantoa.kernel.Problem;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.web.page.PageWords;

/**
 * Result of a bulk release for one version.
 *
 * @param release id of the planned or cancelled release; empty if refused
 * @param why reasons of a refusal
 */
public record ManyOutcome(String asset, int number, String title, String release, List<String> why) {
    /** Returns true if the action succeeded. */
    public boolean isDone() {
        return why.isEmpty();
    }

    /**
     * Runs the action; returns the outcome with the reasons of a refusal. A request for the second factor is rethrown,
     * because it comes before anything is done.
     */
    static ManyOutcome of(PageWords words, Runnable action, Function<List<String>, ManyOutcome> outcome) {
        try {
            action.run();
            return outcome.apply(List.of());
        } catch (Problem refused) {
            if (refused.type().equals(StepUp.REFUSAL)) throw refused;
            return outcome.apply(words.reasons(refused));
        }
    }
}
