package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.rendition.RenditionsSettled;

/**
 * Writes a correction when renditions are finished after their version was published, because readers may have fetched
 * the version without them. All fast renditions (seconds) share one correction, and all slow renditions (minutes)
 * another.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
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
