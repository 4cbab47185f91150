package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionReady;
import vn.lantoa.asset.Versions;
import vn.lantoa.outbox.EventHandler;

/** Plans the renditions of a ready version. Renditions have their own queue, because making them may take hours. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class PlanRenditions implements EventHandler<VersionReady> {
    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Renditions renditions;

    @Inject
    Event<RenditionBell> bell;

    @Inject
    Clock clock;

    @Override
    public void on(VersionReady event) {
        // Locked, so that a second call waits and then finds the renditions planned by the first.
        var version = versions.getLocked(event.version());
        var asset = assets.get(version.asset());
        var now = clock.instant();
        var there =
                renditions.of(version.id()).stream().map(RenditionView::name).collect(Collectors.toSet());
        var files = version.files().stream().map(SourceFile::of).toList();
        for (var planned : RenditionPlan.of(asset.kind(), asset.language(), files))
            if (!there.contains(planned.recipe().name()))
                renditions.add(new Rendition(version.id(), version.seal(), planned, now));
        bell.fire(new RenditionBell());
    }
}
