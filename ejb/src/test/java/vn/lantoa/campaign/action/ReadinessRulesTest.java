package vn.lantoa.campaign.action;

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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.plan.Assignment;
import vn.lantoa.campaign.plan.ItemState;

/** One item with each problem, and one that just does not have it. */
class ReadinessRulesTest {
    private static final ZoneId ZONE = Item.ZONE;
    private static final LocalDateTime EIGHT = FaultCases.EIGHT;
    private static final Instant NOW = FaultCases.NOW;
    private static final AssetId THING = new AssetId(UUID.randomUUID());

    @ParameterizedTest
    @MethodSource("vn.lantoa.campaign.action.FaultCases#all")
    void reports_the_issue_and_no_similar_one(ReadinessIssue readinessIssue, Item faulty, Item near) {
        assertThat(issues(faulty)).contains(readinessIssue);
        assertThat(issues(near)).doesNotContain(readinessIssue);
    }

    @Test
    void every_issue_has_a_test_case() {
        var named = FaultCases.all().map(one -> (ReadinessIssue) one.get()[0]).toList();

        assertThat(EnumSet.complementOf(EnumSet.copyOf(named)))
                .as("clashes and events have tests of their own")
                .containsExactly(ReadinessIssue.CLASH, ReadinessIssue.NO_VENUE, ReadinessIssue.NOT_RECORDED);
    }

    @Test
    void a_correct_item_has_no_issue() {
        assertThat(issues(good())).isEmpty();
        assertThat(issues(message())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ItemState.class,
            names = {"OUT", "TAKEN_BACK", "CANCELLED"})
    void items_that_do_not_wait_have_no_issue(ItemState state) {
        assertThat(issues(good().unapproved().said(Assignment.DECLINED).in(state)))
                .isEmpty();
    }

    @Test
    void a_release_that_ends_with_the_rights_names_only_the_rights() {
        var last = EIGHT.toLocalDate();
        var item = good().until(null)
                .usableUntil(last)
                .released(EIGHT, last.plusDays(1).atStartOfDay());

        assertThat(issues(item)).containsExactly(ReadinessIssue.RIGHTS_END);
    }

    @Test
    void only_items_with_the_same_content_conflict() {
        var other = new Item(new AssetId(UUID.randomUUID()));

        assertThat(issues(good(), good())).containsExactly(ReadinessIssue.CLASH);
        assertThat(issues(good(), other)).isEmpty();
    }

    @Test
    void messages_to_the_same_audience_at_the_same_moment_conflict() {
        var other = new Item(new AssetId(UUID.randomUUID())).message();

        assertThat(issues(message(), other)).containsExactly(ReadinessIssue.CLASH);
        assertThat(issues(message(), other.at(EIGHT.plusMinutes(1)))).isEmpty();
        assertThat(issues(message(), other.at(EIGHT).to("elderly"))).isEmpty();
        assertThat(issues(message(), other.to("").in(ItemState.CANCELLED))).isEmpty();
    }

    private static Set<ReadinessIssue> issues(Item item, Item... others) {
        var facts = item.facts();
        var all = Stream.concat(Stream.of(facts), Stream.of(others).map(Item::facts))
                .toList();
        return ReadinessRules.issues(facts, all, ZONE, NOW);
    }

    private static Item good() {
        return new Item(THING);
    }

    private static Item message() {
        return good().message();
    }
}
