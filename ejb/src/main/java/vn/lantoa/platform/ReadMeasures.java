package vn.lantoa.platform;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Reads each measure with its current value, for an operator. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadMeasures {
    @Inject
    Oversight oversight;

    @Inject
    CurrentReadings current;

    @Inject
    HubMeters meters;

    /** Returns all measures in order, sorted by subject. A measure that was never read has one empty line. */
    public List<MeasureLine> call(Actor by) {
        oversight.requireAdministrator(by);
        return lines(Stream.concat(current.all().stream(), meters.certificate().stream())
                .toList());
    }

    static List<MeasureLine> lines(List<Reading> readings) {
        var lines = new ArrayList<MeasureLine>();
        for (var measure : Measure.values()) {
            var own = readings.stream()
                    .filter(one -> one.measure() == measure)
                    .sorted(Comparator.comparing(Reading::subject))
                    .toList();
            own.forEach(one -> lines.add(new MeasureLine(measure, one.subject(), one.value())));
            if (own.isEmpty()) lines.add(new MeasureLine(measure, "", null));
        }
        return lines;
    }

    /**
     * Measure of one subject on the operator's page.
     *
     * @param now the current value; null if the measure was not read
     */
    public record MeasureLine(Measure measure, String subject, @Nullable Double now) {
        /** Returns true if an operator must act at the current value. */
        public boolean wants() {
            return now != null && measure.wants(now);
        }
    }
}
