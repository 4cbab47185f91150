package vn.lantoa.campaign.event;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.campaign.plan.LedCampaign.AGENCY;
import static vn.lantoa.campaign.plan.LedCampaign.LEADING;
import static vn.lantoa.campaign.plan.LedCampaign.MAKING;
import static vn.lantoa.campaign.plan.LedCampaign.STRANGER;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.plan.LedCampaign;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/** Leaders of a campaign plan its events; rules of their content. */
class PlanEventTest {
    private static final String BEGINS = "2027-10-10T08:00";
    private static final EventText LAUNCH = EventFixtures.text("launch", BEGINS, "2027-10-10T11:00");

    private final LedCampaign led = new LedCampaign();
    private final OrganisationView unit =
            OrganisationFixtures.aDepartment("so-khcn", null).view();
    private final List<EventText> kept = new ArrayList<>();
    private boolean open = true;

    @Test
    void only_leaders_of_the_campaign_plan_its_events() {
        for (var by : List.of(MAKING, STRANGER, Actor.ANONYMOUS)) assertForbidden(() -> plan(LAUNCH, by));

        plan(LAUNCH, LEADING);

        assertThat(kept).containsExactly(LAUNCH);
    }

    @Test
    void an_event_needs_kind_title_organiser_and_time() {
        var nothing = new EventText("", " ", "", "", "", "", List.of(), List.of(), false);

        assertRejected(
                () -> plan(nothing, LEADING),
                "title missing",
                "kind not-known",
                "begins malformed",
                "organiser not-known");
        assertThat(kept).isEmpty();
    }

    @Test
    void the_end_is_after_the_beginning_in_a_year_of_campaigns() {
        assertRejected(() -> plan(EventFixtures.text("contest", BEGINS, BEGINS), LEADING), "ends before-start");
        assertRejected(() -> plan(EventFixtures.text("contest", BEGINS, "trưa"), LEADING), "ends malformed");
        assertRejected(() -> plan(EventFixtures.text("contest", "1027-10-10T08:00", ""), LEADING), "begins malformed");
    }

    @Test
    void audiences_and_materials_are_known_codes_and_ids() {
        var wrong = new EventText(
                "seminar",
                "Hội thảo",
                "so-khcn",
                BEGINS,
                "",
                "Dòng 1\nDòng 2",
                List.of("ai-do"),
                List.of("tờ rơi"),
                false);

        assertRejected(
                () -> plan(wrong, LEADING), "venue control-characters", "audiences not-known", "materials not-an-id");
    }

    @Test
    void addresses_of_materials_become_ids() {
        var asset = UUID.randomUUID().toString();
        var text = new EventText("seminar", "", "", "", "", "", List.of(), List.of("https://lantoa/a/" + asset), false);

        assertThat(text.materials()).containsExactly(asset);
    }

    @Test
    void a_recorded_event_is_neither_changed_nor_cancelled() {
        open = false;

        assertConflict(() -> plan(LAUNCH, LEADING), "event-recorded");
    }

    @Test
    void planned_and_due_events_can_be_recorded() {
        assertThat(EventState.values())
                .filteredOn(EventState::mayBeRecorded)
                .containsExactly(EventState.PLANNED, EventState.DUE);
    }

    @Test
    void an_event_until_midnight_ends_on_its_day() {
        var event = EventFixtures.event(AGENCY, EventState.PLANNED);

        assertThat(event.firstDay()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(event.lastDay()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    private void plan(EventText text, Actor by) {
        var plan = new PlanEvent();
        plan.access = led.access;
        plan.audit = new RecordedAudit();
        plan.clock = SettableClock.atNoon();
        plan.organisations = new Organisations() {
            @Override
            public Optional<OrganisationView> findView(String code) {
                return Optional.of(unit).filter(one -> one.code().equals(code));
            }
        };
        plan.events = new EventRows() {
            @Override
            boolean keep(CampaignEventId id, CampaignId campaign, EventText kind, OrganisationId by, Instant now) {
                if (open) kept.add(kind);
                return open;
            }
        };
        plan.call(led.campaign.id(), EventFixtures.ID, text, by);
    }
}
