package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.report.snapshot.RebuiltReport.Difference;

/**
 * Rebuilds a report from its archive alone, on any installation, and reports the differences: documents byte for byte,
 * figures, and the templates and fonts of the release. Templates of an archive are compared but never run, because they
 * may be programs.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class RebuildSnapshot {
    @Inject
    Access access;

    @Inject
    SnapshotContents contents;

    @Inject
    CodeRelease release;

    @Inject
    SigningKeys keys;

    @Inject
    ChildConfig config;

    /** Rebuilds the report; refuses an archive with faults. Reads the stream to its end and closes it. */
    public RebuiltReport call(Actor by, InputStream archive) {
        access.requireEverywhere(by, Role.ADMINISTRATOR);
        try (var scratch = Scratch.open(config.scratch())) {
            var of = ReceivedArchive.of(archive, scratch, keys).archive();
            refuse(of.findings());
            var manifest = of.manifest().orElseThrow();
            var kind = Slug.find(SnapshotKind.class, manifest.report().kind()).orElseThrow();
            var remade = contents.remake(of, kind);
            var differences = new ArrayList<Difference>();
            compare(files(manifest), documents(remade), differences);
            compare(figures(of), figures(List.copyOf(remade.figures())), differences);
            manifest.entries().stream()
                    .filter(entry -> !SnapshotFiles.isSame(entry))
                    .forEach(entry -> differences.add(
                            new Difference(entry.name(), entry.sha256().hex(), "")));
            return new RebuiltReport(manifest, release.version(), differences, remade.documents());
        }
    }

    private static void refuse(List<Finding> findings) {
        var issues = Issues.none();
        for (var one : findings) issues = issues.and(Issues.of("file", code(one), where(one)));
        if (!issues.isEmpty()) throw new Rejected("snapshot-refused", issues);
    }

    private static String code(Finding finding) {
        return "snapshot-" + finding.fault().slug();
    }

    private static String where(Finding finding) {
        return finding.entry().isEmpty() ? ".zip" : finding.entry();
    }

    private static Map<String, String> files(SnapshotManifest manifest) {
        return manifest.entries().stream()
                .filter(entry -> entry.name().startsWith(SnapshotFiles.DOCUMENTS))
                .collect(Collectors.toMap(
                        SnapshotManifest.Entry::name, entry -> entry.sha256().hex()));
    }

    private static Map<String, String> documents(SnapshotContents.Remade remade) {
        return remade.documents().stream()
                .collect(Collectors.toMap(one -> SnapshotFiles.DOCUMENTS + one.name(), one -> Sha256.of(one.bytes())
                        .hex()));
    }

    private static Map<String, String> figures(SnapshotArchive archive) {
        return figures(List.of(HubJson.read(archive.text(SnapshotFiles.FIGURES), ReportFigure[].class)));
    }

    private static Map<String, String> figures(List<ReportFigure> figures) {
        return figures.stream()
                .flatMap(one -> Stream.of(
                        Map.entry(one.name(), String.valueOf(one.evidence())),
                        Map.entry(one.name() + "/submitted", String.valueOf(one.submitted()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void compare(Map<String, String> frozen, Map<String, String> made, List<Difference> differences) {
        var names = new TreeSet<>(frozen.keySet());
        names.addAll(made.keySet());
        for (var name : names) {
            var one = new Difference(name, frozen.getOrDefault(name, ""), made.getOrDefault(name, ""));
            if (!one.frozen().equals(one.made())) differences.add(one);
        }
    }
}
