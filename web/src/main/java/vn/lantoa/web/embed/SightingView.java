package vn.lantoa.web.embed;

import java.util.Locale;
import vn.lantoa.embed.sighting.SightingLine;

/** A line of sightings, in JSON and on the page. */
public record SightingView(
        String asset, String title, int version, String way, String place, long views, String last, boolean stale) {
    static SightingView of(SightingLine line) {
        return new SightingView(
                line.asset().toString(),
                line.title(),
                line.version(),
                line.way().name().toLowerCase(Locale.ROOT),
                line.place(),
                line.views(),
                line.last().toString(),
                line.isStale());
    }
}
