package vn.lantoa.embed.sighting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Reads the daily views of an officer's organisations, in frames and by printed codes. */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSeenDays {
    /** The number of days, including today. */
    public static final int DAYS = 14;

    private static final String SELECT =
            """
            select day, sum(views)::bigint as views from seen_day
             where organisation_id = any (cast(:mine as uuid[])) and day >= :since group by day""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the views per day, today last. */
    public List<Long> call(Actor by) {
        var first = LocalDate.ofInstant(clock.instant(), zone).minusDays(DAYS - 1L);
        var views = new HashMap<LocalDate, Long>();
        database.sql(SELECT)
                .with("mine", access.organisationsOf(by))
                .with("since", first)
                .list(Row.class)
                .forEach(row -> views.put(row.day(), row.views()));
        return IntStream.range(0, DAYS)
                .mapToObj(day -> views.getOrDefault(first.plusDays(day), 0L))
                .toList();
    }

    private record Row(LocalDate day, long views) {}
}
