package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.campaign.plan.AddItem;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.plan.MoveCampaign;
import vn.lantoa.campaign.plan.Phase;
import vn.lantoa.campaign.reading.ReadCampaigns;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/** The pages of campaigns: creation from a template, items with dates, and readiness. */
@Path("/console/campaigns")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class CampaignPages {
    private static final String PLACE = "/console/campaigns/";
    private static final String CODE = "{code: [a-z0-9][a-z0-9-]{1,59}}";
    private static final List<String> VIEWS = List.of("list", "board", "calendar");

    @Inject
    ReadCampaigns read;

    @Inject
    MoveCampaign move;

    @Inject
    AddItem add;

    @Inject
    ItemForm itemForm;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @GET
    public Page list() {
        return Page.of("campaign/list.ftlh").with("campaigns", read.list(form.actor()));
    }

    @GET
    @Path(CODE)
    public Page campaign(
            @PathParam("code") String code,
            @QueryParam("view") @DefaultValue("list") String view,
            @QueryParam("moved") @DefaultValue("") String moved) {
        return form.empty(page(code, view).with("moved", moved));
    }

    @POST
    @Path(CODE + "/day")
    public Response move(@PathParam("code") String code) {
        return form.done(
                () -> move.call(
                        new MoveCampaign.Command(read.get(code, form.actor()).id(), form.day("day"), form.actor())),
                PLACE + code,
                () -> page(code, "list"));
    }

    @GET
    @Path(CODE + "/new")
    public Page newItem(@PathParam("code") String code) {
        return form.empty(newItemPage(code));
    }

    @POST
    @Path(CODE)
    public Response add(@PathParam("code") String code) {
        return form.answer(
                () -> {
                    var campaign = read.get(code, form.actor());
                    var id = add.call(new AddItem.Command(
                            campaign.id(),
                            form.one("phase", Phase.class),
                            itemForm.spec(),
                            itemForm.window(),
                            form.actor()));
                    return Page.seeOther(PLACE + "items/" + id);
                },
                () -> newItemPage(code));
    }

    private Page page(String code, String view) {
        var campaign = read.get(code, form.actor());
        var today = itemForm.today();
        var rows = campaign.items().stream()
                .map(item -> PlanRow.of(item, today, ui.tag()))
                .toList();
        return Page.of("campaign/campaign.ftlh")
                .with("campaign", campaign)
                .with("rows", rows)
                .with(
                        "blocked",
                        rows.stream().filter(row -> row.item().isBlocked()).count())
                .with("view", VIEWS.contains(view) ? view : VIEWS.get(0))
                .with("views", VIEWS)
                .with("states", ItemState.values())
                .with("calendar", PlanCalendar.of(rows, campaign.head().anchorOn(), ui.tag()));
    }

    private Page newItemPage(String code) {
        return itemForm.page("campaign/item-new.ftlh")
                .with("campaign", read.get(code, form.actor()))
                .with("phases", Phase.values());
    }

    /**
     * The month view of a campaign: items by start day, in weeks from Monday.
     *
     * @param weekdays short names of the weekdays
     */
    public record PlanCalendar(List<String> weekdays, List<Month> months) {
        /** A month, named like {@code tháng 10 2027}. */
        public record Month(String name, List<List<Day>> weeks) {}

        /**
         * A day of a month.
         *
         * @param inside false for a day of an adjacent month that fills the week
         * @param anchor true for the main day of the campaign
         */
        public record Day(LocalDate date, boolean inside, boolean anchor, List<PlanRow> rows) {}

        /** Returns the months in which an item starts or the main day lies; other months are left out. */
        static PlanCalendar of(Collection<PlanRow> rows, LocalDate anchor, String language) {
            var locale = Locale.forLanguageTag(language);
            Map<LocalDate, List<PlanRow>> byDay = rows.stream().collect(Collectors.groupingBy(PlanRow::day));
            var months = Stream.concat(byDay.keySet().stream(), Stream.of(anchor))
                    .map(YearMonth::from)
                    .collect(Collectors.toCollection(TreeSet::new));
            var weekdays = Stream.of(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                    .toList();
            return new PlanCalendar(
                    weekdays,
                    months.stream()
                            .map(month -> month(month, byDay, anchor, locale))
                            .toList());
        }

        private static Month month(
                YearMonth month, Map<LocalDate, List<PlanRow>> byDay, LocalDate anchor, Locale locale) {
            var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var weeks = Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusWeeks(1))
                    .map(monday -> IntStream.range(0, 7)
                            .mapToObj(monday::plusDays)
                            .map(day -> day(day, month, byDay, anchor))
                            .toList())
                    .toList();
            var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
            return new Month(name, weeks);
        }

        private static Day day(LocalDate date, YearMonth month, Map<LocalDate, List<PlanRow>> byDay, LocalDate anchor) {
            var inside = YearMonth.from(date).equals(month);
            return new Day(date, inside, date.equals(anchor), inside ? byDay.getOrDefault(date, List.of()) : List.of());
        }
    }
}
