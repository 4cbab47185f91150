package vn.lantoa.catalogue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;

/** Resolves a short link to a page of the hub. Visits are counted by day, without any data about the visitor. */
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
     * Returns the path of the target page.
     *
     * @param counts true to count a visit; false to only look up the target
     * @throws NotFound if the code is unknown or its target has never been public
     */
    public String call(ShortCode code, boolean counts) {
        var path = links.findPath(code).filter(this::isThere).orElseThrow(() -> new NotFound("short link"));
        if (counts) links.count(code, LocalDate.ofInstant(clock.instant(), zone));
        return path;
    }

    // keeps the target secret before its publication
    private boolean isThere(String path) {
        return !path.startsWith(ASSET)
                || catalogue.find(AssetId.parse(path.substring(ASSET.length()))).isPresent();
    }
}
