package vn.lantoa.campaign.reading;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.kernel.HubJson;

/** Storage format of reports. */
final class RehearsalJson {
    private RehearsalJson() {}

    static String write(List<RehearsalReport.Entry> entries) {
        return HubJson.write(entries.stream().map(Line::of).toList());
    }

    static List<RehearsalReport.Entry> read(String text) {
        return Stream.of(HubJson.read(text, Line[].class)).map(Line::entry).toList();
    }

    /** Stored line. */
    public record Line(
            Instant at,
            CampaignItemId item,
            RehearsalEvent what,
            @JsonbProperty("hole") @Nullable ReadinessIssue issue,
            long count,
            String title,
            String owner) {
        static Line of(RehearsalReport.Entry entry) {
            var line = entry.line();
            return new Line(
                    line.at(), line.item(), line.what(), line.issue(), line.count(), entry.title(), entry.owner());
        }

        RehearsalReport.Entry entry() {
            return new RehearsalReport.Entry(new RehearsalLine(at, item, what, issue, count), title, owner);
        }
    }
}
