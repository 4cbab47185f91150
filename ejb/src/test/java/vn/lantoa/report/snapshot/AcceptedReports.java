package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Cast;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.DecideReport;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.SaveReport;
import vn.lantoa.report.SubmitReport;

/** Gets reports of units accepted in a container, as the hub itself, and freezes them. */
@ApplicationScoped
class AcceptedReports {
    private static final Map<String, String> EVERYTHING = Plan.SHIPPED.tasks().stream()
            .collect(Collectors.toUnmodifiableMap(task -> "task:" + task.code(), task -> "Chưa đến kỳ."));

    @Inject
    ReadReport read;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    DecideReport decide;

    @Inject
    FreezeReport freeze;

    @Inject
    ReadSnapshots snapshots;

    @Inject
    BlobStorage storage;

    @Inject
    Cast cast;

    int year() {
        return cast.today().getYear();
    }

    /** Submits the report, again if it was submitted before, and gets it accepted. */
    void accept(ReportKey key) {
        accept(key, EVERYTHING);
    }

    /** Submits the department's consolidated report, again if it was submitted before, and gets it accepted. */
    ReportKey acceptConsolidated() {
        var key = new ReportKey(cast.root(), year(), ReportStep.DEPARTMENT);
        accept(key, Map.of("highlights", "Lần " + lockVersion(key)));
        return key;
    }

    private void accept(ReportKey key, Map<String, String> texts) {
        var standing = read.call(Actor.SYSTEM, key).standing();
        if (!standing.state().isOpen()) decide(key, false);
        save.call(new SaveReport.Command(Actor.SYSTEM, key, lockVersion(key), texts));
        submit.call(new SubmitReport.Command(Actor.SYSTEM, key, lockVersion(key), true));
        decide(key, true);
    }

    /** The figures in an archive. */
    static List<ReportFigure> figures(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().equals(SnapshotContents.FIGURES))
                    return List.of(HubJson.read(new String(zip.readAllBytes(), UTF_8), ReportFigure[].class));
        }
        return List.of();
    }

    /** The archive of the last frozen copy, which is created if there is none. */
    byte[] archive(ReportKey key) {
        if (snapshots.call(Actor.SYSTEM, key).isEmpty()) {
            accept(key);
            freeze.call(new FreezeReport.Command(Actor.SYSTEM, key));
        }
        return bytes(snapshots.call(Actor.SYSTEM, key).get(0).archive().sha256());
    }

    byte[] bytes(Sha256 sha256) {
        try (var archive = storage.open(sha256)) {
            return archive.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void decide(ReportKey key, boolean isAccepted) {
        decide.call(new DecideReport.Command(Actor.SYSTEM, key, lockVersion(key), isAccepted, "Bổ sung."));
    }

    private long lockVersion(ReportKey key) {
        return read.call(Actor.SYSTEM, key).standing().lockVersion();
    }
}
