package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.outbox.EventHandler;

/** Breaks: handlers are seen as handlers. */
@Stateless
@LocalBean
public class HearsNothing implements EventHandler<VersionReady> {
    @Override
    public void on(VersionReady event) {}
}
