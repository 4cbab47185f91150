package vn.lantoa.report.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.kernel.query.Database;

/** The repository of the deadlines of all years, and of how they were moved. */
@ApplicationScoped
public class ReportCalendars {
    @Inject
    Database database;

    /** A calendar as its row has it. */
    private record Row(int number, String deadlines) {}

    /** A move of the deadlines of a year. */
    public record Moved(int number, String reason, Instant movedAt) {}

    /** The deadlines of a year as they stand. */
    public ReportCalendar of(int year) {
        return database.sql("select number, deadlines from report_calendar where year = :year"
                        + " order by number desc limit 1")
                .with("year", year)
                .first(Row.class)
                .map(row -> new ReportCalendar(
                        year, row.number(), List.of(HubJson.read(row.deadlines(), ReportDeadline[].class))))
                .orElseGet(() -> ReportCalendar.shipped(year));
    }

    /** How they were moved, the last time first. */
    public List<Moved> moves(int year) {
        return database.sql("select number, reason, moved_at from report_calendar where year = :year"
                        + " order by number desc")
                .with("year", year)
                .list(Moved.class);
    }

    /** Keeps until the end of the transaction that nobody else moves deadlines. */
    @Transactional(TxType.MANDATORY)
    public void hold() {
        database.sql("lock table report_calendar in share row exclusive mode").update();
    }

    /** Adds deadlines that were moved; whoever does so holds the table. */
    @Transactional(TxType.MANDATORY)
    public void add(ReportCalendar calendar, String reason, Actor by, Instant now) {
        database.sql("insert into report_calendar (year, number, deadlines, reason, moved_at, moved_by)"
                        + " values (:year, :number, cast(:document as jsonb), :reason, :now, :by)")
                .with("year", calendar.year())
                .with("number", calendar.number())
                .with("document", HubJson.write(calendar.deadlines()))
                .with("reason", reason)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
