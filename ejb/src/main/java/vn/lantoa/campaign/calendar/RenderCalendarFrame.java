package vn.lantoa.campaign.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.DayWords;
import vn.lantoa.embed.EmbedDocument;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;

/** Renders the next days of a public calendar as a page for frames on other sites. */
@UseCase
public class RenderCalendarFrame {
    private static final int MOST = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    @Inject
    WriteCalendar write;

    @Inject
    Templates templates;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    /** Appearance of the frame: language of the surrounding text, and text size. */
    public record Look(String language, boolean large) {}

    /** Line of the page; {@code at} is its place in the order. */
    public record Line(LocalDateTime at, String title, String when, boolean cancelled, String href) {}

    /**
     * Renders the frame.
     *
     * @throws vn.lantoa.kernel.NotFound if the calendar does not exist
     */
    public EmbedDocument call(CalendarName name, Look look) {
        var now = clock.instant();
        var draft = write.open(name, now);
        var html = templates.render(
                "campaign/calendar.ftlh",
                Map.of(
                        "ui", look.language(),
                        "large", look.large(),
                        "title", draft.title(),
                        "lines", lines(draft, look, now),
                        "subscription", hub.of("/calendar/" + name + ".ics").toString()));
        return EmbedDocument.of(EmbedDocument.State.SHOWN, html, null, 0);
    }

    private List<Line> lines(WriteCalendar.Draft draft, Look look, Instant now) {
        var today = write.today(now);
        return Stream.concat(days(draft, today, look), events(draft, today, look))
                .sorted(Comparator.comparing(Line::at))
                .limit(MOST)
                .toList();
    }

    private static Stream<Line> days(WriteCalendar.Draft draft, LocalDate today, Look look) {
        return draft.days().stream().flatMap(day -> day.date().next(today, 1).stream()
                .map(date -> new Line(
                        date.atStartOfDay(),
                        look.language().equals("en") ? day.text().titleEn() : DayWords.summary(day),
                        when(date, null, look),
                        !day.isIn(),
                        "")));
    }

    private static Stream<Line> events(WriteCalendar.Draft draft, LocalDate today, Look look) {
        return draft.events().stream()
                .filter(event -> !event.time().day().isBefore(today))
                .map(event -> line(event, look));
    }

    private static Line line(CalendarEvent event, Look look) {
        var day = event.time().day();
        var at = event.time().startsAt();
        return new Line(
                at == null ? day.atStartOfDay() : at,
                event.words().summary(),
                when(day, at, look),
                event.standing().status() == CalendarEvent.Status.CANCELLED,
                Objects.toString(event.page(), ""));
    }

    private static String when(LocalDate day, @Nullable LocalDateTime at, Look look) {
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(look.language()));
        return weekday + ", " + (at == null ? DAY.format(day) : MINUTE.format(at));
    }
}
