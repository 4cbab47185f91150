package vn.lantoa.report;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.kernel.Words;
import vn.lantoa.plan.Indicator;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent.IndicatorSum;
import vn.lantoa.report.ConsolidatedContent.Share;
import vn.lantoa.report.ReportContent.IndicatorLine;

/** Words for the figures of indicators as of counting rule 2, the same on pages and in documents. */
public final class IndicatorWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private IndicatorWords() {}

    /** Returns numerator, denominator, percentage, day and source; empty for figures that rule 2 has not counted. */
    public static Optional<String> of(IndicatorSum line, Plan plan, String language) {
        return Optional.ofNullable(line.share())
                .filter(share -> share.on() != null)
                .map(share -> text(share, plan, line.code(), language));
    }

    /** Returns the same for one unit; without a denominator, the numerator and the missing entry. */
    public static Optional<String> of(IndicatorLine line, Plan plan, String language) {
        var count = line.count();
        var of = line.of();
        if (count == null) return Optional.empty();
        return Optional.of(
                of == null
                        ? Words.in(language).text("indicator.no-entry", number(count, language))
                        : text(new Share(count, of, line.on(), 0), plan, line.code(), language));
    }

    private static String text(Share share, Plan plan, String code, String language) {
        var words = Words.in(language);
        var rule = plan.findIndicator(code).map(Indicator::rule).orElse(Indicator.Rule.NONE);
        var declared = Objects.requireNonNullElse(share.apart(), 0);
        var apart = declared == 0 ? "" : words.text("indicator.apart", number(declared, language));
        return words.text(
                        "indicator.share",
                        number(share.units(), language),
                        number(share.of(), language),
                        share.percent(),
                        apart,
                        DAY.format(Objects.requireNonNull(share.on())))
                + " " + words.text("indicator.source." + rule.slug());
    }

    private static String number(int number, String language) {
        return NumberFormat.getInstance(Locale.forLanguageTag(language)).format(number);
    }
}
