package vn.lantoa.asset.draft;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.LineageSpec;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.VersionState;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Seals the draft as the next, immutable version of its asset, and submits it to the inspection. */
@UseCase
public class SealVersion {
    @Inject
    OpenDrafts openDrafts;

    @Inject
    Versions versions;

    @Inject
    DraftChecks checks;

    @Inject
    SealTrail trail;

    @Inject
    Clock clock;

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
        trail.sealed(open.asset(), version, command.by());
        return new Sealed(version.id(), version.number(), version.seal());
    }

    // a refused version may be sealed again unchanged: the inspection may have been at fault
    private static void requireChange(AssetVersion former, AssetVersion version) {
        if (isSame(former, version) && former.state() != VersionState.REFUSED)
            throw new Conflict("version-unchanged", "version " + former.number() + " holds the same content");
    }

    // unchanged texts may follow a newer version of the source: then the change of lineage is sealed
    private static boolean isSame(AssetVersion former, AssetVersion version) {
        return former.seal().equals(version.seal())
                && Objects.equals(former.lineage().madeFrom(), version.lineage().madeFrom());
    }
}
