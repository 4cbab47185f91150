package vn.lantoa.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ConsolidatedContent.Sum;

/**
 * The proofs of a submitted report, for holders of its document. Contains only what is public now: no internal or
 * embargoed assets, no assets removed by law, and no photos.
 *
 * @param unit name of the reporting unit, or of the sending office of a consolidated report
 * @param isLatest false if the report was submitted again later
 */
public record ProofPage(
        String unit, int year, ReportStep step, ReportSubmission submission, boolean isLatest, List<TaskProofs> tasks) {
    /**
     * The proofs of a task.
     *
     * @param vi name of the task in Vietnamese
     * @param en name of the task in English
     * @param figures figures that the report states
     * @param hidden number of proofs that are not public, or that do not count any longer
     */
    public record TaskProofs(String code, String vi, String en, Sum figures, List<Proof> proofs, int hidden) {}

    /**
     * A public proof.
     *
     * @param address external address where the use can be looked up; empty if there is none
     */
    public record Proof(Use use, ProvenAsset what, String place, LocalDate firstOn, LocalDate lastOn, String address) {}

    /**
     * The asset of a proof, or the title of a declaration without an asset.
     *
     * @param asset null for a declaration without an asset
     * @param language BCP 47 tag of the title; empty if unknown
     */
    public record ProvenAsset(@Nullable AssetId asset, String title, String language) {}
}
