package vn.lantoa.campaign.action;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.action.bulletin.PlannedBulletin;
import vn.lantoa.campaign.action.order.PlannedOrder;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.sms.contact.QuietHours;

/** The cases of every readiness problem except clashes: one item that has the problem, and one that just does not. */
public final class FaultCases {
    /** The time at which the items begin. */
    static final LocalDateTime EIGHT = LocalDateTime.of(2027, 10, 10, 8, 0);

    /** Seven in the morning, nine days before. */
    public static final Instant NOW = Instant.parse("2027-10-01T00:00:00Z");

    /** The number of seconds from eight in the morning to eight in the evening. */
    private static final int HALF_A_DAY = 12 * 3600;

    private FaultCases() {}

    /** The readiness issue, an item that has it, and one that just does not. */
    public static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of(ReadinessIssue.NOTHING_ATTACHED, good().nothing().in(ItemState.OPEN), good()),
                Arguments.of(
                        ReadinessIssue.WRONG_KIND,
                        good().made(AssetKind.CLIP, "vi"),
                        good().anyKind().made(AssetKind.CLIP, "vi")),
                Arguments.of(
                        ReadinessIssue.WRONG_LANGUAGE,
                        good().made(AssetKind.VIDEO, "km"),
                        good().anyLanguage().made(AssetKind.VIDEO, "km")),
                Arguments.of(ReadinessIssue.NOT_APPROVED, good().unapproved().in(ItemState.ATTACHED), good()),
                Arguments.of(ReadinessIssue.APPROVAL_VOIDED, good().unapproved(), good()),
                Arguments.of(ReadinessIssue.NOT_SCHEDULED, good().in(ItemState.ATTACHED), good()),
                Arguments.of(ReadinessIssue.RELEASE_CANCELLED, good().releaseCancelled(), good()),
                Arguments.of(
                        ReadinessIssue.DECLINED, good().said(Assignment.DECLINED), good().said(Assignment.ACCEPTED)),
                Arguments.of(
                        ReadinessIssue.NOT_ANSWERED, good().said(Assignment.SENT), good().said(Assignment.SUBMITTED)),
                Arguments.of(
                        ReadinessIssue.OWNER_NOT_VALID,
                        good().ownerUntil(EIGHT.toLocalDate().minusDays(1)),
                        good().ownerUntil(EIGHT.toLocalDate())),
                Arguments.of(
                        ReadinessIssue.OVERDUE,
                        good().in(ItemState.ATTACHED).at(LocalDateTime.of(2027, 10, 1, 6, 59)),
                        good().at(LocalDateTime.of(2027, 10, 1, 6, 59))),
                Arguments.of(
                        ReadinessIssue.QUIET_HOURS,
                        message().at(EIGHT.withHour(6).withMinute(59)),
                        message().at(EIGHT.withHour(7))),
                Arguments.of(ReadinessIssue.NOT_A_MESSAGE, good().on(CampaignChannel.SMS), message()),
                Arguments.of(ReadinessIssue.VARIANT_OUTDATED, good().outdated(), good()),
                Arguments.of(ReadinessIssue.NEWER_VERSION, good().newest(2), good().newest(1)),
                Arguments.of(
                        ReadinessIssue.RELEASE_CROSSES_WINDOW,
                        good().released(EIGHT.plusMinutes(1), EIGHT.plusHours(12)),
                        good().released(EIGHT, EIGHT.plusHours(12))),
                Arguments.of(
                        ReadinessIssue.RELEASE_CROSSES_WINDOW,
                        good().released(EIGHT, EIGHT.plusHours(12).minusMinutes(1)),
                        good().released(EIGHT, null)),
                Arguments.of(
                        ReadinessIssue.RIGHTS_END,
                        good().usableUntil(EIGHT.toLocalDate().minusDays(1)),
                        good().usableUntil(EIGHT.toLocalDate())),
                Arguments.of(
                        ReadinessIssue.RIGHTS_END,
                        good().usableUntil(EIGHT.toLocalDate()).until(null),
                        good().usableUntil(EIGHT.toLocalDate())
                                .until(EIGHT.toLocalDate().plusDays(1).atStartOfDay())),
                Arguments.of(ReadinessIssue.NO_PARTNER, press(0), press(1)),
                Arguments.of(ReadinessIssue.PARTNER_WITHOUT_TOKEN, press(1, "Báo"), press(1)),
                Arguments.of(
                        ReadinessIssue.SEGMENT_WITHOUT_CONTACT,
                        message().to(Some.companies(0)),
                        message().to(Some.companies(1))),
                Arguments.of(ReadinessIssue.SEGMENT_WITHOUT_CONTACT, mailing(0), mailing(1)),
                Arguments.of(ReadinessIssue.ROUTE_TOO_SLOW, mailing(HALF_A_DAY / 2 + 1), mailing(HALF_A_DAY / 2)),
                Arguments.of(ReadinessIssue.NO_ACTION, message().to(Some.companies(1)), ordered(Some.order())),
                Arguments.of(ReadinessIssue.NO_ACTION, read(), read(Some.bulletin("17:00"))),
                Arguments.of(
                        ReadinessIssue.COMPANY_TAKES_NO_ORDER,
                        ordered(Some.order(new PlannedOrder.Company("Viễn thông", false, true))),
                        ordered(Some.order())),
                Arguments.of(
                        ReadinessIssue.PARTNER_WITHOUT_TOKEN,
                        ordered(Some.order(new PlannedOrder.Company("Viễn thông", true, false))),
                        ordered(Some.order())),
                Arguments.of(
                        ReadinessIssue.QUIET_HOURS,
                        ordered(Some.order()).at(EIGHT.withHour(6)),
                        ordered(Some.order(QuietHours.NONE)).at(EIGHT.withHour(6))),
                Arguments.of(ReadinessIssue.COMMUNE_NOT_THERE, ordered(Some.order("26068")), ordered(Some.order())),
                Arguments.of(
                        ReadinessIssue.COMMUNE_NOT_THERE,
                        read(Some.bulletin("17:00", "26068")),
                        read(Some.bulletin("17:00"))),
                Arguments.of(
                        ReadinessIssue.READ_OUTSIDE_WINDOW, read(Some.bulletin("07:59")), read(Some.bulletin("08:00"))),
                Arguments.of(
                        ReadinessIssue.READ_OUTSIDE_WINDOW,
                        read(Some.bulletin("20:00")),
                        read(Some.bulletin("19:59"))));
    }

    private static Item ordered(PlannedOrder order) {
        return message().to(Some.ordered(order));
    }

    private static Item read(PlannedBulletin... bulletins) {
        return good().on(CampaignChannel.BULLETIN).to(Some.read(bulletins));
    }

    private static Item good() {
        return new Item(new AssetId(UUID.randomUUID()));
    }

    private static Item message() {
        return good().message();
    }

    private static Item press(int partners, String... withoutToken) {
        return good().on(CampaignChannel.PRESS_FEED).to(Some.press(partners, withoutToken));
    }

    /** A message in two parts by a route that sends one a second. */
    private static Item mailing(int numbers) {
        return message().to(Some.mailing(numbers));
    }
}
