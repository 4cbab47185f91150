package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.AmountWords;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;

/**
 * The content of a unit's report, as it is displayed, printed, submitted and hashed. The content refers to evidence by
 * id, without titles and addresses, so that a submitted report contains nothing that may be removed by law later.
 *
 * @param format incremented whenever the content or its form changes
 * @param texts general texts by name; empty texts are left out
 * @param rule counting rule of the year; null in the first format, which has rule 1
 * @param total distinct uses of all tasks; null in the first format
 */
public record ReportContent(
        int format,
        int year,
        Unit unit,
        PlanVersion plan,
        List<TaskLine> tasks,
        List<IndicatorLine> indicators,
        Map<String, String> texts,
        @Nullable Integer rule,
        @Nullable Figures total)
        implements ReportBody {
    /** The current format. */
    public static final int FORMAT = 2;

    /** Names of the general texts, in order. */
    public static final List<String> GENERAL = List.of("highlights", "difficulties", "proposals");

    /** Names of the general texts for the head of the document: its number and its ISO day. Empty until it is issued. */
    public static final List<String> ISSUE = List.of("issue-number", "issue-day");

    /**
     * The reporting unit.
     *
     * @param formers codes of its predecessors, whose evidence its figures include
     */
    public record Unit(String code, String name, List<String> formers) {
        static Unit of(OrganisationView unit, List<String> formers) {
            return new Unit(unit.code(), unit.name(), formers);
        }
    }

    /** The version of the plan that the report is based on. */
    public record PlanVersion(String code, String number, int version) {
        static PlanVersion of(Plans.PlanVersion of) {
            return new PlanVersion(of.plan().code(), of.plan().number(), of.number());
        }
    }

    /**
     * A task, as reported by the unit.
     *
     * @param leads true if the unit leads the task
     * @param assigned true if the plan assigns the task to the unit
     * @param proofs the strongest proofs
     * @param text the unit's text about the task
     */
    public record TaskLine(
            String code, boolean leads, boolean assigned, Figures figures, List<Proof> proofs, String text) {
        /** Returns true if the unit leads the task and has no counted use. */
        public boolean lacksProof() {
            return leads && figures.uses() == 0;
        }
    }

    /**
     * The figures of a task.
     *
     * @param uses counted uses
     * @param declared number of counted uses that are only declared; under rule 2, that are not yet confirmed
     * @param objected uses under objection, not counted
     * @param months number of months with counted uses
     * @param proven number of proven uses; null under rule 1
     * @param amounts amounts by kind of use; empty in the first format
     */
    public record Figures(
            int uses, int declared, int objected, int months, @Nullable Integer proven, List<Amount> amounts) {
        public Figures {
            amounts = Objects.requireNonNullElse(amounts, List.of());
        }

        /** Returns the amounts in words. */
        public String amountsIn(String language) {
            return AmountWords.of(amounts, language);
        }
    }

    /** A proof, with its data at the time of the report. */
    public record Proof(String id, String use, LocalDate firstOn, LocalDate lastOn, long amount, String strength) {
        static Proof of(EvidenceLine line) {
            var seen = line.seen();
            return new Proof(
                    line.id().toString(),
                    line.use().slug(),
                    seen.firstOn(),
                    seen.lastOn(),
                    seen.amount(),
                    seen.strength().slug());
        }
    }

    /**
     * An indicator, as counted for the unit.
     *
     * @param source source of its figure
     * @param target target in percent; null if the plan has none for the year
     * @param uses uses of the unit that count for the indicator; null if the hub does not measure the indicator
     * @param count the numerator; null if it is unknown
     * @param of the denominator; null if it is unknown
     * @param on day of the denominator; null if it is unknown
     */
    public record IndicatorLine(
            String code,
            String source,
            @Nullable Integer target,
            @Nullable Long uses,
            @Nullable Integer count,
            @Nullable Integer of,
            @Nullable LocalDate on) {
        /** Returns the figure as of counting rule 2 in words; empty under rule 1. */
        public String inWords(Plan plan, String language) {
            return IndicatorWords.of(this, plan, language).orElse("");
        }
    }

    /** Returns true if the field is a general text. */
    public static boolean isGeneral(String field) {
        return GENERAL.contains(field) || ISSUE.contains(field);
    }

    /** Parses the content. */
    static ReportContent read(String json) {
        return HubJson.read(json, ReportContent.class);
    }

    @Override
    public ReportStep reportStep() {
        return ReportStep.UNITS;
    }
}
