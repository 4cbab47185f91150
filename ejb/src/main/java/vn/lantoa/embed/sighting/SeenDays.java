package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Sums of views per day and organisation, in a fixed order. */
final class SeenDays {
    private SeenDays() {}

    /** Day of an organisation. */
    record OfDay(UUID organisation, LocalDate day) implements Comparable<OfDay> {
        @Override
        public int compareTo(OfDay other) {
            return Comparator.comparing(OfDay::day)
                    .thenComparing(OfDay::organisation)
                    .compare(this, other);
        }
    }

    /**
     * Adds up the counts.
     *
     * @param owners organisations by asset id or code; views without an owner are ignored
     */
    static SortedMap<OfDay, Long> of(Map<CountedView, Long> counts, Map<String, UUID> owners) {
        var days = new TreeMap<OfDay, Long>();
        counts.forEach((seen, number) -> {
            var owner = owners.get(seen.name());
            if (owner != null) days.merge(new OfDay(owner, seen.day()), number, Long::sum);
        });
        return days;
    }
}
