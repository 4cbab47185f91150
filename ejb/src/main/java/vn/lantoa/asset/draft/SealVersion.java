package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionReceived;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.Outbox;

/** Seals the draft as the next immutable version of its asset, which then waits for inspection. */
@UseCase
public class SealVersion {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    Versions versions;

    @Inject
    DraftChecks checks;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    /**
     * @param seenAs the lock version that the officer saw; null to skip the check
     * @param lineage the lineage stated by the officer
     */
    public record Command(AssetId asset, @Nullable Long seenAs, LineageSpec lineage, Actor by) {
        public Command(AssetId asset, @Nullable Long seenAs, Actor by) {
            this(asset, seenAs, LineageSpec.NONE, by);
        }
    }

    /** The result: the sealed version, its number and its seal. */
    public record Sealed(VersionId version, int number, Sha256 seal) {}

    public Sealed call(Command command) {
        var open = openDrafts.take(command.asset(), command.by());
        if (command.seenAs() != null) open.draft().requireUnchangedSince(command.seenAs());
        checks.readyToSeal(open).throwIfAny();
        var newest = versions.findNewest(command.asset());
        var lineage = checks.trace(open, newest, command.lineage());
        var version = AssetVersion.sealed(
                        open.asset(),
                        newest.map(AssetVersion::number).orElse(0) + 1,
                        open.draft().texts(),
                        open.draft().notes(),
                        open.gatheredFiles(),
                        new OfficerId(command.by().id()),
                        clock.instant())
                .tracing(lineage)
                .editedBy(open.draft().editors());
        newest.ifPresent(former -> requireChange(former, version));
        versions.add(version);
        publish(open.asset(), version, command.by());
        return new Sealed(version.id(), version.number(), version.seal());
    }

    // a refused version may be sealed again unchanged, since the inspection may have been at fault; unchanged texts may
    // follow a newer version of the source, and unchanged pictures may be cropped around another point
    private static void requireChange(AssetVersion former, AssetVersion version) {
        if (former.seal().equals(version.seal())
                && former.notes().focus().equals(version.notes().focus())
                && Objects.equals(former.lineage().madeFrom(), version.lineage().madeFrom())
                && former.state() != VersionState.REFUSED)
            throw new Conflict("version-unchanged", "version " + former.number() + " has the same content");
    }

    /** Announces the version to other stages and the audit log, with the notes that the seal does not cover. */
    private void publish(Asset asset, AssetVersion version, Actor by) {
        outbox.append(new VersionReceived(version.id(), version.createdAt()));
        var notes = version.notes();
        var lineage = version.lineage();
        var details = new HashMap<>(Map.of(
                "organisation", asset.organisation().toString(),
                "asset", asset.id().toString(),
                "number", String.valueOf(version.number()),
                "seal", version.seal().hex(),
                "significance", lineage.significance().slug(),
                "changeNote", lineage.changeNote(),
                "planTasks", String.join(" ", notes.planTasks()),
                "procedureCodes", String.join(" ", notes.procedureCodes()),
                "focus", notes.focus(),
                // only whether there is one: the note may name people, and this log cannot be erased
                "consentNote", notes.consentNote().isEmpty() ? "" : "present"));
        details.put("editors", ids(version.editors().all()));
        details.put("uploaders", ids(version.uploaders()));
        if (lineage.madeFrom() != null)
            details.put("madeFrom", lineage.madeFrom().toString());
        if (lineage.machineMade()) details.put("machineMade", "true");
        audit.record(by, "version-sealed", "version:" + version.id(), details);
    }

    // the makers, recorded in the tamper-evident log: none of them may approve the version
    private static String ids(Set<OfficerId> officers) {
        return officers.stream().map(OfficerId::toString).sorted().collect(Collectors.joining(" "));
    }
}
