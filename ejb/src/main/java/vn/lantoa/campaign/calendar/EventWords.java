package vn.lantoa.campaign.calendar;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.kernel.Words;

/** Calendar texts of campaigns, in Vietnamese. */
final class EventWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private EventWords() {}

    static CalendarEvent.Words of(PlannedCampaign campaign, String summary) {
        var lines = new ArrayList<String>();
        if (!summary.isEmpty()) lines.add(summary);
        lines.add(Words.VI.text("calendar.leader", campaign.leader()));
        return new CalendarEvent.Words(campaign.names().title(), String.join("\n", lines));
    }

    /** Returns the texts of a published item, with its own title. */
    static CalendarEvent.Words shown(PlannedItem item, String title) {
        return new CalendarEvent.Words(title, campaign(item));
    }

    /** Returns the texts of an upcoming item, for partners that signed the embargo agreement. */
    static CalendarEvent.Words announced(PlannedItem item, String title) {
        return new CalendarEvent.Words(Words.VI.text("calendar.announced", title), campaign(item));
    }

    /** Returns the texts of a planned item with its name in the plan, for organisations that take part. */
    static CalendarEvent.Words planned(PlannedItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(campaign(item));
        lines.add(Words.VI.text("calendar.owner", item.names().owner()));
        var channels = item.channels().stream()
                .map(channel -> Words.VI.text("calendar.channel." + channel.name()))
                .collect(Collectors.joining(", "));
        lines.add(Words.VI.text("calendar.channels", channels));
        var endsAt = item.window().endsAt();
        if (endsAt != null) lines.add(Words.VI.text("calendar.until", MINUTE.format(endsAt)));
        return new CalendarEvent.Words(item.names().item(), String.join("\n", lines));
    }

    static CalendarEvent.Words held(CampaignEvent event) {
        var lines = Words.VI.text("calendar.campaign", event.campaign().campaignTitle()) + "\n"
                + Words.VI.text("calendar.organiser", event.organiser().unitName());
        return new CalendarEvent.Words(
                event.event().title(), lines, event.event().venue());
    }

    static CalendarEvent.Words takenBack(PlannedItem item) {
        return new CalendarEvent.Words(Words.VI.text("calendar.taken-back"), campaign(item));
    }

    private static String campaign(PlannedItem item) {
        return Words.VI.text("calendar.campaign", item.names().campaign());
    }
}
