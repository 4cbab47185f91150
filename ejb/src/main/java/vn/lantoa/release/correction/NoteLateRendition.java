package vn.lantoa.release.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.rendition.RenditionReady;

/** A rendition that comes when its version is out already is a change for all who have pulled it without. */
@Stateless
public class NoteLateRendition implements EventHandler<RenditionReady> {
    @Inject
    Versions versions;

    @Inject
    Corrections corrections;

    @Override
    public Class<RenditionReady> event() {
        return RenditionReady.class;
    }

    @Override
    public void on(RenditionReady event) {
        var asset = versions.get(event.version()).asset();
        corrections.note(asset, release -> release.version().equals(event.version()));
    }
}
