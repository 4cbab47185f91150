package vn.lantoa.release.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.rendition.RenditionsSettled;

/**
 * Renditions that come when their version is out already are a change for all who have pulled it without: one change for
 * all that take seconds, and one for all that take minutes.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
public class NoteLateRendition implements EventHandler<RenditionsSettled> {
    @Inject
    Versions versions;

    @Inject
    Corrections corrections;

    @Override
    public void on(RenditionsSettled event) {
        var asset = versions.get(event.version()).asset();
        corrections.note(asset, release -> release.version().equals(event.version()));
    }
}
