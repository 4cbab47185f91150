package vn.lantoa.platform;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Reads each measure with its current value and its last week, for an operator. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadMeasures {
    @Inject
    Oversight oversight;

    @Inject
    CurrentReadings current;

    @Inject
    LastCertificate certificate;

    @Inject
    ReadingRows rows;

    /** Returns all measures in order, sorted by subject. A measure that was never read has one empty line. */
    public List<MeasureLine> call(Actor by) {
        oversight.requireAdministrator(by);
        var now = new ArrayList<>(current.all());
        now.addAll(certificate.last());
        return lines(now, rows.week());
    }

    static List<MeasureLine> lines(List<Reading> now, List<ReadingRows.Slot> week) {
        var values = now.stream().collect(Collectors.toMap(Key::of, Reading::value, Double::max));
        var past = week.stream()
                .map(ReadingRows.Slot::worst)
                .collect(Collectors.groupingBy(
                        Key::of, TreeMap::new, Collectors.mapping(Reading::value, Collectors.toList())));
        var keys = Stream.concat(values.keySet().stream(), past.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        var lines = new ArrayList<MeasureLine>();
        for (var measure : Measure.values()) {
            var own = keys.stream().filter(key -> key.measure() == measure).toList();
            for (var key : own) {
                var before = past.getOrDefault(key, List.of());
                lines.add(new MeasureLine(measure, key.subject(), now(values.get(key), measure, before), before));
            }
            if (own.isEmpty()) lines.add(new MeasureLine(measure, "", null, List.of()));
        }
        return lines;
    }

    /** The certificate is not read for a page: until this node has checked it, the last stored value is used. */
    private static @Nullable Double now(@Nullable Double value, Measure measure, List<Double> before) {
        if (value != null || measure != Measure.CERTIFICATE_DAYS || before.isEmpty()) return value;
        return before.get(before.size() - 1);
    }

    private record Key(Measure measure, String subject) implements Comparable<Key> {
        static Key of(Reading reading) {
            return new Key(reading.measure(), reading.subject());
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::measure)
                    .thenComparing(Key::subject)
                    .compare(this, other);
        }
    }
}
