package vn.lantoa.web.bulletin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.BulletinDraft;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSources;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.release.planning.PlanWithdrawal;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The form of a bulletin. Times are local. */
@RequestScoped
public class BulletinForm {
    private static final List<String> MANY = List.of("sentence", "communes", "days");

    @Inject
    TypedForm form;

    @Inject
    BulletinSources sources;

    @Inject
    BulletinDraft draft;

    @Inject
    CommuneChoices communes;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    Page page(String asset, Actor by) {
        return length("bulletin/new.ftlh", asset, by)
                .with("asset", asset)
                // prevents a double click from creating two bulletins
                .with("key", UUID.randomUUID().toString())
                .with("today", today().toString())
                .with("machineVoice", sources.hasMachineVoice())
                .with("media", Choice.names(BulletinMedium.values()))
                .with("priorities", Choice.names(BulletinPriority.values()))
                .with("voices", Choice.names(BulletinVoice.values()))
                .with("weekdays", Choice.names(DayOfWeek.values()))
                .with("communes", communes.byCode())
                .with("chosenCommunes", form.all("communes"))
                .with("chosenDays", form.all("days"));
    }

    /** Returns the page with the text of the ticked sentences and an estimate of its length. */
    Page length(String template, String asset, Actor by) {
        var medium = medium();
        var slot = slot(medium);
        var ticked = form.text("cut").isEmpty() ? sentences() : List.<Integer>of();
        var proposal = sources.propose(AssetId.parse(asset), medium, slot, ticked, by);
        return Page.of(template)
                .with("proposal", proposal)
                .with("medium", medium.name())
                .with("slot", slot)
                .with("over", proposal.cut().millis() > slot * 1000L);
    }

    /**
     * Returns the page that shows the bulletin as it will be read, and when, before it is created. Airing times that have
     * passed are listed separately.
     */
    Page preview(String asset, Actor by) {
        var one = draft.preview(read(asset, by));
        var now = clock.instant();
        var airings = one.plan().airings().stream()
                .map(ZonedDateTime::toInstant)
                .collect(Collectors.partitioningBy(at -> at.isAfter(now)));
        return Page.of("bulletin/preview.ftlh")
                .with("one", one)
                .with("coming", airings.get(true))
                .with("past", airings.get(false))
                .with("hold", PlanWithdrawal.HOLD.toSeconds())
                .with("ticked", MANY.stream().collect(Collectors.toMap(name -> name, form::all)));
    }

    MakeBulletin.Command read(String asset, Actor by) {
        var kind = new BulletinSpec.Kind(
                medium(), form.one("priority", BulletinPriority.class), form.one("voice", BulletinVoice.class));
        var spec = new BulletinSpec(kind, slot(kind.medium()), sentences(), form.all("communes"), schedule());
        if (spec.sentences().isEmpty()) throw new Rejected(Issues.of("sentences", "missing"));
        return new MakeBulletin.Command(AssetId.parse(asset), spec, form.text("key"), by);
    }

    /** Returns the command of a request of the API. */
    MakeBulletin.Command read(BulletinBody body, @Nullable String key) {
        return body.read(key, zone, today(), form.actor());
    }

    private BulletinMedium medium() {
        return Slug.find(BulletinMedium.class, form.text("medium")).orElse(BulletinMedium.LOUDSPEAKER);
    }

    /**
     * Returns the slot in seconds: the default slot if the field is empty; 0, which the rules reject, if it is no
     * number.
     */
    private int slot(BulletinMedium medium) {
        return form.text("slotSeconds").isEmpty() ? medium.usualSlot() : form.number("slotSeconds", 0);
    }

    private List<Integer> sentences() {
        return form.all("sentence").stream()
                .filter(place -> place.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }

    private BulletinSchedule schedule() {
        var first = form.findDay("firstOn").orElseGet(this::today);
        var days = form.all("days").stream()
                .flatMap(name -> Slug.find(DayOfWeek.class, name).stream())
                .collect(Collectors.toSet());
        return new BulletinSchedule(first, form.findDay("lastOn").orElse(first), days, times(), zone);
    }

    /** Returns the typed local times, to the minute; {@code 5:30} is valid as well. */
    public List<LocalTime> times() {
        return form.parts("times").stream()
                .map(text -> RequestParsing.time(text.length() == 4 ? "0" + text : text)
                        .orElseThrow(() -> new Rejected(Issues.of("times", "malformed"))))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
