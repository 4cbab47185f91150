package vn.lantoa.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.kernel.json.CanonicalJson;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.organisation.OrganisationView;

/**
 * The content of a unit's report, as it is shown, printed, submitted and hashed. It names evidence by its id and leaves
 * out titles and addresses: what is removed by law later must not stand in what was submitted before.
 *
 * @param format raised whenever the content, or its form, changes
 * @param texts the general ones, by their names; empty ones are left out
 */
public record ReportContent(
        int format,
        int year,
        Unit unit,
        PlanVersion plan,
        List<TaskLine> tasks,
        List<IndicatorLine> indicators,
        Map<String, String> texts) {
    /** The present form. */
    public static final int FORMAT = 1;

    /** The names of the general texts, in their order. */
    public static final List<String> GENERAL = List.of("highlights", "difficulties", "proposals");

    public ReportContent {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        texts = Map.copyOf(texts);
    }

    /**
     * The unit that reports.
     *
     * @param formers codes of the units that went into it, whose evidence is in its figures
     */
    public record Unit(String code, String name, List<String> formers) {
        public Unit {
            formers = List.copyOf(formers);
        }

        static Unit of(OrganisationView unit, List<String> formers) {
            return new Unit(unit.code(), unit.name(), formers);
        }
    }

    /** The version of the plan by which it is read. */
    public record PlanVersion(String code, String number, int version) {}

    /**
     * A task.
     *
     * @param leads whether the unit answers for it
     * @param assigned whether the plan gives it to the unit at all
     * @param proofs the best ones
     * @param text what the unit says of it
     */
    public record TaskLine(
            String code, boolean leads, boolean assigned, Figures figures, List<Proof> proofs, String text) {
        public TaskLine {
            proofs = List.copyOf(proofs);
        }

        /** The strength of its best proof; empty where there is none. */
        String strength() {
            return proofs.isEmpty() ? "" : proofs.get(0).strength();
        }

        /** True if the unit answers for it, and nothing shows that it was done. */
        public boolean lacksProof() {
            return leads && figures.uses() == 0;
        }
    }

    /**
     * The figures of a task.
     *
     * @param uses that count
     * @param declared of these, what is merely declared
     * @param objected beside these, what waits for a decision
     * @param months in which something counts
     */
    public record Figures(int uses, int declared, int objected, int months) {}

    /** A proof, as it was when the report was made. */
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
     * An indicator.
     *
     * @param source where its figure comes from
     * @param target in percent; null where the plan has none for the year
     * @param uses of the unit that count for it; null where the hub does not measure it
     */
    public record IndicatorLine(String code, String source, @Nullable Integer target, @Nullable Long uses) {}

    /** The content that this text says. */
    static ReportContent read(String json) {
        return HubJson.read(json, ReportContent.class);
    }

    /** The content as RFC 8785 JSON, which is what is hashed. */
    String canonical() {
        return new String(CanonicalJson.of(HubJson.write(this)), StandardCharsets.UTF_8);
    }
}
