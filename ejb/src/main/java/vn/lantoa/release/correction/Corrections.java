package vn.lantoa.release.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;

/** Writes into the change log that a published release looks different now. Saying so twice does no harm. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Corrections {
    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    /** Writes it for the release of this asset that is published now, if it is one that is meant. */
    public void note(AssetId asset, Predicate<Release> meant) {
        assets.getLocked(asset);
        releases.findPublished(asset)
                .filter(meant)
                .ifPresent(release ->
                        log.append(ChangeKind.CORRECT, asset, release.versionNumber(), release.id(), clock.instant()));
    }

    /**
     * Notes corrections of many assets: all are locked before the head of the log is, so that while it is held nobody
     * waits for an asset.
     *
     * @param many in the order of their ids, as everybody locks them
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
