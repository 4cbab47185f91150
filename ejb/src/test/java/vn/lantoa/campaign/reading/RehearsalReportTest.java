package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.reading.RehearsalJson.Line;
import vn.lantoa.kernel.HubJson;

class RehearsalReportTest {
    private static final CampaignItemId ITEM =
            new CampaignItemId(UUID.fromString("6f0e2f0e-5a7b-4a9e-8d55-000000000001"));
    private static final Instant AT = Instant.parse("2026-10-10T05:00:00Z");

    @Test
    void stored_reports_keep_their_original_member_names() {
        var issue = ReadinessIssue.values()[0];
        var entries = List.of(
                new Line(AT, ITEM, RehearsalEvent.FAULT, issue, 0, "Tờ gấp", "Sở KH&CN"),
                new Line(AT, ITEM, RehearsalEvent.SENT, null, 5_000_000_000L, "Tin nhắn", "UBND"));
        var kept = "[{\"at\":\"2026-10-10T05:00:00Z\",\"count\":0,\"hole\":\"" + issue.name() + "\",\"item\":\""
                + ITEM.value() + "\",\"owner\":\"Sở KH&CN\",\"title\":\"Tờ gấp\",\"what\":\"FAULT\"},"
                + "{\"at\":\"2026-10-10T05:00:00Z\",\"count\":5000000000,\"item\":\"" + ITEM.value()
                + "\",\"owner\":\"UBND\",\"title\":\"Tin nhắn\",\"what\":\"SENT\"}]";

        assertThat(HubJson.write(entries)).isEqualTo(kept);
        assertThat(HubJson.read(kept, Line[].class)).containsExactlyElementsOf(entries);
    }
}
