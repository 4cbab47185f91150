package vn.lantoa.distribution.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.CsvLines;

/**
 * Parser of publication reports in CSV. The first row names the columns
 * {@code asset, version, medium, address, slot, at, note} in any order. {@code asset} is an id or an address that
 * contains it. {@code at} is RFC 3339, {@code 2026-10-10 19:30} or {@code 10/10/2026 19:30}; the time may be omitted.
 */
final class PublishedCsv {
    static final int MOST_ROWS = 2000;

    /** The template for partners. */
    static final String TEMPLATE = "asset,version,medium,address,slot,at,note\n";

    private static final List<String> REQUIRED = List.of("asset", "medium", "at");
    private static final List<DateTimeFormatter> MINUTES =
            List.of(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"), DateTimeFormatter.ofPattern("d/M/yyyy H:mm"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d/M/yyyy"));

    private final ZoneId zone;
    private final List<Row> rows = new ArrayList<>();
    private Issues issues;

    private PublishedCsv(ZoneId zone, Issues issues) {
        this.zone = zone;
        this.issues = issues;
    }

    /** Parsed line. */
    record Row(int line, PublishedReport report) {}

    /** All parsed lines, and the issues of the other lines. */
    record Sheet(List<Row> rows, Issues issues) {}

    static Sheet read(String text, ZoneId zone) {
        var table = CsvLines.table(text, REQUIRED, MOST_ROWS);
        var csv = new PublishedCsv(zone, table.issues());
        table.good().forEach(csv::readRow);
        return new Sheet(csv.rows, csv.issues.when(isHeaderAlone(table), "file", "empty"));
    }

    private static boolean isHeaderAlone(CsvLines.Table table) {
        return !table.columns().isEmpty() && table.rows().isEmpty();
    }

    private void readRow(CsvLines.Row row) {
        var asset = AssetId.findIn(row.cell("asset"));
        var medium = Slug.find(Medium.class, row.cell("medium"));
        var at = instant(row.cell("at"));
        var version = row.cell("version");
        var found = Issues.none()
                .when(asset.isEmpty(), "asset", "not-an-id")
                .when(medium.isEmpty(), "medium", "not-known")
                .when(at.isEmpty(), "at", "not-a-time")
                .when(!version.matches("\\d{0,6}"), "version", "not-a-number");
        issues = issues.and(CsvLines.at(row.line().number(), found));
        if (!found.isEmpty()) return;
        var report = new PublishedReport(
                asset.orElseThrow(),
                version.isEmpty() ? null : Integer.valueOf(version),
                medium.orElseThrow(),
                row.cell("address"),
                row.cell("slot"),
                at.orElseThrow(),
                row.cell("note"));
        rows.add(new Row(row.line().number(), report));
    }

    private Optional<Instant> instant(String text) {
        for (var format : MINUTES) {
            var read = parsed(() -> LocalDateTime.parse(text.replace('T', ' '), format)
                    .atZone(zone)
                    .toInstant());
            if (read.isPresent()) return read;
        }
        for (var format : DAYS) {
            var read = parsed(
                    () -> LocalDate.parse(text, format).atStartOfDay(zone).toInstant());
            if (read.isPresent()) return read;
        }
        return parsed(() -> OffsetDateTime.parse(text).toInstant());
    }

    private static Optional<Instant> parsed(Supplier<Instant> read) {
        try {
            return Optional.of(read.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
