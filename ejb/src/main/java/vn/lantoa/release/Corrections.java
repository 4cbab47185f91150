package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;

/** Writer of change log entries for published releases whose appearance changed. Repeated entries are harmless. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Corrections {
    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    /** Writes an entry for the asset's published release, if it satisfies the predicate. */
    public void note(AssetId asset, Predicate<Release> meant) {
        assets.getLocked(asset);
        releases.findPublished(asset)
                .filter(meant)
                .ifPresent(release ->
                        log.append(ChangeKind.CORRECT, asset, release.versionNumber(), release.id(), clock.instant()));
    }

    /**
     * Writes entries for several assets. Locks all assets before the head of the log, so that no writer waits for an
     * asset while it holds the head.
     *
     * @param many in ascending order of their ids, the common locking order
     */
    public void noteAll(List<AssetId> many) {
        many.forEach(assets::getLocked);
        var lines = many.stream()
                .flatMap(asset -> releases.findPublished(asset).stream())
                .map(release ->
                        new ChangeLog.Line(ChangeKind.CORRECT, release.asset(), release.versionNumber(), release.id()))
                .toList();
        log.appendAll(lines, clock.instant());
    }
}
