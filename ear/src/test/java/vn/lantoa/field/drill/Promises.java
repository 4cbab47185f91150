package vn.lantoa.field.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.lantoa.field.drill.Answer.Meaning;
import vn.lantoa.field.drill.Monitor.Probe;
import vn.lantoa.field.drill.Monitor.Sample;

/** The promises about responses during and after a fault, compared with a monitor's responses. */
final class Promises {
    private static final Duration PROMPT = Duration.ofSeconds(1);
    private static final Duration WHOLE_AGAIN = Duration.ofSeconds(5);

    private final Restart restart;
    private final List<Finding> broken = new ArrayList<>();

    private Promises(Restart restart) {
        this.restart = restart;
    }

    /** The deviations of these samples, in their order. */
    static List<Finding> broken(List<Sample> samples, Restart restart) {
        var promises = new Promises(restart);
        var well = EnumSet.noneOf(Probe.class);
        for (var sample : samples) {
            promises.judge(sample);
            var after = Duration.ofNanos(sample.endedAt() - restart.readyAt());
            if (after.isNegative() || sample.isGood() && !well.add(sample.probe())) continue;
            if (after.compareTo(WHOLE_AGAIN) > 0) promises.late(sample, after);
        }
        return promises.broken;
    }

    private void late(Sample sample, Duration after) {
        found(Finding.Kind.LATE, sample, sample.answer().status() + (sample.isGood() ? " first" : ""), after);
    }

    private void judge(Sample sample) {
        var answer = sample.answer();
        if (answer.status() == 503 && answer.took().compareTo(PROMPT) > 0)
            found(Finding.Kind.UNKEPT, sample, "503", answer.took());
        if (answer.meaning() == Meaning.FAULT) found(Finding.Kind.UNKEPT, sample, answer.brief(), answer.took());
        if (answer.isBare() && !isExcused(answer, sample.endedAt()))
            found(Finding.Kind.BARE, sample, answer.brief(), answer.took());
    }

    /** True for the 503 of a node that is just starting. */
    private boolean isExcused(Answer answer, long endedAt) {
        return answer.status() == 503
                && restart.isDuring(endedAt - answer.took().toNanos(), endedAt);
    }

    private void found(Finding.Kind kind, Sample sample, String said, Duration after) {
        broken.add(new Finding(kind, sample.probe() + " said " + said + " after " + after.toMillis() + " ms"));
    }
}
