package vn.lantoa.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.sighting.ReadSightings;
import vn.lantoa.embed.sighting.SightingLine;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** What a release affects: the release that is out now, and the pages on which the asset is seen. */
@RequestScoped
class ReleaseEffects {
    private static final int PLACES = 6;

    @Inject
    ReadReleases releases;

    @Inject
    ReadSightings sightings;

    @Inject
    CurrentActor current;

    Page on(Page page, AssetId asset) {
        var seen = sightings.list(current.actor(), asset).stream()
                .filter(line -> line.way() != SightingLine.Way.PAPER)
                .toList();
        return page.with("out", releases.outOf(List.of(asset), current.actor()))
                .with("seen", seen.stream().limit(PLACES).toList())
                .with("hold", PlanWithdrawal.HOLD.toSeconds());
    }
}
