package vn.lantoa.campaign.calendar;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.campaign.template.CampaignChannel;

/** The calendar texts of campaigns, in Vietnamese. */
final class EventWords {
    /** The title of an item that was taken back. */
    static final String TAKEN_BACK = "Đã thu hồi";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final Map<CampaignChannel, String> CHANNELS = Map.of(
            CampaignChannel.PRESS_FEED, "báo chí",
            CampaignChannel.CMS_EMBED, "cổng thông tin",
            CampaignChannel.SMS, "tin nhắn",
            CampaignChannel.BULLETIN, "loa truyền thanh",
            CampaignChannel.SOCIAL, "mạng xã hội");

    private EventWords() {}

    static CalendarEvent.Words of(PlannedCampaign campaign, String summary) {
        var lines = new ArrayList<String>();
        if (!summary.isEmpty()) lines.add(summary);
        lines.add("Cơ quan chủ trì: " + campaign.leader() + ".");
        return new CalendarEvent.Words(campaign.names().title(), String.join("\n", lines));
    }

    /** The texts of an item that is out, by its own title. */
    static CalendarEvent.Words shown(PlannedItem item, String title) {
        return new CalendarEvent.Words(title, "Chiến dịch: " + item.names().campaign() + ".");
    }

    /** The texts of an item to come, for partners who were told under embargo. */
    static CalendarEvent.Words announced(PlannedItem item, String title) {
        return new CalendarEvent.Words(
                title + " (cấm đăng trước giờ này)",
                "Chiến dịch: " + item.names().campaign() + ".");
    }

    /** The texts of a planned item, as the plan names it, for those who have a part in it. */
    static CalendarEvent.Words planned(PlannedItem item) {
        List<String> lines = new ArrayList<>();
        lines.add("Chiến dịch: " + item.names().campaign() + ".");
        lines.add("Cơ quan thực hiện: " + item.names().owner() + ".");
        lines.add("Kênh: " + item.channels().stream().map(CHANNELS::get).collect(Collectors.joining(", ")) + ".");
        var endsAt = item.window().endsAt();
        if (endsAt != null) lines.add("Đến " + MINUTE.format(endsAt) + ".");
        return new CalendarEvent.Words(item.names().item(), String.join("\n", lines));
    }

    static CalendarEvent.Words takenBack(PlannedItem item) {
        return new CalendarEvent.Words(TAKEN_BACK, "Chiến dịch: " + item.names().campaign() + ".");
    }
}
