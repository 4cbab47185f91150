package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of reports, with their texts, state changes and submissions. */
@ApplicationScoped
public class UnitReports {
    private static final String OFFICER = " coalesce((select f.display_name from officer f where f.id ="
            + " case when %1$s like 'officer:%%' then substring(%1$s from 9)::uuid end), '') as officer";

    private static final String STANDING =
            "(select distinct on (field) field, text, written_by from unit_report_text where report_id = :report"
                    + " order by field, number desc) t where text <> ''";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    SubmittedFigures figures;

    private record Text(String field, String text) {}

    /** A report in a list. */
    public record Row(
            OrganisationId organisation,
            ReportState state,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt) {
        /** Returns true if the report is submitted or accepted. */
        public boolean isHandedIn() {
            return !state.isOpen();
        }
    }

    Optional<UnitReport> find(ReportKey key) {
        return id(key).map(id -> entities.find(UnitReport.class, id));
    }

    /** Returns whether the report is submitted or accepted. */
    boolean isHandedIn(ReportKey key) {
        return find(key).filter(report -> !report.state().isOpen()).isPresent();
    }

    /** Returns the report, locked until the end of the transaction. */
    Optional<UnitReport> findLocked(ReportKey key) {
        return id(key).map(id -> entities.find(UnitReport.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the last year of which a report was submitted. */
    Optional<Integer> lastSubmittedYear() {
        return database.sql("select r.year from unit_report r where exists"
                        + " (select from unit_report_submission s where s.report_id = r.id) order by 1 desc limit 1")
                .value(Integer.class);
    }

    /** Lets no report be submitted until the end of the transaction. */
    void holdSubmissions() {
        database.sql("lock table unit_report_submission in share mode").update();
    }

    /** Locks the report and returns it; creates the report if it was not begun. */
    UnitReport open(ReportKey key, Actor by, Instant now) {
        database.sql(
                        "insert into unit_report (id, organisation_id, year, step, state, lock_version, begun_at, begun_by)"
                                + " values (:id, :organisation, :year, :step, 'DRAFT', 0, :now, :by)"
                                + " on conflict (organisation_id, year, step) do nothing")
                .with(key)
                .with("id", UUID.randomUUID())
                .with("now", now)
                .with("by", by.reference())
                .update();
        return findLocked(key).orElseThrow();
    }

    /** Returns the current texts by field; empty texts are left out. */
    Map<String, String> texts(UnitReportId report) {
        return database.sql("select field, text from " + STANDING).with("report", report).list(Text.class).stream()
                .collect(Collectors.toMap(Text::field, Text::text));
    }

    /** Returns the authors of the current texts. */
    Set<String> writers(UnitReportId report) {
        return Set.copyOf(database.sql("select distinct written_by from " + STANDING)
                .with("report", report)
                .values(String.class));
    }

    /** Adds changed texts under the number of their change. */
    void write(UnitReportId report, long number, Map<String, String> changed, Actor by, Instant now) {
        changed.forEach((field, text) -> database.sql(
                        "insert into unit_report_text (report_id, field, number, text, written_at, written_by)"
                                + " values (:report, :field, :number, :text, :now, :by)")
                .with("report", report)
                .with("field", field)
                .with("number", number)
                .with("text", text)
                .with("now", now)
                .with("by", by.reference())
                .update());
    }

    /** Adds the last state change of the report to its history. */
    void note(UnitReport report, String reason, Actor by, Instant now) {
        database.sql("insert into unit_report_move (report_id, number, state, reason, at, by_whom)"
                        + " values (:report, :number, :state, :reason, :now, :by)")
                .with("report", report.id())
                .with("number", report.lockVersion())
                .with("state", report.state())
                .with("reason", reason)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }

    /** Returns all state changes, and at most {@code most} of the latest texts. */
    ReportHistory history(UnitReportId report, int most) {
        var moves = database.sql("select state, reason, at," + OFFICER.formatted("by_whom")
                        + " from unit_report_move where report_id = :report order by number desc")
                .with("report", report)
                .list(ReportHistory.Move.class);
        var writings = database.sql("select field, text, written_at as at," + OFFICER.formatted("written_by")
                        + " from unit_report_text where report_id = :report order by number desc, field limit :most")
                .with("report", report)
                .with("most", most)
                .list(ReportHistory.Writing.class);
        return new ReportHistory(moves, writings);
    }

    /** Adds a submission, with the figures of a unit's report. */
    void add(UnitReportId report, ReportSubmission submission, ReportBody body) {
        database.sql(
                        "insert into unit_report_submission (report_id, number, content, sha256, submitted_at, submitted_by)"
                                + " values (:report, :number, :content, :sha256, :submittedAt, :submittedBy)")
                .with(submission)
                .with("report", report)
                .update();
        if (body instanceof ReportContent content) figures.add(report, submission.number(), content);
    }

    /** Returns the submission with this number; for null, the last submission. */
    Optional<ReportSubmission> findSubmission(UnitReportId report, @Nullable Integer number) {
        return database.sql("select number, content, sha256, submitted_at, submitted_by from unit_report_submission"
                        + " where report_id = :report and number = coalesce(cast(:number as integer), number)"
                        + " order by number desc limit 1")
                .with("report", report)
                .with("number", number)
                .first(ReportSubmission.class);
    }

    /** Returns the reports of all units for a year. */
    public List<Row> ofYear(int year) {
        return database.sql(
                        """
                        select r.organisation_id as organisation, r.state, r.first_submitted_at,
                               (select max(s.submitted_at) from unit_report_submission s where s.report_id = r.id) as submitted_at
                          from unit_report r where r.year = :year and r.step = 'UNITS'""")
                .with("year", year)
                .list(Row.class);
    }

    /** Returns the years whose report of this step has this state, newest first. */
    public List<Integer> years(ReportStep step, ReportState state) {
        return database.sql("select year from unit_report where step = :step and state = :state order by year desc")
                .with("step", step)
                .with("state", state)
                .values(Integer.class);
    }

    /** A reminder sent the given number of days before the last day in time. */
    public record Reminder(int year, ReportStep step, LocalDate lastOn, int days) {}

    /** Records the reminder of the units; returns the units that no node has reminded yet. */
    public List<OrganisationId> remind(Collection<OrganisationId> units, Reminder reminder, Instant now) {
        return database.sql(
                        """
                        insert into report_reminder (organisation_id, year, step, last_on, days, made_at)
                        select u.id, :year, :step, :lastOn, :days, :now from unnest(cast(:units as uuid[])) u (id) order by u.id
                        on conflict do nothing
                        returning organisation_id""")
                .with(reminder)
                .with("units", units)
                .with("now", now)
                .values(OrganisationId.class);
    }

    private Optional<UUID> id(ReportKey key) {
        return database.sql("select id from unit_report"
                        + " where organisation_id = :organisation and year = :year and step = :step")
                .with(key)
                .value(UUID.class);
    }
}
