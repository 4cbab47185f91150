package vn.lantoa.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.report.ReportHistory.Move;
import vn.lantoa.report.ReportHistory.Writing;

/** Reports in lists; officers' names are their references. */
final class InMemoryReports extends UnitReports {
    private final List<UnitReport> reports = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final Map<UnitReportId, List<Move>> moves = new HashMap<>();
    private final Map<UnitReportId, List<ReportSubmission>> submissions = new HashMap<>();

    private record Written(UnitReportId report, long number, Writing writing) {}

    @Override
    Optional<UnitReport> find(ReportKey key) {
        return reports.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    Optional<UnitReport> findLocked(ReportKey key) {
        return find(key);
    }

    @Override
    UnitReport open(ReportKey key, Actor by, Instant now) {
        return find(key).orElseGet(() -> {
            var report = new UnitReport(new UnitReportId(UUID.randomUUID()), key, by.reference());
            reports.add(report);
            return report;
        });
    }

    @Override
    Map<String, String> texts(UnitReportId report) {
        return standing(report).stream().collect(Collectors.toMap(Writing::field, Writing::text));
    }

    @Override
    Set<String> writers(UnitReportId report) {
        return standing(report).stream().map(Writing::officer).collect(Collectors.toSet());
    }

    @Override
    void write(UnitReportId report, long number, Map<String, String> changed, Actor by, Instant now) {
        changed.forEach((field, text) ->
                written.add(new Written(report, number, new Writing(field, text, now, by.reference()))));
    }

    @Override
    void note(UnitReport report, String reason, Actor by, Instant now) {
        moves.computeIfAbsent(report.id(), id -> new ArrayList<>())
                .add(0, new Move(report.state(), reason, now, by.reference()));
    }

    @Override
    ReportHistory history(UnitReportId report, int most) {
        var writings = written.stream()
                .filter(one -> one.report().equals(report))
                .sorted(Comparator.comparing(Written::number).reversed().thenComparing(one -> one.writing()
                        .field()))
                .map(Written::writing)
                .limit(most)
                .toList();
        return new ReportHistory(moves.getOrDefault(report, List.of()), writings);
    }

    @Override
    void add(UnitReportId report, ReportSubmission submission, ReportBody body) {
        submissions.computeIfAbsent(report, id -> new ArrayList<>()).add(submission);
    }

    @Override
    Optional<ReportSubmission> findSubmission(UnitReportId report, @Nullable Integer number) {
        return submissions.getOrDefault(report, List.of()).stream()
                .filter(one -> number == null || one.number() == number)
                .reduce((former, later) -> later);
    }

    @Override
    public List<Row> ofYear(int year) {
        return reports.stream()
                .filter(one -> one.key().equals(ReportKey.ofUnit(one.key().organisation(), year)))
                .map(one -> new Row(
                        one.key().organisation(),
                        one.state(),
                        one.firstSubmittedAt(),
                        findSubmission(one.id(), null)
                                .map(ReportSubmission::submittedAt)
                                .orElse(null)))
                .toList();
    }

    @Override
    public List<Integer> years(ReportStep step, ReportState state) {
        return reports.stream()
                .filter(one -> one.key().step() == step && one.state() == state)
                .map(one -> one.key().year())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The last submissions of units' reports that the department has. */
    Map<UnitReport, ReportSubmission> handedIn() {
        return reports.stream()
                .filter(one -> !one.state().isOpen() && one.key().step() == ReportStep.UNITS)
                .collect(Collectors.toMap(
                        one -> one, one -> findSubmission(one.id(), null).orElseThrow()));
    }

    private List<Writing> standing(UnitReportId report) {
        var last = new HashMap<String, Writing>();
        written.stream()
                .filter(one -> one.report().equals(report))
                .sorted(Comparator.comparing(Written::number))
                .map(Written::writing)
                .forEach(one -> last.put(one.field(), one));
        return last.values().stream().filter(one -> !one.text().isEmpty()).toList();
    }
}
