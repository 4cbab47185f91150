package vn.lantoa.report.snapshot;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.snapshot.ReportSnapshot.SnapshotOrigin;
import vn.lantoa.report.snapshot.SnapshotManifest.ManifestOrigin;

/**
 * Freezes an accepted report of a unit or of the province: stores in a signed archive all data from which the report
 * was made. A later accepted submission gets its own copy, which refers to the previous copy. After a crash the freeze
 * must be repeated; unreferenced bytes are deleted.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FreezeReport {
    /** Media type of an archive. */
    public static final String TYPE = "application/zip";

    @Inject
    FreezeLedger ledger;

    @Inject
    SnapshotContents contents;

    @Inject
    CodeRelease release;

    @Inject
    SigningKeys keys;

    @Inject
    BlobStorage storage;

    @Inject
    ChildConfig config;

    @Inject
    HubAddress address;

    /** A request to freeze the report of a unit, or of the root organisation for a later step. */
    public record Command(Actor by, ReportKey report) {}

    /** Returns the frozen copy. */
    public ReportSnapshot call(Command command) {
        var order = ledger.begin(command.by(), command.report());
        try (var scratch = Scratch.open(config.scratch())) {
            var workshop = new SnapshotWorkshop(scratch);
            var of = contents.fill(workshop, order);
            var origin = new ManifestOrigin(order.at(), order.frozenBy(), release.version(), of.plan(), of.rule());
            var manifest = new SnapshotManifest(
                    SnapshotManifest.FORMAT,
                    address.of(SnapshotManifest.SCHEMA).toString(),
                    order.identity(),
                    of.report(),
                    origin,
                    order.head(),
                    List.of());
            var blob = storage.put(workshop.archive(manifest, keys), TYPE);
            var plan = of.plan().version();
            var made = order.made(
                    ReportSnapshot.Archive.of(order.id(), blob.sha256(), blob.bytes()),
                    new SnapshotOrigin(order.at(), order.frozenBy(), origin.codeRelease(), plan));
            ledger.keep(command.by(), order, made);
            return made;
        }
    }
}
