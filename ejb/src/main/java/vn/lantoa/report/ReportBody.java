package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.CanonicalJson;
import vn.lantoa.kernel.HubJson;

/** The content of a report, as it is displayed, printed, submitted and hashed. */
public sealed interface ReportBody permits ReportContent, ConsolidatedContent {
    /** Returns the year of the report. */
    int year();

    /** Returns the step of the report. */
    ReportStep reportStep();

    /** Returns the version of the plan that the report is based on. */
    ReportContent.PlanVersion plan();

    /** Returns the general texts by name; empty texts are left out. */
    Map<String, String> texts();

    /** Returns the counting rule; null in contents of former formats, which have rule 1. */
    @Nullable Integer rule();

    /** Returns the counting rule by which the figures were counted. */
    default int countingRule() {
        return Objects.requireNonNullElse(rule(), 1);
    }

    /** Returns the content as RFC 8785 JSON, which is hashed. */
    default String canonical() {
        return new String(CanonicalJson.of(HubJson.write(this)), StandardCharsets.UTF_8);
    }

    /** Parses the content of a report of this step. */
    static ReportBody read(ReportStep step, String json) {
        return step == ReportStep.UNITS ? ReportContent.read(json) : ConsolidatedContent.read(json);
    }
}
