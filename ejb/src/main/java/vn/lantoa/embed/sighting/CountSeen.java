package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.qr.LeafletCode;
import vn.lantoa.kernel.HubAddress;

/** Counts views without tracking readers: only the day, the asset and the place are stored. */
@ApplicationScoped
public class CountSeen {
    @Inject
    SeenBuffer buffer;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Counts a frame with this version on a page with this address; previews on the hub itself are not counted. */
    public void frame(AssetId asset, int version, String referer) {
        if (SiteAround.isHub(referer, hub)) return;
        buffer.add(new CountedView.InFrame(asset, version, SiteAround.of(referer), today()));
    }

    /** Counts a scan of the printed code at this place. */
    public void scan(LeafletCode code, String place) {
        buffer.add(new CountedView.OnPaper(code.text(), place, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
