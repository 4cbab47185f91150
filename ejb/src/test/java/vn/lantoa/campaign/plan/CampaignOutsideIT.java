package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
import vn.lantoa.TestArchive;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideCommand;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.Asset;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.announcement.AnnounceCampaign;
import vn.lantoa.campaign.announcement.RetractCampaign;
import vn.lantoa.campaign.calendar.CalendarFormat;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.campaign.calendar.RenderPrivateCalendar;
import vn.lantoa.campaign.calendar.key.CalendarScope;
import vn.lantoa.campaign.calendar.key.EndCalendarKey;
import vn.lantoa.campaign.calendar.key.IssueCalendarKey;
import vn.lantoa.campaign.calendar.key.RenewCalendarKey;
import vn.lantoa.campaign.page.ReadCampaignPage;
import vn.lantoa.campaign.page.RenderCampaignFeed;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.campaign.template.CampaignChannel;
import vn.lantoa.campaign.template.Phase;
import vn.lantoa.campaign.template.Wanted;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.press.format.FeedFormat;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.withdrawal.WithdrawCommand;
import vn.lantoa.release.withdrawal.WithdrawRelease;

/** What the outside finds of a campaign, on the real database. */
@ExtendWith(ArquillianExtension.class)
class CampaignOutsideIT {
    private static final String PLANNED = "Việc còn trong kế hoạch";

    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    BeginCampaign begin;

    @Inject
    AddItem add;

    @Inject
    MoveItem move;

    @Inject
    CancelItem cancel;

    @Inject
    AttachVersion attach;

    @Inject
    ScheduleItem schedule;

    @Inject
    AnnounceCampaign announce;

    @Inject
    RetractCampaign retract;

    @Inject
    ReadCampaigns read;

    @Inject
    ReadCampaignPage page;

    @Inject
    RenderCampaignFeed feed;

    @Inject
    RenderCalendar calendar;

    @Inject
    RenderPrivateCalendar privateCalendar;

    @Inject
    IssueCalendarKey issue;

    @Inject
    RenewCalendarKey renew;

