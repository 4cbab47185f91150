package vn.lantoa.web.bulletin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSchedule;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.bulletin.MakeBulletin;
import vn.lantoa.bulletin.Playout;
import vn.lantoa.kernel.Actor;
import vn.lantoa.web.request.RequestParsing;

/** Request body that creates a bulletin. */
@Schema(name = "NewBulletin")
public record BulletinBody(
        @Schema(description = "Id of an asset that is out for everyone") @Nullable String asset,
        @Schema(description = "`loudspeaker` (also if nothing is said) or `radio`") @Nullable String medium,
        @Schema(description = "`normal`, `priority` or `urgent` (Circular 39/2020/TT-BTTTT)") @Nullable String priority,
        @Schema(description = "`announcer`, `recording` or `machine`") @Nullable String voice,
        @Schema(description = "Length of the slot; none: the usual one") @Nullable Integer slotSeconds,
        @Schema(description = "Places of the sentences that are read, from 0; none: as many as fit") @Nullable List<Integer> sentences,
        @Schema(description = "Where and when") @Nullable Plan plan) {

    /**
     * The places and times of a bulletin; times are local.
     *
     * @param communes commune codes
     * @param days {@code monday} and so on; none for every day
     * @param times {@code 05:30}; none for urgent bulletins
     */
    @Schema(name = "BulletinPlan")
    public record Plan(
            @Nullable List<String> communes,
            @Nullable String firstOn,
            @Nullable String lastOn,
            @Nullable List<String> days,
            @Nullable List<String> times) {}

    /** The reason for withdrawing a bulletin. */
    @Schema(name = "BulletinWithdrawal")
    public record Withdrawal(@Nullable String note) {}

    /** Order on which an urgent bulletin is released. */
    @Schema(name = "BulletinOrder")
    public record Order(@Nullable String basis) {}

    /**
     * A play-out report.
     *
     * @param commune commune code
     * @param place loudspeaker or station; absent for the whole commune
     * @param playedAt time in RFC 3339 form
     * @param outcome {@code played} (the default) or {@code failed}
     */
    @Schema(name = "BulletinPlayout")
    public record Played(
            @Nullable String commune,
            @Nullable String place,
            @Nullable String playedAt,
            @Nullable String outcome,
            @Nullable Integer seconds,
            @Nullable String note) {
        Playout read(BulletinId bulletin) {
            Function<String, Optional<Instant>> instant = RequestParsing::instant;
            return new Playout(
                    bulletin,
                    RequestParsing.required("commune", commune, Optional::of),
                    place == null ? "" : place.strip(),
                    RequestParsing.required("playedAt", playedAt, instant),
                    outcome == null
                            ? Playout.Outcome.PLAYED
                            : RequestParsing.required("outcome", outcome, Playout.Outcome.class),
                    seconds == null ? 0 : seconds,
                    note == null ? "" : note.strip());
        }
    }

    MakeBulletin.Command read(@Nullable String key, ZoneId zone, LocalDate today, Actor by) {
        Function<String, Optional<UUID>> id = RequestParsing::uuid;
        var where = medium == null
                ? BulletinMedium.LOUDSPEAKER
                : RequestParsing.required("medium", medium, BulletinMedium.class);
        var kind = new BulletinSpec.Kind(
                where,
                priority == null
                        ? BulletinPriority.NORMAL
                        : RequestParsing.required("priority", priority, BulletinPriority.class),
                voice == null ? BulletinVoice.ANNOUNCER : RequestParsing.required("voice", voice, BulletinVoice.class));
        var body = plan == null ? new Plan(null, null, null, null, null) : plan;
        var spec = new BulletinSpec(
                kind,
                slotSeconds == null ? where.usualSlot() : slotSeconds,
                RequestParsing.list("sentences", sentences),
                RequestParsing.list("communes", body.communes()),
                schedule(body, zone, today));
        return new MakeBulletin.Command(new AssetId(RequestParsing.required("asset", asset, id)), spec, key, by);
    }

    private static BulletinSchedule schedule(Plan body, ZoneId zone, LocalDate today) {
        var first = RequestParsing.optional("firstOn", body.firstOn(), RequestParsing::day);
        var last = RequestParsing.optional("lastOn", body.lastOn(), RequestParsing::day);
        var days = new HashSet<DayOfWeek>();
        for (var one : RequestParsing.list("days", body.days()))
            days.add(RequestParsing.required("days", one, DayOfWeek.class));
        var times = RequestParsing.list("times", body.times());
        var begin = first == null ? today : first;
        return new BulletinSchedule(
                begin,
                last == null ? begin : last,
                days,
                times.stream()
                        .map(one -> RequestParsing.required("times", one, RequestParsing::time))
                        .toList(),
                zone);
    }
}
