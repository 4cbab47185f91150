package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.reading.LiveItem;
import vn.lantoa.campaign.reading.LiveState;
import vn.lantoa.campaign.reading.ReadLive;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.WrittenTime;

/** The live view of a day, for one campaign or all: the wall page, its board, and the event stream of changes. */
@Path("/console/live")
@RequestScoped
public class LivePages {
    private static final long RETRY_AFTER_SECONDS = 30;

    @Inject
    ReadLive read;

    @Inject
    SseBroadcaster broadcaster;

    @Inject
    ZoneId zone;

    @Inject
    CurrentActor current;

    @QueryParam("campaign")
    @Nullable String campaign;

    @QueryParam("on")
    @Nullable String on;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Page page() {
        return page("campaign/live.ftlh");
    }

    @GET
    @Path("board")
    @Produces(MediaType.TEXT_HTML)
    public Page board() {
        return page("campaign/live-board.ftlh");
    }

    @GET
    @Path("board")
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.1")
    public void events(@Context SseEventSink sink, @Context Sse sse) {
        var actor = current.actor();
        var ask = ask();
        // rejects callers without the right before the first event
        var now = read.board(ask.campaign(), ask.date(), actor).stamp();
        if (!broadcaster.hasRoom(actor)) throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
        broadcaster.enter(new Watcher(actor, ask, now, sink, sse));
    }

    private Page page(String template) {
        var ask = ask();
        ReadLive.LiveBoard board = read.board(ask.campaign(), ask.date(), current.actor());
        var shown = board.shown();
        return Page.of(template)
                .with("ask", ask)
                .with("zone", zone.getId())
                .with("board", board)
                .with("next", LiveRow.of(shown.next(), zone))
                .with("unplanned", LiveRow.of(shown.unplanned(), zone))
                .with("out", LiveRow.of(shown.out(), zone))
                .with("wrong", LiveRow.of(shown.wrong(), zone));
    }

    private LiveAsk ask() {
        var date = WrittenTime.day("on", on);
        return new LiveAsk(campaign == null ? "" : campaign, date == null ? read.today() : date);
    }

    /**
     * An item as the board shows it.
     *
     * @param due local time at which the item is due
     * @param out local time at which the item was published; empty before that
     * @param tone colour of the row
     */
    public record LiveRow(LiveItem item, String due, String out, String tone) {
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
        private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

        static LiveRow of(LiveItem item, ZoneId zone) {
            var out = item.when().out();
            return new LiveRow(
                    item,
                    written(item.when().due(), MINUTE, zone),
                    out == null ? "" : written(out, SECOND, zone),
                    item.isWrong() ? "bad" : tone(item.state()));
        }

        static List<LiveRow> of(List<LiveItem> items, ZoneId zone) {
            return items.stream().map(item -> of(item, zone)).toList();
        }

        private static String written(Instant at, DateTimeFormatter form, ZoneId zone) {
            return form.format(at.atZone(zone));
        }

        private static String tone(LiveState state) {
            return switch (state) {
                case OUT -> "good";
                case NEXT -> "going";
                case OUT_LATE, HELD, NOT_PLANNED -> "warn";
                case STUCK, MISSED, TAKEN_BACK -> "bad";
                case CALLED_OFF -> "plain";
            };
        }
    }
}
