package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;

/** Writer of counts. Writes many counts per transaction, in the same order on every node. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class SeenLedger {
    /**
     * The maximum number of distinct hosts per asset and day, and of places per code and day; further hosts and places
     * are counted together as {@code *}.
     */
    static final int NAMES = 300;

    private static final String OTHERS = "*";

    private static final String FRAME =
            """
            insert into sighting (asset_id, version_number, host, day, views)
            select a.id, :version, :place, :day, :number from (select cast(:name as uuid) as id) a
             where :place = '*' or exists (select 1 from sighting where asset_id = a.id and day = :day and host = :place)
                or (select count(distinct host) from sighting where asset_id = a.id and day = :day) < :most
            on conflict (asset_id, day, version_number, host) do update set views = sighting.views + excluded.views""";

    private static final String PAPER =
            """
            insert into leaflet_scan (code, place, day, scans)
            select :name, :place, :day, :number
             where :place = '*' or exists (select 1 from leaflet_scan where code = :name and day = :day and place = :place)
                or (select count(*) from leaflet_scan where code = :name and day = :day) < :most
            on conflict (code, day, place) do update set scans = leaflet_scan.scans + excluded.scans""";

    private static final String OWNERS =
            """
            select a.id::text as seen, a.organisation_id as owner from asset a where a.id = any (cast(:assets as uuid[]))
            union all
            select l.code, a.organisation_id from leaflet l join asset a on a.id = l.asset_id
             where l.code = any (cast(:codes as text[]))""";

    private static final String DAY =
            """
            insert into seen_day (organisation_id, day, views) values (:organisation, :day, :number)
            on conflict (organisation_id, day) do update set views = seen_day.views + excluded.views""";

    @Inject
    Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Map<CountedView, Long> counts) {
        counts.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().toString()))
                .forEach(one -> write(one.getKey(), one.getValue()));
        addDays(counts);
    }

    /** Adds the daily sums of organisations. Called last, and in a fixed order, so that nodes do not deadlock. */
    private void addDays(Map<CountedView, Long> counts) {
        SeenDays.of(counts, owners(counts.keySet()))
                .forEach((of, number) ->
                        database.sql(DAY).with(of).with("number", number).update());
    }

    /** Returns the organisations by {@link CountedView#name}, in a single query. */
    private Map<String, UUID> owners(Set<CountedView> seen) {
        var assets = seen.stream().filter(one -> !one.isOnPaper()).map(CountedView::name);
        var codes = seen.stream().filter(CountedView::isOnPaper).map(CountedView::name);
        return database
                .sql(OWNERS)
                .with("assets", assets.distinct().toList())
                .with("codes", codes.distinct().toList())
                .list(Owner.class)
                .stream()
                .collect(Collectors.toMap(Owner::seen, Owner::owner));
    }

    private record Owner(String seen, UUID owner) {}

    private void write(CountedView seen, long number) {
        if (!write(seen, seen.place(), number)) write(seen, OTHERS, number);
    }

    private boolean write(CountedView seen, String place, long number) {
        return database.sql(seen.isOnPaper() ? PAPER : FRAME)
                        .with("place", place)
                        .with("number", number)
                        .with("most", NAMES)
                        .with(seen)
                        .update()
                > 0;
    }

    /** Sums of views per day and organisation, in a fixed order. */
    static final class SeenDays {
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
}
