package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent.Sum;

/** Reader of the proofs of submitted reports, as far as they are public now. */
@ApplicationScoped
class PublicProofs {
    private static final String PUBLIC =
            """
            select r.asset_id as asset, max(v.texts ->> 'title') as title
              from release r join asset_version v on v.asset_id = r.asset_id and v.number = r.version_number
             where r.asset_id = any (cast(:assets as uuid[])) and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
             group by 1""";

    @Inject
    ReportPrefill prefill;

    @Inject
    Database database;

    private record Title(AssetId asset, String title) {}

    /** Returns the proofs of a unit's report by task. */
    List<ProofPage.TaskProofs> of(ReportContent content, Plan plan) {
        var lines = prefill.proofs(content);
        var titles = titles(lines.values().stream().flatMap(List::stream));
        return content.tasks().stream()
                .map(task -> {
                    var proofs = lines.getOrDefault(task.code(), List.of()).stream()
                            .flatMap(line -> proof(line, titles))
                            .toList();
                    var one = task.figures();
                    var figures = new Sum(one.uses(), one.declared(), 1, one.proven(), one.amounts());
                    return of(plan, task.code(), figures, proofs, task.proofs().size() - proofs.size());
                })
                .toList();
    }

    /** Returns the tasks of a consolidated report, which names no proofs. */
    static List<ProofPage.TaskProofs> of(ConsolidatedContent content, Plan plan) {
        return content.figures().tasks().stream()
                .map(task -> of(plan, task.code(), task.evidence(), List.of(), 0))
                .toList();
    }

    private static ProofPage.TaskProofs of(
            Plan plan, String code, Sum figures, List<ProofPage.Proof> proofs, int hidden) {
        return new ProofPage.TaskProofs(
                code, plan.taskName(code, "vi"), plan.taskName(code, "en"), figures, proofs, hidden);
    }

    private Map<AssetId, String> titles(Stream<EvidenceLine> lines) {
        var assets =
                lines.flatMap(line -> Stream.ofNullable(line.what().asset())).collect(Collectors.toSet());
        return database.sql(PUBLIC).with("assets", assets).list(Title.class).stream()
                .collect(Collectors.toMap(Title::asset, Title::title));
    }

    /** Returns the proof; empty unless it counts and its asset, if it has one, is public. */
    private static Stream<ProofPage.Proof> proof(EvidenceLine line, Map<AssetId, String> titles) {
        var asset = line.what().asset();
        var state = line.seen().state();
        var counts = state == EvidenceState.PROPOSED || state == EvidenceState.CONFIRMED;
        if (!counts || asset != null && !titles.containsKey(asset)) return Stream.empty();
        var address = line.where().address();
        return Stream.of(new ProofPage.Proof(
                line.use(),
                new ProofPage.ProvenAsset(
                        asset,
                        asset == null ? line.what().title() : titles.getOrDefault(asset, ""),
                        line.what().language()),
                line.where().place(),
                line.seen().firstOn(),
                line.seen().lastOn(),
                address.startsWith("/") ? "" : address));
    }
}
