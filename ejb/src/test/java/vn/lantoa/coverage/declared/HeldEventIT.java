package vn.lantoa.coverage.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.calendar.CalendarFormat;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventState;
import vn.lantoa.campaign.event.EventText;
import vn.lantoa.campaign.event.PlanEvent;
import vn.lantoa.campaign.plan.CampaignScene;
import vn.lantoa.campaign.plan.MoveCampaign;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.ReadLive;
import vn.lantoa.campaign.reading.StopCampaign;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.coverage.EvidenceWork;
import vn.lantoa.coverage.ReadEvidence;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Use;

/** Events of campaigns are planned, shown, recorded once as uses of their organisers, and cancelled. */
@ExtendWith(ArquillianExtension.class)
class HeldEventIT {
    @Inject
    CampaignScene scene;

    @Inject
    Cast cast;

    @Inject
    Organisations organisations;

    @Inject
    PlanEvent plan;

    @Inject
    RecordEvent record;

    @Inject
    DeclareUse declare;

    @Inject
    CorrectDeclaration correct;

    @Inject
    WithdrawDeclaration withdraw;

    @Inject
    ReadDeclarations declarations;

    @Inject
    MoveCampaign move;

    @Inject
    StopCampaign stop;

    @Inject
    AnnounceCampaign announce;

    @Inject
    RenderCalendar calendar;

    @Inject
    ReadLive live;

    @Inject
    EvidenceWork work;

    @Inject
    ReadEvidence evidence;

    @Inject
    Sql sql;

