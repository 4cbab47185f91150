package vn.lantoa.campaign.event;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;

/** Rules for events of campaigns. Pure. */
final class EventRules {
    private static final int LONGEST = 200;
    private static final int MOST_MATERIALS = 20;

    private EventRules() {}

    static Issues check(EventText text) {
        var begins = moment(text.begins());
        var ends = moment(text.ends());
        var assets =
                text.materials().stream().allMatch(one -> AssetId.findIn(one).isPresent());
        return FreeText.check("title", text.title().replace('\n', '\0'), LONGEST)
                .and(FreeText.check("venue", text.venue().replace('\n', '\0'), LONGEST))
                .when(text.title().isEmpty(), "title", "missing")
                .when(Slug.find(EventKind.class, text.kind()).isEmpty(), "kind", "not-known")
                .when(begins == null, "begins", "malformed")
                .when(ends == null && !text.ends().isEmpty(), "ends", "malformed")
                .when(begins != null && ends != null && !ends.isAfter(begins), "ends", "before-start")
                .when(!Vocabulary.AUDIENCES.unknownAmong(text.audiences()).isEmpty(), "audiences", "not-known")
                .when(text.materials().size() > MOST_MATERIALS, "materials", "too-many", MOST_MATERIALS)
                .when(!assets, "materials", "not-an-id");
    }

    /** Parses a local time of the years 2020 to 2100; null if the text is not one. */
    static @Nullable LocalDateTime moment(String text) {
        try {
            var at = LocalDateTime.parse(text);
            return at.getYear() >= 2020 && at.getYear() <= 2100 ? at : null;
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
