package vn.lantoa.web.release;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.distribution.entitlement.PreviewReceivers;
import vn.lantoa.embed.sighting.ReadSightings;
import vn.lantoa.embed.sighting.SightingLine;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.release.reading.ReadReleases;
import vn.lantoa.release.reading.ReleaseLine;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;

/** Shows what a release replaces, who receives it, and for how long it can be stopped. */
@RequestScoped
class ReleaseEffects {
    private static final int PLACES = 6;

    @Inject
    ReadReleases releases;

    @Inject
    PreviewReceivers receivers;

    @Inject
    ReadSightings sightings;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Adds the release that is public now, and the pages on which the asset is seen. */
    Page on(Page page, AssetId asset) {
        var seen = sightings.list(current.actor(), asset).stream()
                .filter(line -> line.way() != SightingLine.Way.PAPER)
                .toList();
        return page.with("out", releases.outOf(List.of(asset), current.actor()))
                .with("seen", seen.stream().limit(PLACES).toList())
                .with("hold", PlanWithdrawal.HOLD.toSeconds());
    }

    /** Returns the names of the partners that would receive the version, by reach. */
    Map<String, List<String>> partners(VersionId version) {
        return Stream.of(Reach.values()).collect(toMap(Reach::name, reach -> receivers
                .call(List.of(version), reach, current.actor())
                .getOrDefault(version, List.of())));
    }

    List<String> partners(ReleaseId release) {
        return receivers.of(List.of(release), current.actor()).getOrDefault(release, List.of());
    }

    /** Holds what is released at once, so that it can still be stopped. */
    WindowRequest held(WindowRequest asked) {
        if (asked.at() != null || asked.embargoUntil() != null) return asked;
        return new WindowRequest(clock.instant().plus(PlanWithdrawal.HOLD), null, asked.expiresAt());
    }

    /** Returns the seconds until the publication of a release that is about to be published; -1 for other releases. */
    long left(ReleaseLine one) {
        var seconds = Duration.between(clock.instant(), one.dueAt()).toSeconds();
        var near = Math.abs(seconds) <= PlanWithdrawal.HOLD.toSeconds();
        return near && one.state().isWaiting() && one.heldSince() == null ? Math.max(0, seconds) : -1;
    }
}
