package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The sums of what was seen by day and organisation, in one order. */
final class SeenDays {
    private SeenDays() {}

    /** A day of an organisation. */
    record OfDay(UUID organisation, LocalDate day) implements Comparable<OfDay> {
        @Override
        public int compareTo(OfDay other) {
            return Comparator.comparing(OfDay::day)
                    .thenComparing(OfDay::organisation)
                    .compare(this, other);
        }
    }

    /**
     * Adds up these counts.
     *
     * @param owners the organisations by the names of what was seen; what has none counts for nobody
     */
    static SortedMap<OfDay, Long> of(Map<Seen, Long> counts, Map<String, UUID> owners) {
        var days = new TreeMap<OfDay, Long>();
        counts.forEach((seen, number) -> {
            var owner = owners.get(seen.name());
            if (owner != null) days.merge(new OfDay(owner, seen.day()), number, Long::sum);
        });
        return days;
    }
}
