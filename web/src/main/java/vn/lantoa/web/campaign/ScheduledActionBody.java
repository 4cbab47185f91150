package vn.lantoa.web.campaign;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.web.request.RequestParsing;

/** A scheduled action as JSON, placed when its item is published; exactly one kind is given. */
@Schema(name = "CampaignActionWish")
public record ScheduledActionBody(
        @Schema(description = "A message to a list of numbers") @Nullable Mailing mailing,
        @Schema(description = "An order to a telecom company") @Nullable Order order,
        @Schema(description = "A bulletin that is read aloud; never an urgent one") @Nullable Bulletin bulletin) {
    private static final int USUAL_HOURS = 24;

    /** A mailing to a contact list, in the window of the item. */
    @Schema(name = "CampaignMailing")
    public record Mailing(
            @Schema(description = "Id of a list of numbers; told to its agency alone") @Nullable String list,
            @Schema(description = "Id of a route") @Nullable String route,
            @Schema(description = "`marked`, `unmarked` or `shortened`") @Nullable String form,
            @Schema(description = "`notice` (also if nothing is said), `campaign` or `emergency`") @Nullable String kind) {
        static Mailing of(ScheduledMailing one) {
            return new Mailing(
                    one.list().toString(),
                    one.route().toString(),
                    one.form().slug(),
                    one.messageClass().slug());
        }

        ScheduledAction read() {
            Function<String, Optional<UUID>> id = RequestParsing::uuid;
            return new ScheduledMailing(
                    new ContactListId(RequestParsing.required("list", list, id)),
                    new RouteId(RequestParsing.required("route", route, id)),
                    RequestParsing.required("form", form, MessageForm.class),
                    messageClass(kind));
        }
    }

    /** An order to a telecom company, whose sending window begins with the item. */
    @Schema(name = "CampaignOrder")
    public record Order(
            @Schema(description = "Id of the telecom company") @Nullable String partner,
            @Schema(description = "`marked`, `unmarked` or `shortened`") @Nullable String form,
            @Schema(description = "The registered name that phones show") @Nullable String sender,
            @Nullable Segment segment,
            @Schema(description = "`notice` (also if nothing is said), `campaign` or `emergency`") @Nullable String kind,
            @Schema(description = "How many numbers at most") @Nullable Long cap,
            @Schema(description = "How long it may be sent; none: 24; never longer than the item lasts") @Nullable Integer hours) {
        static Order of(ScheduledOrder one) {
            return new Order(
                    one.company().toString(),
                    one.form().slug(),
                    one.sender(),
                    new Segment(one.communes(), one.audience().isEmpty() ? null : one.audience()),
                    one.messageClass().slug(),
                    one.cap(),
                    one.hours());
        }

        ScheduledAction read() {
            Function<String, Optional<UUID>> id = RequestParsing::uuid;
            var whom = segment == null ? new Segment(null, null) : segment;
            return new ScheduledOrder(
                    new PartnerId(RequestParsing.required("partner", partner, id)),
                    sender == null ? "" : sender.strip(),
                    RequestParsing.required("form", form, MessageForm.class),
                    messageClass(kind),
                    RequestParsing.list("communes", whom.communes()),
                    whom.audience() == null ? "" : whom.audience().strip(),
                    cap == null ? 0 : cap,
                    hours == null ? USUAL_HOURS : hours);
        }
    }

    /**
     * The recipients.
     *
     * @param communes commune codes; none for the whole province
     * @param audience audience code; absent for everyone
     */
    @Schema(name = "CampaignOrderSegment")
    public record Segment(@Nullable List<String> communes, @Nullable String audience) {}

    /** A bulletin, aired from the start day of the item on. */
    @Schema(name = "CampaignBulletin")
    public record Bulletin(
            @Schema(description = "`loudspeaker` (also if nothing is said) or `radio`") @Nullable String medium,
            @Schema(description = "`normal` (also if nothing is said) or `priority` (Circular 39/2020/TT-BTTTT)")
                    @Nullable String priority,
            @Schema(description = "`announcer` (also if nothing is said), `recording` or `machine`") @Nullable String voice,
            @Schema(description = "Length of the slot; none: the usual one") @Nullable Integer slotSeconds,
            @Schema(description = "Places of the sentences that are read, from 0; none: as many as fit") @Nullable List<Integer> sentences,
            @Schema(description = "Where and when") @Nullable Plan plan) {
        static Bulletin of(ScheduledBulletin one) {
            var times = one.times().stream().map(LocalTime::toString).toList();
            return new Bulletin(
                    one.reading().medium().slug(),
                    one.reading().priority().slug(),
                    one.reading().voice().slug(),
                    one.slotSeconds(),
                    one.sentences(),
                    new Plan(one.communes(), times, one.days()));
        }

        ScheduledAction read() {
            var where = or("medium", medium, BulletinMedium.LOUDSPEAKER);
            var reading = new BulletinSpec.Kind(
                    where,
                    or("priority", priority, BulletinPriority.NORMAL),
                    or("voice", voice, BulletinVoice.ANNOUNCER));
            var body = plan == null ? new Plan(null, null, null) : plan;
            return new ScheduledBulletin(
                    reading,
                    slotSeconds == null ? where.usualSlot() : slotSeconds,
                    RequestParsing.list("sentences", sentences),
                    RequestParsing.list("communes", body.communes()),
                    body.wallTimes(),
                    body.days() == null ? 1 : body.days());
        }
    }

    /**
     * The places and times of a bulletin; times are local.
     *
     * @param communes commune codes
     * @param times {@code 05:30}
     * @param days number of days, one if absent; never longer than the item lasts
     */
    @Schema(name = "CampaignBulletinPlan")
    public record Plan(@Nullable List<String> communes, @Nullable List<String> times, @Nullable Integer days) {
        List<LocalTime> wallTimes() {
            return RequestParsing.list("times", times).stream()
                    .map(one -> RequestParsing.required("times", one, RequestParsing::time))
                    .toList();
        }
    }

    ScheduledAction read() {
        var actions = Stream.of(
                        Optional.ofNullable(mailing).map(Mailing::read),
                        Optional.ofNullable(order).map(Order::read),
                        Optional.ofNullable(bulletin).map(Bulletin::read))
                .flatMap(Optional::stream)
                .toList();
        Issues.none()
                .when(actions.isEmpty(), "actions", "missing")
                .when(actions.size() > 1, "actions", "too-many", 1)
                .throwIfAny();
        return actions.get(0);
    }

    /** Returns a copy without the contact list, for readers who are not allowed to know it. */
    ScheduledActionBody withoutList() {
        return mailing == null
                ? this
                : new ScheduledActionBody(
                        new Mailing(null, mailing.route(), mailing.form(), mailing.kind()), order, bulletin);
    }

    private static MessageClass messageClass(@Nullable String kind) {
        return or("kind", kind, MessageClass.NOTICE);
    }

    private static <E extends Enum<E> & Slug> E or(String field, @Nullable String text, E usual) {
        return Objects.requireNonNullElse(RequestParsing.optional(field, text, usual.getDeclaringClass()), usual);
    }
}