    private final CampaignEventId id = new CampaignEventId(UUID.randomUUID());
    private OrganisationId unit = new OrganisationId(new UUID(0, 0));
    private Actor officer = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("mot-lan", cast.today().plusDays(3));
        unit = cast.department();
        officer = cast.officer(unit, Role.UPLOADER);
    }

    @Test
    void an_event_without_a_venue_in_the_next_days_is_not_ready() {
        plan(cast.today().plusDays(2), "", false);

        assertThat(one().course().state()).isEqualTo(EventState.PLANNED);
        assertThat(one().course().issue()).isEqualTo(ReadinessIssue.NO_VENUE);
        assertThat(live.board(scene.code(), cast.today().plusDays(2), scene.releaser())
                        .events())
                .hasSize(1);

        plan(cast.today().plusDays(2), "Nhà văn hoá", false);
        assertThat(one().course().issue()).isNull();
    }

    @Test
    void a_recorded_event_is_evidence_of_its_organiser_and_counts_once() throws SQLException {
        plan(yesterday(), "Nhà văn hoá", false);
        assertThat(one().course().issue()).isEqualTo(ReadinessIssue.NOT_RECORDED);

        var declaration = record(null, "214");

        assertThat(one().course().state()).isEqualTo(EventState.RECORDED);
        assertThat(one().course().attendance()).isEqualTo(214);
        assertThat(sql.text("select event_kind from declaration where id = ?", declaration.value()))
                .isEqualTo("LAUNCH");
        assertThat(lines()).singleElement().satisfies(line -> assertThat(line.use())
                .isEqualTo(Use.HELD));
        assertThat(sql.text("select amount from evidence where id = ?", declaration.value()))
                .isEqualTo("214");
        assertConflict(() -> record(null, "214"), "event-recorded");
        assertConflict(() -> plan(yesterday(), "Nhà văn hoá", true), "event-recorded");
    }

    @Test
    void attendance_follows_corrections_and_withdrawals() {
        plan(yesterday(), "Nhà văn hoá", false);
        var declaration = record(null, "214");

        var corrected =
                correct.call(new CorrectDeclaration.Command(officer, declaration, text("241"), "Đếm nhầm.", true));
        assertThat(one().course().attendance()).isEqualTo(241);

        withdraw.call(new WithdrawDeclaration.Command(officer, corrected, "Sự kiện bị huỷ."));
        assertThat(one().course().state()).isEqualTo(EventState.DUE);
        plan(yesterday(), "Nhà văn hoá", true);
        assertThat(one().course().state()).isEqualTo(EventState.CANCELLED);
        assertConflict(() -> record(null, "214"), "event-cancelled");
    }

    @Test
    void an_event_takes_over_a_declaration_that_keeps_its_id() {
        plan(yesterday(), "Nhà văn hoá", false);
        var former = declare.call(new DeclareUse.Command(officer, unit, text("214"), true));
        assertThat(declarations.withoutEvent(officer, one())).singleElement().satisfies(view -> assertThat(view.id())
                .isEqualTo(former));

        assertThat(record(former, "")).isEqualTo(former);

        assertThat(one().course().attendance()).isEqualTo(214);
        assertThat(lines()).hasSize(1);
        assertThat(declarations.withoutEvent(officer, one())).isEmpty();
    }

    @Test
    void a_declaration_of_another_event_or_day_is_not_taken_over() {
        plan(yesterday(), "Nhà văn hoá", false);
        var declaration = record(null, "214");
        var other = new CampaignEventId(UUID.randomUUID());
        plan(other, yesterday(), "Nhà văn hoá", false);
        assertConflict(() -> record(other, declaration, ""), "declaration-not-of-event");

        plan(other, yesterday().minusDays(20), "Nhà văn hoá", false);
        var later = declare.call(new DeclareUse.Command(officer, unit, text("30"), true));
        assertConflict(() -> record(other, later, ""), "declaration-not-of-event");
    }

    @Test
    void public_calendars_show_events_of_announced_campaigns_with_their_venue() {
        plan(cast.today().plusDays(2), "Nhà văn hoá", false);
        assertThat(inCalendar("public")).isEmpty();

        announce.call(new AnnounceCampaign.Command(
                scene.campaign(), null, new AnnounceCampaign.Words("Vì dân.", "#DongNai"), scene.releaser()));

        var shown = inCalendar("public").orElseThrow();
        assertThat(shown.getString("location")).isEqualTo("Nhà văn hoá");
        assertThat(shown.getString("endsAt")).contains("T11:00");
        assertThat(ics()).contains("LOCATION;LANGUAGE=vi:Nhà văn hoá");

        plan(cast.today().plusDays(2), "Nhà văn hoá", true);
        var cancelled = inCalendar("public").orElseThrow();
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getInt("sequence")).isGreaterThan(shown.getInt("sequence"));
    }

    @Test
    void events_move_and_stop_with_their_campaign() {
        plan(cast.today().plusDays(2), "Nhà văn hoá", false);

        move.call(scene.campaign(), cast.today().plusDays(5), scene.releaser());
        assertThat(one().firstDay()).isEqualTo(cast.today().plusDays(4));

        stop.call(new StopCampaign.Command(scene.campaign(), "Sai sót.", false, "", scene.releaser()));
        assertThat(one().course().state()).isEqualTo(EventState.CANCELLED);
    }

    private LocalDate yesterday() {
        return cast.today().minusDays(1);
    }

    private void plan(LocalDate day, String venue, boolean cancelled) {
        plan(id, day, venue, cancelled);
    }

    private void plan(CampaignEventId event, LocalDate day, String venue, boolean cancelled) {
        var organiser = organisations.get(unit).view().code();
        var text = new EventText(
                "launch",
                "Lễ phát động",
                organiser,
                day + "T08:00",
                day + "T11:00",
                venue,
                List.of(),
                List.of(),
                cancelled);
        plan.call(scene.campaign(), event, text, scene.releaser());
    }

    private DeclarationId record(@Nullable DeclarationId former, String amount) {
        return record(id, former, amount);
    }

    private DeclarationId record(CampaignEventId event, @Nullable DeclarationId former, String amount) {
        return record.call(new RecordEvent.Command(officer, event, former, text(amount)));
    }

    private DeclarationText text(String amount) {
        return new DeclarationText(
                "event", "Lễ phát động", yesterday().toString(), "", amount, "", "", "", List.of("5.1"), List.of());
    }

    private CampaignEvent one() {
        return scene.view().event(id);
    }

    private List<EvidenceLine> lines() {
        while (work.next()) continue;
        var month = yesterday().withDayOfMonth(1);
        return evidence.call(
                        Actor.SYSTEM,
                        new EvidenceQuery(unit, "", Set.of(), month, month, null),
                        EvidenceQuery.After.NOTHING,
                        100)
                .lines();
    }

    private Optional<JsonObject> inCalendar(String name) {
        var text = calendar.call(CalendarName.parse(name), CalendarFormat.JSON).text();
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().getJsonArray("events").getValuesAs(JsonObject.class).stream()
                    .filter(event -> event.getString("uid").equals(id.toString()))
                    .findFirst();
        }
    }

    private String ics() {
        return calendar.call(CalendarName.ofCampaign(scene.code()), CalendarFormat.ICS)
                .text();
    }
}
