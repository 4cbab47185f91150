package vn.lantoa.release.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Predicate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Assets;
import vn.lantoa.release.ChangeKind;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;

/** Writes into the change log that a published release looks different now. Saying so twice does no harm. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
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
     * The same in a transaction of its own, for whoever writes of many assets: while the head of the log is held, nobody may
     * wait for an asset.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noteAlone(AssetId asset, Predicate<Release> meant) {
        note(asset, meant);
    }
}
