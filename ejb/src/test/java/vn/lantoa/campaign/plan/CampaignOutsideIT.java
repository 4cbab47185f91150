package vn.lantoa.campaign.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.calendar.CalendarFormat;
import vn.lantoa.campaign.calendar.CalendarName;
import vn.lantoa.campaign.calendar.CalendarScope;
import vn.lantoa.campaign.calendar.EndCalendarKey;
import vn.lantoa.campaign.calendar.IssueCalendarKey;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.campaign.calendar.RenewCalendarKey;
import vn.lantoa.campaign.reading.AnnounceCampaign;
import vn.lantoa.campaign.reading.RenderCampaignFeed;
import vn.lantoa.campaign.reading.RetractCampaign;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.press.item.FeedFormat;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.release.planning.WithdrawCommand;
import vn.lantoa.release.planning.WithdrawRelease;

/** The public pages, feeds and calendars of a campaign, on the real database. */
@ExtendWith(ArquillianExtension.class)
class CampaignOutsideIT {
    private static final String PLANNED = "Việc còn trong kế hoạch";
    private static final ClientAddress HERE = new ClientAddress("192.0.2.7");

    @Inject
    CampaignScene scene;

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
    RenderCampaignFeed feed;

    @Inject
    RenderCalendar calendar;

    @Inject
    IssueCalendarKey issue;

    @Inject
    RenewCalendarKey renew;

    @Inject
    EndCalendarKey end;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource data;

    @Inject
    WithdrawRelease withdraw;

    @Inject
    ChangeLog log;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void begin() {
        scene.begin("mot-lan", scene.today().plusDays(30));
    }

