package vn.lantoa.coverage.declared;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.CsvLines;

/** Rules for entries of printed matter and visits. Pure. */
final class PrintedRules {
    static final int MOST = 1_000_000;
    private static final int DAYS_BACK = 366;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}");

    private PrintedRules() {}

    /** A valid entry. */
    record Entry(AssetId asset, LocalDate day, int amount) {}

    /** Returns the valid entry, or rejects the text; {@code today} is the date in the province. */
    static Entry check(PrintedText text, LocalDate today) {
        var asset = AssetId.findIn(text.asset()).orElse(null);
        var day = CsvLines.day(text.usedOn()).orElse(null);
        var amount = NUMBER.matcher(text.amount()).matches() ? Integer.parseInt(text.amount()) : 0;
        var issues = Issues.none()
                .when(text.asset().isEmpty(), "asset", "missing")
                .when(asset == null && !text.asset().isEmpty(), "asset", "unknown", text.asset())
                .when(text.usedOn().isEmpty(), "usedOn", "missing")
                .when(day == null && !text.usedOn().isEmpty(), "usedOn", "not-a-date", text.usedOn())
                .when(day != null && day.isAfter(today), "usedOn", "in-the-future")
                .when(day != null && day.isBefore(today.minusDays(DAYS_BACK)), "usedOn", "more-than-a-year")
                .when(text.amount().isEmpty(), "amount", "missing")
                .when(
                        !text.amount().isEmpty() && (amount == 0 || Math.abs(amount) > MOST),
                        "amount",
                        "not-an-amount",
                        MOST);
        if (!issues.isEmpty() || asset == null || day == null) throw new Rejected(issues);
        return new Entry(asset, day, amount);
    }

    static PrintKind required(@Nullable PrintKind kind) {
        if (kind == null) throw new Rejected(Issues.of("kind", "missing"));
        return kind;
    }
}
