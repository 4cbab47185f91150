package vn.lantoa.campaign.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.MoveTable;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.Reach;

/** The state changes of a campaign and of its item assignments. */
class CampaignMovesTest {
    private static final Instant NOW = Instant.parse("2027-09-01T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 10, 10);
    private static final OrganisationId LEADER = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId AGENCY = new OrganisationId(new UUID(0, 2));
    private static final MoveTable RUNS = MoveTable.of(
            """
            from    RUNNING PAUSED STOPPED
            RUNNING -       yes    yes
            PAUSED  yes     -      yes
            STOPPED yes     -      -
            """);

    /** NONE and SENT are reached only by changing the owner, not by a response. */
    private static final MoveTable ASSIGNMENTS = MoveTable.of(
            """
            from      NONE SENT ACCEPTED DECLINED SUBMITTED
            NONE      -    -    -        -        -
            SENT      -    -    yes      yes      yes
            ACCEPTED  -    -    -        yes      yes
            DECLINED  -    -    -        -        yes
            SUBMITTED -    -    -        -        -
            """);

    @Test
    void a_campaign_allows_exactly_the_documented_transitions() {
        RUNS.holds(CampaignRun.class, (from, to) -> {
            var campaign = campaign();
            if (from != CampaignRun.RUNNING) campaign.run(from, "", NOW);
            campaign.run(to, "", NOW);
            return campaign.run();
        });
    }

    @Test
    void an_assignment_allows_exactly_the_documented_transitions() {
        ASSIGNMENTS.holds(Assignment.class, (from, to) -> {
            var item = item(from == Assignment.NONE ? LEADER : AGENCY);
            if (from != Assignment.NONE && from != Assignment.SENT) item.answer(from, "", NOW);
            item.answer(to, "", NOW);
            return item.assignment();
        });
    }

    private static Campaign campaign() {
        var begin = new BeginCampaign.Command("", "10-10-2027", "Ngày 10/10", DAY, LEADER, Actor.SYSTEM);
        return new Campaign(begin, ZoneId.of("Asia/Ho_Chi_Minh"), NOW);
    }

    private static CampaignItem item(OrganisationId owner) {
        var wanted = new Wanted(null, "vi", "");
        var spec = new ItemSpec("Phóng sự", wanted, Set.of(CampaignChannel.values()[0]), Reach.PUBLIC, owner);
        var window = new LocalWindow(DAY.atTime(8, 0), null);
        return new CampaignItem(campaign(), 1, Phase.values()[0], spec, window, NOW);
    }
}
