package vn.lantoa.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.CampaignEventId;
import vn.lantoa.campaign.event.EventCourse;
import vn.lantoa.campaign.event.EventState;
import vn.lantoa.campaign.event.EventText;
import vn.lantoa.campaign.plan.CampaignRun;
import vn.lantoa.campaign.reading.CampaignView;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.template.RenderedPage;

/** The pages of events: the list of a campaign, the plan of an event, and the form that records it. */
class EventPagesTest {
    private static final CampaignId CAMPAIGN = new CampaignId(UUID.randomUUID());
    private static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());
    private static final String ASSET = UUID.randomUUID().toString();

    @Test
    void the_list_names_kind_time_venue_organiser_and_attendance() {
        assertThat(list(EventState.RECORDED, null))
                .contains("Lễ phát động", "08:00–11:30 10/10/2027", "Nhà văn hoá", "Sở Khoa học và Công nghệ")
                .contains("đã ghi nhận", "214 lượt người")
                .doesNotContain("/record");
        assertThat(list(EventState.DUE, ReadinessIssue.NOT_RECORDED))
                .contains("chờ ghi nhận", "đã diễn ra, chưa ghi nhận kết quả", "/record\"");
        assertThat(list(EventState.PLANNED, ReadinessIssue.NO_VENUE))
                .contains("còn chưa đầy 7 ngày mà chưa có địa điểm");
    }

    @Test
    void leaders_see_the_form_of_an_event_that_is_not_recorded() {
        assertThat(page(null, "RELEASER"))
                .contains("action=\"/console/campaigns/10-10/events/new\"", "name=\"materials\"")
                .doesNotContain("name=\"cancelled\"");
        assertThat(page(event(EventState.PLANNED, null), "RELEASER"))
                .contains("value=\"2027-10-10T08:00\"", "value=\"" + ASSET + "\"", "name=\"cancelled\"")
                .doesNotContain("/record\"");
        assertThat(page(event(EventState.DUE, null), "RELEASER")).contains("/record\"");
        assertThat(page(event(EventState.RECORDED, null), "RELEASER"))
                .contains("Kết quả đã được ghi nhận")
                .doesNotContain("name=\"begins\"");
        assertThat(page(event(EventState.PLANNED, null), "UPLOADER"))
                .contains("08:00–11:30 10/10/2027 · Nhà văn hoá · Sở Khoa học và Công nghệ")
                .doesNotContain("name=\"begins\"");
        assertThat(page(null, "UPLOADER")).contains("Chỉ người phát hành được thêm sự kiện");
    }

    @Test
    void the_record_form_is_filled_with_the_event_and_its_proposed_tasks() {
        var one = event(EventState.DUE, null);
        var given = new DeclarationText(
                "event", "Lễ phát động", "2027-10-10", "", "", "Nhà văn hoá", "", "", List.of("3.1"), List.of());
        var model = new HashMap<String, Object>(Map.of("event", one, "declared", List.of(), "given", given));
        model.putAll(Map.of("unit", "so-khcn", "unitName", "Sở", "units", List.of(), "today", "2027-10-11"));
        model.putAll(Map.of("kinds", List.of(), "audienceChoices", List.of()));
        model.put("taskChoices", List.of(new Choice("3.1", "3.1 Chiến dịch"), new Choice("3.4", "3.4 Nhắn tin")));
        model.putAll(Map.of("wrong", List.of(), "errors", Map.of(), "typed", Map.of()));

        assertThat(RenderedPage.of("coverage/declaration-form.ftlh", model, "UPLOADER"))
                .contains("action=\"/console/campaigns/10-10/events/" + one.id() + "/record\"")
                .contains("href=\"/console/campaigns/10-10/events/" + one.id() + "\"")
                .containsPattern("value=\"3.1\"[^>]*checked")
                .doesNotContainPattern("value=\"3.4\"[^>]*checked");
    }

    private static String list(EventState state, @Nullable ReadinessIssue issue) {
        return RenderedPage.ofLines(
                "<#import \"/campaign/parts.ftlh\" as own><@own.events events/>",
                Map.of("events", List.of(event(state, issue))));
    }

    private static String page(@Nullable CampaignEvent one, String role) {
        var head = new CampaignView.Head(
                "10-10", "Ngày 10/10", LocalDate.of(2027, 10, 10), ZoneId.of("Asia/Ho_Chi_Minh"), CampaignRun.RUNNING);
        var model = new HashMap<String, Object>();
        model.put(
                "campaign", new CampaignView(CAMPAIGN, head, new CampaignView.Lead(UNIT, "Sở"), List.of(), List.of()));
        if (one != null) model.put("one", one);
        for (var choices : List.of("units", "kinds", "audienceChoices")) model.put(choices, List.of());
        model.putAll(Map.of("wrong", List.of(), "errors", Map.of(), "typed", Map.of()));
        return RenderedPage.of("campaign/event.ftlh", model, role);
    }

    private static CampaignEvent event(EventState state, @Nullable ReadinessIssue issue) {
        return new CampaignEvent(
                new CampaignEventId(UUID.randomUUID()),
                new EventText(
                        "launch",
                        "Mở đầu chiến dịch",
                        "so-khcn",
                        "2027-10-10T08:00",
                        "2027-10-10T11:30",
                        "Nhà văn hoá",
                        List.of(),
                        List.of(ASSET),
                        false),
                new EventCourse(state, state == EventState.RECORDED ? 214L : null, issue, 1, Instant.EPOCH),
                new CampaignEvent.EventCampaign(CAMPAIGN, "10-10", "Ngày 10/10", "ngay-chuyen-doi-so"),
                new CampaignEvent.Organiser(UNIT, "Sở Khoa học và Công nghệ"));
    }
}
