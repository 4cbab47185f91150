package vn.lantoa.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.kernel.query.Database;

/** Repository of readings: the worst of each hour, for eight days. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class ReadingRows {
    private static final String KEEP =
            """
            insert into operation_reading (measure, subject, at, value)
            values (:measure, :subject, date_trunc('hour', now()), :value)
            on conflict (measure, subject, at) do update
            set value = case when cast(:least as boolean) then least(operation_reading.value, excluded.value)
                        else greatest(operation_reading.value, excluded.value) end""";

    /** One point covers four hours, because a chart has no room for more points. */
    private static final String WEEK =
            """
            select measure, subject, date_bin('4 hours', at, timestamptz '2020-01-01') as slot, min(value) as least,
                   max(value) as most
              from operation_reading where at > now() - interval '7 days'
             group by measure, subject, slot order by measure, subject, slot""";

    @Inject
    Database database;

    /** Stores these readings and deletes those older than eight days. */
    public void keep(List<Reading> readings) {
        for (var one : readings)
            database.sql(KEEP)
                    .with(one)
                    .with("least", one.measure().moreIsGood())
                    .update();
        database.sql("delete from operation_reading where at < now() - interval '8 days'")
                .update();
    }

    /** Returns the last week, by measure, subject and time. */
    @Transactional(TxType.SUPPORTS)
    public List<Slot> week() {
        return database.sql(WEEK).list(Slot.class);
    }

    /** Four hours of a measure of one subject. */
    public record Slot(Measure measure, String subject, double least, double most) {
        Reading worst() {
            return new Reading(measure, subject, measure.moreIsGood() ? least : most);
        }
    }
}
