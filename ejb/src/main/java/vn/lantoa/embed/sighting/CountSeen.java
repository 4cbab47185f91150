package vn.lantoa.embed.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.qr.LeafletCode;
import vn.lantoa.kernel.HubAddress;

/** Counter of views that does not track readers: only the day, the asset and the place are stored. */
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
        buffer.add(CountedView.inFrame(asset, version, SiteAround.of(referer), today()));
    }

    /** Counts a scan of the printed code at this place. */
    public void scan(LeafletCode code, String place) {
        buffer.add(CountedView.onPaper(code.text(), place, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Host of the site that contains a frame, as reported by the browser. */
    static final class SiteAround {
        private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");

        private SiteAround() {}

        /** Returns the host of a {@code Referer} header; empty if the header is empty or not a web address. */
        static String of(String referer) {
            try {
                var host = URI.create(referer).getHost();
                if (host == null) return "";
                var lower = host.toLowerCase(Locale.ROOT);
                return HOST.matcher(lower).matches() ? lower : "";
            } catch (IllegalArgumentException e) {
                return "";
            }
        }

        /** Returns whether this {@code Referer} is a page of the hub itself. */
        static boolean isHub(String referer, HubAddress hub) {
            return referer.startsWith(hub.url() + "/")
                    || referer.equals(hub.url().toString());
        }
    }
}
