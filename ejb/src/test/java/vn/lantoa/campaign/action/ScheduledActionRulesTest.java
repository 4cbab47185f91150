package vn.lantoa.campaign.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.bulletin.BulletinMedium;
import vn.lantoa.bulletin.BulletinPriority;
import vn.lantoa.bulletin.BulletinSpec;
import vn.lantoa.bulletin.BulletinVoice;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.action.ActionAttempt.RefusalCodes;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.mailing.ScheduledMailing;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.campaign.plan.CampaignChannel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.order.MessageForm;

/** The rules for a scheduled action, its times within its item's window, and its stored form. */
class ScheduledActionRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<CampaignChannel> ALL = EnumSet.allOf(CampaignChannel.class);
    private static final LocalDate DAY = LocalDate.of(2027, 10, 10);

    @Test
    void an_item_without_the_channel_cannot_have_the_action() {
        assertThat(codes(ScheduledActionRules.check(order(24), Set.of(CampaignChannel.BULLETIN), 0)))
                .containsExactly("channels no-messages");
        assertThat(codes(ScheduledActionRules.check(
                        bulletin(BulletinPriority.NORMAL, 1), Set.of(CampaignChannel.SMS), 0)))
                .containsExactly("channels no-bulletins");
        assertThat(codes(ScheduledActionRules.check(mailing(), ALL, ScheduledActionRules.MOST)))
                .containsExactly("actions too-many");
        assertThat(codes(ScheduledActionRules.check(mailing(), ALL, ScheduledActionRules.MOST - 1)))
                .isEmpty();
    }

    @Test
    void offers_the_kinds_of_the_channels_with_their_rejections() {
        var kinds = List.of(ScheduledBulletin.KIND, ScheduledOrder.KIND, ScheduledMailing.KIND);
        var channels = Set.of(CampaignChannel.SMS, CampaignChannel.SOCIAL);
        assertThat(kinds.stream().filter(kind -> kind.isOn(channels)).sorted())
                .containsExactly(ScheduledMailing.KIND, ScheduledOrder.KIND);
        assertThat(kinds).noneMatch(kind -> kind.isOn(Set.of()));
        assertThat(Stream.of(StepKind.values()).filter(StepKind::isRefusal))
                .containsExactly(
                        StepKind.MAILING_REFUSED,
                        StepKind.ORDER_REFUSED,
                        StepKind.BULLETIN_REFUSED,
                        StepKind.ERRAND_REFUSED)
                .containsAll(kinds.stream().map(ScheduledActionKind::refused).toList());
    }

    @Test
    void an_urgent_bulletin_is_never_released_automatically() {
        assertThat(codes(ScheduledActionRules.check(bulletin(BulletinPriority.URGENT, 1), ALL, 0)))
                .containsExactly("priority urgent-never-by-itself");
        assertThat(codes(ScheduledActionRules.check(bulletin(BulletinPriority.PRIORITY, 1), ALL, 0)))
                .isEmpty();
    }

    @Test
    void hours_and_days_are_limited() {
        assertThat(codes(ScheduledActionRules.check(order(0), ALL, 0))).containsExactly("hours not-between");
        assertThat(codes(ScheduledActionRules.check(order(745), ALL, 0))).containsExactly("hours not-between");
        assertThat(codes(ScheduledActionRules.check(order(744), ALL, 0))).isEmpty();
        assertThat(codes(ScheduledActionRules.check(bulletin(BulletinPriority.NORMAL, 0), ALL, 0)))
                .containsExactly("days not-between");
        assertThat(codes(ScheduledActionRules.check(bulletin(BulletinPriority.NORMAL, 61), ALL, 0)))
                .containsExactly("days not-between");
    }

    @Test
    void an_order_ends_after_its_hours_or_with_its_item() {
        var eight = Instant.parse("2027-10-10T01:00:00Z");

        var spec = order(24).in(window(8, null), ZONE);
        assertThat(List.of(spec.opensAt(), spec.closesAt())).containsExactly(eight, eight.plusSeconds(24 * 3600));
        assertThat(order(24).in(window(8, DAY.atTime(20, 0)), ZONE).closesAt()).isEqualTo(eight.plusSeconds(12 * 3600));
        assertThat(order(6).in(window(8, DAY.atTime(20, 0)), ZONE).closesAt()).isEqualTo(eight.plusSeconds(6 * 3600));
    }

    @Test
    void a_bulletin_is_read_on_its_days_until_its_item_ends() {
        var three = bulletin(BulletinPriority.NORMAL, 3);

        assertThat(last(three, null)).isEqualTo(DAY.plusDays(2));
        assertThat(last(three, DAY.plusDays(1).atTime(9, 0))).isEqualTo(DAY.plusDays(1));
        assertThat(last(three, DAY.plusDays(1).atStartOfDay())).isEqualTo(DAY);
        assertThat(three.in(window(8, null), ZONE).schedule().firstOn()).isEqualTo(DAY);
    }

    @Test
    void sentences_of_a_bulletin_have_valid_numbers() {
        var one = bulletin(BulletinPriority.NORMAL, 1);

        assertThat(codes(ScheduledActionRules.check(with(one, List.of(-1)), ALL, 0)))
                .containsExactly("sentences malformed");
        assertThat(codes(ScheduledActionRules.check(with(one, Collections.nCopies(201, 0)), ALL, 0)))
                .containsExactly("sentences too-many");
        assertThat(codes(ScheduledActionRules.check(with(one, Collections.nCopies(200, 0)), ALL, 0)))
                .isEmpty();
    }

    @Test
    void a_waiting_action_is_off_while_its_item_is_cancelled_or_lacks_the_channel() {
        var bulletins = Set.of(CampaignChannel.BULLETIN);

        assertThat(ScheduledActionRules.standing(kept(ScheduledActionState.WAITING), false, ALL))
                .isEqualTo(ScheduledActionState.WAITING);
        assertThat(ScheduledActionRules.standing(kept(ScheduledActionState.WAITING), true, ALL))
                .isEqualTo(ScheduledActionState.OFF);
        assertThat(ScheduledActionRules.standing(kept(ScheduledActionState.WAITING), false, bulletins))
                .isEqualTo(ScheduledActionState.OFF);
        assertThat(ScheduledActionRules.standing(kept(ScheduledActionState.PLACED), true, bulletins))
                .isEqualTo(ScheduledActionState.PLACED);
        assertThat(ScheduledActionRules.standing(kept(ScheduledActionState.REFUSED), false, bulletins))
                .isEqualTo(ScheduledActionState.REFUSED);
    }

    static Stream<ScheduledAction> actions() {
        return Stream.of(mailing(), order(24), bulletin(BulletinPriority.NORMAL, 3));
    }

    @ParameterizedTest
    @MethodSource("actions")
    void an_action_is_read_back_unchanged(ScheduledAction action) {
        assertThat(HubJson.read(HubJson.write(action), action.getClass())).isEqualTo(action);
    }

    @Test
    void actions_in_former_formats_are_readable() {
        var id = new UUID(0, 7);
        var mailing = new ScheduledMailing(
                new ContactListId(id), new RouteId(id), MessageForm.SHORTENED, MessageClass.NOTICE);
        var order = new ScheduledOrder(
                new PartnerId(id),
                "SO KHCN",
                MessageForm.UNMARKED,
                MessageClass.CAMPAIGN,
                List.of("26068"),
                "",
                50,
                24);

        assertThat(read(
                        ScheduledMailing.class,
                        "{'list': '%1$s', 'route': '%1$s', 'form': 'SHORTENED', 'class': 'NOTICE'}",
                        id))
                .isEqualTo(mailing);
        assertThat(read(
                        ScheduledOrder.class,
                        "{'company': '%1$s', 'sender': 'SO KHCN', 'form': 'UNMARKED', 'class': 'CAMPAIGN',"
                                + " 'communes': ['26068'], 'audience': '', 'cap': 50, 'hours': 24}",
                        id))
                .isEqualTo(order);
        assertThat(read(
                        ScheduledBulletin.class,
                        "{'medium': 'LOUDSPEAKER', 'priority': 'NORMAL', 'voice': 'ANNOUNCER', 'slotSeconds': 60,"
                                + " 'sentences': [0, 2], 'communes': ['26068'], 'times': ['05:30', '17:00'], 'days': 3}",
                        id))
                .isEqualTo(bulletin(BulletinPriority.NORMAL, 3));
        assertThat(HubJson.write(mailing))
                .isEqualTo("{\"class\":\"NOTICE\",\"form\":\"SHORTENED\",\"list\":\"" + id + "\",\"route\":\"" + id
                        + "\"}");
        assertThat(HubJson.write(bulletin(BulletinPriority.NORMAL, 3)))
                .contains("\"times\":[\"05:30\",\"17:00\"]")
                .doesNotContain("reading");
    }

    private static ScheduledAction read(Class<? extends ScheduledAction> type, String kept, UUID id) {
        return HubJson.read(kept.formatted(id).replace('\'', '"'), type);
    }

    @Test
    void a_rejection_is_stored_with_the_parameters_of_its_message() {
        var issues =
                Issues.of("closesAt", "order-window-long", 31).and(Issues.of("communes", "not-a-commune", "A|B\n"));

        assertThat(RefusalCodes.of(new Rejected(issues)))
                .isEqualTo("closesAt|order-window-long|31\ncommunes|not-a-commune|A B ");
        assertThat(RefusalCodes.of(new Conflict("not-out-for-everyone", "asset:1")))
                .isEqualTo("not-out-for-everyone");
    }

    private static ScheduledActionRecord kept(ScheduledActionState state) {
        var item = new CampaignItemId(UUID.randomUUID());
        return new ScheduledActionRecord(
                new ScheduledActionId(UUID.randomUUID()), item, order(24), Actor.SYSTEM, state, "");
    }

    private static ScheduledBulletin with(ScheduledBulletin one, List<Integer> sentences) {
        return new ScheduledBulletin(
                one.reading(), one.slotSeconds(), sentences, one.communes(), one.times(), one.days());
    }

    private static LocalDate last(ScheduledBulletin action, @Nullable LocalDateTime ends) {
        return action.in(window(8, ends), ZONE).schedule().lastOn();
    }

    private static LocalWindow window(int hour, @Nullable LocalDateTime ends) {
        return new LocalWindow(DAY.atTime(hour, 0), ends);
    }

    private static ScheduledMailing mailing() {
        return new ScheduledMailing(
                new ContactListId(UUID.randomUUID()),
                new RouteId(UUID.randomUUID()),
                MessageForm.SHORTENED,
                MessageClass.NOTICE);
    }

    private static ScheduledOrder order(int hours) {
        return new ScheduledOrder(
                new PartnerId(UUID.randomUUID()),
                "SO KHCN",
                MessageForm.UNMARKED,
                MessageClass.CAMPAIGN,
                List.of("26068", "26071"),
                "elderly",
                50_000,
                hours);
    }

    private static ScheduledBulletin bulletin(BulletinPriority priority, int days) {
        var reading = new BulletinSpec.Kind(BulletinMedium.LOUDSPEAKER, priority, BulletinVoice.ANNOUNCER);
        var times = List.of(LocalTime.of(5, 30), LocalTime.of(17, 0));
        return new ScheduledBulletin(reading, 60, List.of(0, 2), List.of("26068"), times, days);
    }

    private static List<String> codes(Issues issues) {
        return issues.list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
