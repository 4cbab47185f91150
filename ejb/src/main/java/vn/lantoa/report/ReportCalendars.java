package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.query.Database;

/** Repository of the deadlines of all years and their moves. */
@ApplicationScoped
public class ReportCalendars {
    @Inject
    Database database;

    /** A calendar as stored. */
    private record Row(int number, String deadlines) {}

    /** A move of a year's deadlines. */
    public record Moved(int number, String reason, Instant movedAt) {}

    /** Returns the current deadlines of a year. */
    public ReportCalendar of(int year) {
        return database.sql("select number, deadlines from report_calendar where year = :year"
                        + " order by number desc limit 1")
                .with("year", year)
                .first(Row.class)
                .map(row -> new ReportCalendar(
                        year, row.number(), List.of(HubJson.read(row.deadlines(), ReportDeadline[].class))))
                .orElseGet(() -> ReportCalendar.shipped(year));
    }

    /** Returns the moves, latest first. */
    public List<Moved> moves(int year) {
        return database.sql("select number, reason, moved_at from report_calendar where year = :year"
                        + " order by number desc")
                .with("year", year)
                .list(Moved.class);
    }

    /** Locks the deadlines against other moves until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        database.sql("lock table report_calendar in share row exclusive mode").update();
    }

    /** Adds moved deadlines. Requires the lock of {@link #hold}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ReportCalendar calendar, String reason, Actor by, Instant now) {
        database.sql("insert into report_calendar (year, number, deadlines, reason, moved_at, moved_by)"
                        + " values (:year, :number, cast(:document as jsonb), :reason, :now, :by)")
                .with(calendar)
                .with("document", HubJson.write(calendar.deadlines()))
                .with("reason", reason)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
