package vn.lantoa.campaign.rehearsal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.readiness.ReadinessIssue;

/** Reports as they are kept. */
final class RehearsalJson {
    private RehearsalJson() {}

    static String write(List<RehearsalReport.Entry> entries) {
        var array = Json.createArrayBuilder();
        entries.forEach(entry -> array.add(object(entry)));
        return array.build().toString();
    }

    static List<RehearsalReport.Entry> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(RehearsalJson::entry)
                    .toList();
        }
    }

    private static JsonObject object(RehearsalReport.Entry entry) {
        var line = entry.line();
        var issue = line.issue();
        var object = Json.createObjectBuilder()
                .add("at", line.at().toString())
                .add("item", line.item().toString())
                .add("what", line.what().name())
                .add("count", line.count())
                .add("title", entry.title())
                .add("owner", entry.owner());
        if (issue != null) object.add("hole", issue.name());
        return object.build();
    }

    private static RehearsalReport.Entry entry(JsonObject object) {
        var issue = object.getString("hole", null);
        var line = new RehearsalLine(
                Instant.parse(object.getString("at")),
                CampaignItemId.parse(object.getString("item")),
                RehearsalLine.What.valueOf(object.getString("what")),
                issue == null ? null : ReadinessIssue.valueOf(issue),
                object.getJsonNumber("count").longValue());
        return new RehearsalReport.Entry(line, object.getString("title"), object.getString("owner"));
    }
}