    @Inject
    EndCalendarKey end;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private OrganisationId department = new OrganisationId(new UUID(0, 0));
    private Actor uploader = Actor.ANONYMOUS;
    private Actor releaser = Actor.ANONYMOUS;
    private String code = "";
    private CampaignId campaign = new CampaignId(new UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        department = hub.organisation();
        uploader = hub.officer(department, Role.UPLOADER);
        releaser = hub.officer(department, Role.RELEASER);
        code = "ngoai-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = begin.call(new BeginCampaign.Command(
                "mot-lan", code, "Chiến dịch " + code, today().plusDays(30), department, releaser));
    }

    @Test
    void nobody_finds_it_before_its_announcement_and_calendars_say_when_that_is_taken_back() {
        announce(now().plusDays(1));
        assertThatThrownBy(() -> page.call(code)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> calendar.call(CalendarName.ofCampaign(code), CalendarFormat.ICS))
                .isInstanceOf(NotFound.class);
        assertThat(event(everyone(), campaign.value())).isEmpty();

        announce(null);
        assertThat(page.call(code).head().summary()).isEqualTo("Vì dân.");
        var told = event(everyone(), campaign.value()).orElseThrow();
        assertThat(told.getString("status")).isEqualTo("confirmed");
        assertThat(told.getString("url")).endsWith("/c/" + code);

        retract.call(campaign, releaser);
        assertThatThrownBy(() -> page.call(code)).isInstanceOf(NotFound.class);
        var cancelled = event(everyone(), campaign.value()).orElseThrow();
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getInt("sequence")).isGreaterThan(told.getInt("sequence"));
    }

    @Test
    void what_has_come_out_is_on_page_feed_and_calendar_until_it_is_taken_back() throws Exception {
        var planned = planned();
        var item = add.call(new AddItem.Command(campaign, Phase.PEAK, wish("Tên trong kế hoạch"), window(), releaser));
        var asset = approved();
        attach.call(new AttachVersion.Command(item, asset.id(), 0, uploader));
        schedule.call(item, releaser);
        announce(null);
        awaitOut();

        var entry = page.call(code).entries().get(0);
        assertThat(entry.asset()).isEqualTo(asset.id());
        assertThat(feed.call(code, FeedFormat.of("json")).text())
                .contains(asset.id().toString());
        var shown = event(ofCampaign(), item.value()).orElseThrow();
        assertThat(shown.getString("title")).isEqualTo(entry.texts().title());
        assertThat(shown.getString("url")).endsWith("/a/" + asset.id());
        assertThat(event(ofCampaign(), planned.value())).isEmpty();

        withdraw.call(
                new WithdrawCommand(releaseOf(item), WithdrawalKind.NOTICE, "Sai số.", null, false, null, releaser));
        assertThat(page.call(code).entries()).isEmpty();
        var gone = event(ofCampaign(), item.value()).orElseThrow();
        assertThat(gone.getString("status")).isEqualTo("cancelled");
        assertThat(gone.getString("title")).isEqualTo("Đã thu hồi");
        assertThat(gone.containsKey("url")).isFalse();
        assertThat(gone.getInt("sequence")).isGreaterThan(shown.getInt("sequence"));
    }

    @Test
    void a_private_calendar_follows_moves_and_cancellations_until_its_address_is_ended() {
        var item = planned();
        var first = issue.call(new IssueCalendarKey.Command(
                new CalendarScope(CalendarScope.Of.CAMPAIGN, campaign.value()), "điện thoại", releaser));
        var key = renew.call(first.id(), releaser);
        assertThatThrownBy(() -> privateCalendar.call(first.token(), CalendarFormat.ICS))
                .isInstanceOf(NotFound.class);
        var before = event(
                        json(privateCalendar
                                .call(key.token(), CalendarFormat.JSON)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(before.getString("title")).isEqualTo(PLANNED);
        assertThat(before.getString("status")).isEqualTo("tentative");

        move.call(new MoveItem.Command(item, seen(item), new LocalWindow(now().plusDays(9), null), releaser));
        var moved = event(
                        json(privateCalendar
                                .call(key.token(), CalendarFormat.JSON)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(moved.getString("date")).isEqualTo(today().plusDays(9).toString());
        assertThat(moved.getInt("sequence")).isGreaterThan(before.getInt("sequence"));

        cancel.call(new CancelItem.Command(item, "Không làm nữa.", releaser));
        var cancelled = event(
                        json(privateCalendar
                                .call(key.token(), CalendarFormat.JSON)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getInt("sequence")).isGreaterThan(moved.getInt("sequence"));

        end.call(key.id(), releaser);
        assertThatThrownBy(() -> privateCalendar.call(key.token(), CalendarFormat.ICS))
                .isInstanceOf(NotFound.class);
    }

    private void announce(@Nullable LocalDateTime from) {
        announce.call(new AnnounceCampaign.Command(
                campaign, from, new AnnounceCampaign.Words("Vì dân.", "#DongNai"), releaser));
    }

    private CampaignItemId planned() {
        var window = new LocalWindow(now().plusDays(5), null);
        return add.call(new AddItem.Command(campaign, Phase.BEFORE, wish(PLANNED), window, releaser));
    }

    private ItemWish wish(String title) {
        return new ItemWish(
                title, new Wanted(null, "", ""), Set.of(CampaignChannel.PRESS_FEED), Reach.PUBLIC, department);
    }

    private LocalWindow window() {
        return new LocalWindow(now().minusMinutes(1), null);
    }

    private Asset approved() {
        var asset = hub.asset(department, uploader);
        var version = hub.ready(asset, uploader, "ngoài " + UUID.randomUUID());
        var submission = submit.call(new SubmitCommand(version, "", uploader));
        var approver = hub.officer(department, Role.APPROVER);
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, approver));
        return asset;
    }

    private void awaitOut() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (!page.call(code).entries().isEmpty()) return;
            Thread.sleep(100);
        }
        throw new AssertionError("it did not come out");
    }

    private ReleaseId releaseOf(CampaignItemId item) {
        return ReleaseId.parse(String.valueOf(read.get(code, releaser).items().stream()
                .filter(one -> one.facts().id().equals(item))
                .findFirst()
                .orElseThrow()
                .card()
                .release()));
    }

    private long seen(CampaignItemId item) {
        return read.get(code, releaser).items().stream()
                .filter(one -> one.facts().id().equals(item))
                .findFirst()
                .orElseThrow()
                .card()
                .seen();
    }

    private JsonObject everyone() {
        return json(
                calendar.call(CalendarName.parse("public"), CalendarFormat.JSON).text());
    }

    private JsonObject ofCampaign() {
        return json(calendar.call(CalendarName.ofCampaign(code), CalendarFormat.JSON)
                .text());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Optional<JsonObject> event(JsonObject calendar, UUID uid) {
        return calendar.getJsonArray("events").getValuesAs(JsonObject.class).stream()
                .filter(event -> event.getString("uid").equals(uid.toString()))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone).withNano(0);
    }
}
