package vn.lantoa.web.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.embed.sighting.PageSeen;
import vn.lantoa.kernel.Issues;
import vn.lantoa.web.request.RequestParsing;

/** Request body with the report of a portal's plugin. */
public record SightingsBody(@Nullable List<Line> sightings) {
    /** A page with an embed. */
    public record Line(
            @Nullable String asset,
            @Nullable Integer version,
            @Nullable String page,
            @Nullable String day,
            @Nullable Long views) {}

    List<PageSeen> seen(LocalDate today) {
        var lines = RequestParsing.list("sightings", sightings);
        var issues = Issues.none();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            issues = issues.when(!isId(line.asset()), "sightings[" + i + "].asset", "not-an-id")
                    .when(
                            line.day() != null && RequestParsing.day(line.day()).isEmpty(),
                            "sightings[" + i + "].day",
                            "not-a-date",
                            String.valueOf(line.day()));
        }
        issues.throwIfAny();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> seen(lines.get(i), today))
                .toList();
    }

    private static PageSeen seen(Line line, LocalDate today) {
        return new PageSeen(
                AssetId.parse(String.valueOf(line.asset())),
                line.version() == null ? 0 : line.version(),
                line.page() == null ? "" : line.page(),
                line.day() == null ? today : RequestParsing.day(line.day()).orElse(today),
                line.views() == null ? 0 : line.views());
    }

    private static boolean isId(@Nullable String text) {
        return text != null && text.length() == 36 && RequestParsing.uuid(text).isPresent();
    }
}
