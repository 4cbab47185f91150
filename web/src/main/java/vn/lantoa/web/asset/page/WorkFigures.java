package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.embed.sighting.ReadSeenDays;
import vn.lantoa.kernel.Actor;
import vn.lantoa.rendition.ReadFailedRenditions;
import vn.lantoa.web.page.Sparkline;

/** Figures of the officer's organisations: views per day, and failed renditions. */
@RequestScoped
class WorkFigures {
    private static final int WEEK = 7;

    @Inject
    ReadSeenDays seen;

    @Inject
    ReadFailedRenditions failed;

    Map<String, Object> model(Actor by) {
        var days = seen.call(by);
        var week = days.subList(days.size() - WEEK, days.size());
        var before = days.subList(0, days.size() - WEEK);
        return Map.of(
                "seenChart", Sparkline.of(days),
                "seenToday", days.get(days.size() - 1),
                "seenWeek", week.stream().mapToLong(Long::longValue).sum(),
                "seenBefore", before.stream().mapToLong(Long::longValue).sum(),
                "failed", failed.call(by));
    }
}