    @Test
    void it_is_hidden_until_announced_and_calendars_show_a_retraction() {
        announce(scene.now().plusDays(1));
        assertThatThrownBy(() -> feed.page(scene.code())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> calendar.call(CalendarName.ofCampaign(scene.code()), CalendarFormat.ICS))
                .isInstanceOf(NotFound.class);
        assertThat(event(everyone(), scene.campaign().value())).isEmpty();

        announce(scene.now().plusMinutes(1));
        var now = clock.instant();
        assertThat(log.headAt(now).nextEnd())
                .as("what nodes keep is right until then")
                .isBetween(now, now.plus(Duration.ofMinutes(1)));

        announce(null);
        assertThat(feed.page(scene.code()).head().summary()).isEqualTo("Vì dân.");
        var event = event(everyone(), scene.campaign().value()).orElseThrow();
        assertThat(event.getString("status")).isEqualTo("confirmed");
        assertThat(event.getString("url")).endsWith("/c/" + scene.code());

        retract.call(scene.campaign(), scene.releaser());
        assertThatThrownBy(() -> feed.page(scene.code())).isInstanceOf(NotFound.class);
        var cancelled = event(everyone(), scene.campaign().value()).orElseThrow();
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getInt("sequence")).isGreaterThan(event.getInt("sequence"));
    }

    @Test
    void released_items_are_on_page_feed_and_calendar_until_withdrawn() throws Exception {
        var planned = planned();
        var item = scene.add(spec("Tên trong kế hoạch"), scene.late());
        var asset = scene.approved();
        attach.call(item, asset.id(), 0, scene.uploader());
        schedule.call(item, scene.releaser());
        announce(null);
        awaitOut();

        var entry = feed.page(scene.code()).entries().get(0);
        assertThat(entry.asset()).isEqualTo(asset.id());
        assertThat(feed.call(scene.code(), FeedFormat.of("json")).text())
                .contains(asset.id().toString());
        var shown = event(ofCampaign(), item.value()).orElseThrow();
        assertThat(shown.getString("title")).isEqualTo(entry.texts().title());
        assertThat(shown.getString("url")).endsWith("/a/" + asset.id());
        assertThat(event(ofCampaign(), planned.value())).isEmpty();

        withdraw.call(new WithdrawCommand(
                scene.releaseOf(item), WithdrawalKind.NOTICE, "Sai số.", null, false, null, scene.releaser()));
        assertThat(feed.page(scene.code()).entries()).isEmpty();
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
                new CalendarScope(
                        CalendarScope.ScopeKind.CAMPAIGN, scene.campaign().value()),
                "điện thoại",
                scene.today(),
                scene.releaser()));
        var key = renew.call(first.id(), scene.releaser());
        assertThatThrownBy(() -> calendar.call(first.token(), CalendarFormat.ICS, HERE))
                .isInstanceOf(NotFound.class);
        var before = event(
                        json(calendar.call(key.token(), CalendarFormat.JSON, HERE)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(before.getString("title")).isEqualTo(PLANNED);
        assertThat(before.getString("status")).isEqualTo("tentative");

        move.call(item, scene.seen(item), new LocalWindow(scene.now().plusDays(9), null), scene.releaser());
        var moved = event(
                        json(calendar.call(key.token(), CalendarFormat.JSON, HERE)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(moved.getString("date")).isEqualTo(scene.today().plusDays(9).toString());
        assertThat(moved.getInt("sequence")).isGreaterThan(before.getInt("sequence"));

        cancel.call(item, "Không làm nữa.", scene.releaser());
        var cancelled = event(
                        json(calendar.call(key.token(), CalendarFormat.JSON, HERE)
                                .text()),
                        item.value())
                .orElseThrow();
        assertThat(cancelled.getString("status")).isEqualTo("cancelled");
        assertThat(cancelled.getInt("sequence")).isGreaterThan(moved.getInt("sequence"));

        end.call(key.id(), scene.releaser());
        assertThatThrownBy(() -> calendar.call(key.token(), CalendarFormat.ICS, HERE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_private_calendar_ends_with_its_last_day() throws SQLException {
        var scope = new CalendarScope(
                CalendarScope.ScopeKind.CAMPAIGN, scene.campaign().value());
        var yesterday =
                new IssueCalendarKey.Command(scope, "điện thoại", scene.today().minusDays(1), scene.releaser());
        assertThatThrownBy(() -> issue.call(yesterday)).isInstanceOf(Rejected.class);

        var issued = issue.call(new IssueCalendarKey.Command(scope, "điện thoại", scene.today(), scene.releaser()));
        assertThat(calendar.call(issued.token(), CalendarFormat.ICS, HERE).text())
                .contains("BEGIN:VCALENDAR");
        try (var database = data.getConnection();
                var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update calendar_key set good_until = good_until - 1 where id = '" + issued.id() + "'");
        }
        assertThatThrownBy(() -> calendar.call(issued.token(), CalendarFormat.ICS, HERE))
                .isInstanceOf(NotFound.class);
    }

    private void announce(@Nullable LocalDateTime from) {
        announce.call(new AnnounceCampaign.Command(
                scene.campaign(), from, new AnnounceCampaign.Words("Vì dân.", "#DongNai"), scene.releaser()));
    }

    private CampaignItemId planned() {
        var window = new LocalWindow(scene.now().plusDays(5), null);
        return scene.add(spec(PLANNED), window);
    }

    private ItemSpec spec(String title) {
        return new ItemSpec(
                title, new Wanted(null, "", ""), Set.of(CampaignChannel.PRESS_FEED), Reach.PUBLIC, scene.agency());
    }

    private void awaitOut() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (!feed.page(scene.code()).entries().isEmpty()) return;
            Thread.sleep(100);
        }
        throw new AssertionError("it did not come out");
    }

    private JsonObject everyone() {
        return json(
                calendar.call(CalendarName.parse("public"), CalendarFormat.JSON).text());
    }

    private JsonObject ofCampaign() {
        return json(calendar.call(CalendarName.ofCampaign(scene.code()), CalendarFormat.JSON)
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
}
