package vn.lantoa.release.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.approval.Submissions;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.release.Release;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseMoves;
import vn.lantoa.release.Releases;

/** Access checks for planning releases, and the facts for {@link ReadyToPublish}. For use cases of this stage. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReleaseAccess {
    @Inject
    Access access;

    @Inject
    Submissions approvals;

    @Inject
    BlockedBytes blocked;

    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    DatabaseClock databaseClock;

    @Inject
    ReleaseMoves moves;

    public void admit(Actor by, OrganisationId organisation) {
        access.require(by, Role.RELEASER, organisation);
    }

    /** Returns the release, locked, for an actor who may release for its owner. */
    public Release lock(ReleaseId id, Actor by) {
        var release = moves.lock(id);
        admit(by, release.organisation());
        return release;
    }

    /** Returns the facts about a version. */
    public ReadyToPublish.Content content(AssetVersion version) {
        var files = hashes(version).toList();
        return new ReadyToPublish.Content(
                version.isReady(),
                approvals.covers(version.id(), version.seal()),
                releases.wasRemovedByLaw(version.id())
                        || !blocked.removedAmong(files).isEmpty(),
                !blocked.quarantinedAmong(files).isEmpty());
    }

    /** Returns the facts about several versions, with a constant number of statements. */
    public Map<VersionId, ReadyToPublish.Content> contents(Collection<VersionId> ids) {
        var approved = approvals.seals(ids);
        var removed = releases.removedByLaw(ids);
        var found = versions.all(ids);
        var files = found.stream().flatMap(ReleaseAccess::hashes).distinct().toList();
        var refused = blocked.removedAmong(files);
        var quarantined = blocked.quarantinedAmong(files);
        return found.stream()
                .collect(Collectors.toMap(
                        AssetVersion::id,
                        version -> new ReadyToPublish.Content(
                                version.isReady(),
                                version.seal().equals(approved.get(version.id())),
                                removed.contains(version.id())
                                        || hashes(version).anyMatch(refused::contains),
                                hashes(version).anyMatch(quarantined::contains))));
    }

    private static Stream<Sha256> hashes(AssetVersion version) {
        return version.files().stream().map(VersionFile::sha256);
    }

    /**
     * Throws Conflict if this node's clock differs from the database's clock, so that no embargo is lifted too early.
     */
    public void requireTrueClock() {
        if (!databaseClock.agrees()) throw new Conflict("clock-disagrees", "node's clock differs from the database's");
    }
}
