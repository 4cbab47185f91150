package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Resolves a short address to a page of the hub, and counts the visit: by day, and nothing of the visitor. */
@UseCase
public class FollowShortLink {
    private static final String ASSET = "/a/";

    @Inject
    ShortLinks links;

    @Inject
    Catalogue catalogue;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /**
     * The path that it leads to.
     *
     * @param counts whether this is a visit, and no look at where it would lead
     * @throws NotFound when there is no such code, or its target has never been public
     */
    public String call(ShortCode code, boolean counts) {
        var path = links.findPath(code).filter(this::isThere).orElseThrow(() -> new NotFound("short link"));
        if (counts) links.count(code, LocalDate.ofInstant(clock.instant(), zone));
        return path;
    }

    // the target is not given away before its time
    private boolean isThere(String path) {
        return !path.startsWith(ASSET)
                || catalogue.find(AssetId.parse(path.substring(ASSET.length()))).isPresent();
    }
}
