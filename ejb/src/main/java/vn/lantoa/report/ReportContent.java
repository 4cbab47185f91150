package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plans;

/**
 * The content of a unit's report, as it is displayed, printed, submitted and hashed. The content refers to evidence by
 * id, without titles and addresses, so that a submitted report contains nothing that may be removed by law later.
 *
 * @param format incremented whenever the content or its form changes
 * @param texts general texts by name; empty texts are left out
 */
public record ReportContent(
        int format,
        int year,
        Unit unit,
        PlanVersion plan,
        List<TaskLine> tasks,
        List<IndicatorLine> indicators,
        Map<String, String> texts)
        implements ReportBody {
    /** The current format. */
    public static final int FORMAT = 1;

    /** Names of the general texts, in order. */
    public static final List<String> GENERAL = List.of("highlights", "difficulties", "proposals");

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
        /** Returns the strength of the strongest proof; empty if the task has no proof. */
        String strength() {
            return proofs.isEmpty() ? "" : proofs.get(0).strength();
        }

        /** Returns true if the unit leads the task and has no counted use. */
        public boolean lacksProof() {
            return leads && figures.uses() == 0;
        }
    }

    /**
     * The figures of a task.
     *
     * @param uses counted uses
     * @param declared number of counted uses that are only declared
     * @param objected uses under objection, not counted
     * @param months number of months with counted uses
     */
    public record Figures(int uses, int declared, int objected, int months) {}

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
     */
    public record IndicatorLine(String code, String source, @Nullable Integer target, @Nullable Long uses) {}

    /** Parses the content. */
    static ReportContent read(String json) {
        return HubJson.read(json, ReportContent.class);
    }

    @Override
    public ReportStep reportStep() {
        return ReportStep.UNITS;
    }
}
