package vn.lantoa.campaign.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemState;
import vn.lantoa.campaign.template.CampaignChannel;

/** One item with each fault, and beside it the one that only just has it not. */
class ReadinessRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDateTime EIGHT = LocalDateTime.of(2027, 10, 10, 8, 0);
    private static final Instant NOW = Instant.parse("2027-10-01T00:00:00Z");
    private static final AssetId THING = new AssetId(UUID.randomUUID());

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Hole.NOTHING_ATTACHED, good().nothing().in(ItemState.OPEN), good()),
                Arguments.of(
                        Hole.WRONG_KIND,
                        good().made(AssetKind.CLIP, "vi"),
                        good().anyKind().made(AssetKind.CLIP, "vi")),
                Arguments.of(
                        Hole.WRONG_LANGUAGE,
                        good().made(AssetKind.VIDEO, "km"),
                        good().anyLanguage().made(AssetKind.VIDEO, "km")),
                Arguments.of(Hole.NOT_APPROVED, good().unapproved().in(ItemState.ATTACHED), good()),
                Arguments.of(Hole.APPROVAL_VOIDED, good().unapproved(), good()),
                Arguments.of(Hole.NOT_SCHEDULED, good().in(ItemState.ATTACHED), good()),
                Arguments.of(Hole.RELEASE_CANCELLED, good().releaseCancelled(), good()),
                Arguments.of(Hole.DECLINED, good().said(Assignment.DECLINED), good().said(Assignment.ACCEPTED)),
                Arguments.of(Hole.NOT_ANSWERED, good().said(Assignment.SENT), good().said(Assignment.SUBMITTED)),
                Arguments.of(
                        Hole.OWNER_NOT_VALID,
                        good().ownerUntil(EIGHT.toLocalDate().minusDays(1)),
                        good().ownerUntil(EIGHT.toLocalDate())),
                Arguments.of(
                        Hole.OVERDUE,
                        good().in(ItemState.ATTACHED).at(LocalDateTime.of(2027, 10, 1, 6, 59)),
                        good().in(ItemState.ATTACHED).at(LocalDateTime.of(2027, 10, 1, 7, 0))),
                Arguments.of(
                        Hole.QUIET_HOURS,
                        message().at(EIGHT.withHour(6).withMinute(59)),
                        message().at(EIGHT.withHour(7))),
                Arguments.of(Hole.NOT_A_MESSAGE, good().on(CampaignChannel.SMS), message()),
                Arguments.of(Hole.VARIANT_OUTDATED, good().outdated(), good()),
                Arguments.of(Hole.NEWER_VERSION, good().newest(2), good().newest(1)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void names_the_fault_and_not_the_near_miss(Hole hole, Item faulty, Item near) {
        assertThat(holes(faulty)).contains(hole);
        assertThat(holes(near)).doesNotContain(hole);
    }

    @Test
    void every_fault_has_its_case() {
        var named = faults().map(one -> (Hole) one.get()[0]).toList();

        assertThat(EnumSet.complementOf(EnumSet.copyOf(named))).containsExactly(Hole.CLASH);
    }

    @Test
    void what_is_as_it_must_be_has_no_hole() {
        assertThat(holes(good())).isEmpty();
        assertThat(holes(message())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemState.class,
            names = {"OUT", "TAKEN_BACK", "CANCELLED"})
    void nothing_is_missing_of_what_does_not_wait(ItemState state) {
        assertThat(holes(good().unapproved().said(Assignment.DECLINED).in(state)))
                .isEmpty();
    }

    @Test
    void the_same_thing_twice_clashes_and_two_things_at_once_do_not() {
        var other = new Item(new AssetId(UUID.randomUUID()));

        assertThat(holes(good(), good())).containsExactly(Hole.CLASH);
        assertThat(holes(good(), other)).isEmpty();
    }

    @Test
    void two_messages_to_the_same_people_at_the_same_moment_clash() {
        var other = new Item(new AssetId(UUID.randomUUID())).message();

        assertThat(holes(message(), other)).containsExactly(Hole.CLASH);
        assertThat(holes(message(), other.at(EIGHT.plusMinutes(1)))).isEmpty();
        assertThat(holes(message(), other.at(EIGHT).to("elderly"))).isEmpty();
        assertThat(holes(message(), other.to("").in(ItemState.CANCELLED))).isEmpty();
    }

    private static Set<Hole> holes(Item item, Item... others) {
        var facts = item.facts();
        var all = Stream.concat(Stream.of(facts), Stream.of(others).map(Item::facts))
                .toList();
        return ReadinessRules.holes(facts, all, ZONE, NOW);
    }

    private static Item good() {
        return new Item(THING);
    }

    private static Item message() {
        return good().message();
    }
}
