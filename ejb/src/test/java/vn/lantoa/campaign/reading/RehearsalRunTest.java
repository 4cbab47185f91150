package vn.lantoa.campaign.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.action.FaultCases;
import vn.lantoa.campaign.action.Item;
import vn.lantoa.campaign.action.ItemFacts;
import vn.lantoa.campaign.action.ReadinessIssue;
import vn.lantoa.campaign.action.RehearsalEvent;
import vn.lantoa.campaign.plan.ItemState;

/** Runs a campaign to its end in memory. */
class RehearsalRunTest {
    private static final Instant EIGHT = Instant.parse("2027-10-10T01:00:00Z");

    @Test
    void reports_every_kind_of_problem_and_no_false_ones() {
        var cases = FaultCases.all().map(one -> one.get()).toList();
        var faulty = cases.stream().map(one -> ((Item) one[1]).facts()).toList();
        var near = cases.stream().map(one -> ((Item) one[2]).facts()).toList();
        var all = Stream.concat(faulty.stream(), near.stream()).toList();

        var lines = run(all);

        for (int i = 0; i < cases.size(); i++) {
            var issue = (ReadinessIssue) cases.get(i)[0];
            assertThat(faults(lines, faulty.get(i).id())).as("faulty: " + issue).contains(issue);
            assertThat(faults(lines, near.get(i).id()))
                    .as("near miss: " + issue)
                    .doesNotContain(issue);
        }
        assertThat(lines).extracting(RehearsalJson.Line::issue).contains(ReadinessIssue.CLASH);
    }

    @Test
    void a_correct_campaign_rehearses_without_problems() {
        var item = good().facts();

        assertThat(run(List.of(item)))
                .containsExactly(
                        line(EIGHT, item, RehearsalEvent.OUT, null, 0),
                        line(EIGHT.plusSeconds(12 * 3600), item, RehearsalEvent.ENDED, null, 0));
    }

    @Test
    void an_unplanned_item_is_overdue_after_its_time() {
        var item = good().in(ItemState.ATTACHED).facts();

        assertThat(run(List.of(item)))
                .contains(line(EIGHT.plusSeconds(1), item, RehearsalEvent.FAULT, ReadinessIssue.OVERDUE, 0))
                .noneMatch(line -> line.what() == RehearsalEvent.OUT);
    }

    @Test
    void a_version_no_longer_approved_is_not_published() {
        assertThat(run(List.of(good().unapproved().facts()))).noneMatch(line -> line.what() == RehearsalEvent.OUT);
    }

    @Test
    void overdue_releases_are_published_at_once() {
        var item = good().at(LocalDateTime.of(2027, 9, 30, 8, 0)).facts();

        assertThat(run(List.of(item))).contains(line(FaultCases.NOW, item, RehearsalEvent.OUT, null, 0));
    }

    @Test
    void a_message_reaches_as_many_as_its_route_can_send_to_in_time() {
        var items = FaultCases.all()
                .map(one -> one.get())
                .filter(one -> one[0] == ReadinessIssue.ROUTE_TOO_SLOW)
                .flatMap(one -> Stream.of((Item) one[1], (Item) one[2]))
                .map(Item::facts)
                .toList();

        assertThat(run(items).stream().filter(line -> line.what() == RehearsalEvent.SENT))
                .extracting(RehearsalJson.Line::count)
                .containsExactly(12 * 3600L / 2, 12 * 3600L / 2);
    }

    @Test
    void orders_count_numbers_and_bulletins_count_readings_while_the_item_is_public() {
        // from eight to twenty on one day, read at six and at nine
        var items = List.of(good().ordered().facts(), good().readAtSixAndNine().facts());

        assertThat(run(items))
                .contains(
                        line(EIGHT, items.get(0), RehearsalEvent.ORDERED, null, 1000),
                        line(EIGHT, items.get(1), RehearsalEvent.READ, null, 1));
    }

    @Test
    void rejected_and_switched_off_actions_are_not_counted() {
        var items = Stream.of(
                        good().ordered().withoutCompany(),
                        good().readAtSixAndNine().withoutCommune(),
                        good().ordered().withoutItsChannel(),
                        good().readAtSixAndNine().withoutItsChannel(),
                        good().sentToAList().withoutItsChannel())
                .map(Item::facts)
                .toList();

        assertThat(run(items))
                .extracting(RehearsalJson.Line::what)
                .contains(RehearsalEvent.OUT)
                .doesNotContain(RehearsalEvent.ORDERED, RehearsalEvent.READ, RehearsalEvent.SENT);
    }

    @Test
    void does_not_change_its_input() {
        var items = new ArrayList<>(
                List.of(good().facts(), good().in(ItemState.ATTACHED).facts()));
        var before = List.copyOf(items);

        run(items);

        assertThat(items).isEqualTo(before);
    }

    private static RehearsalJson.Line line(
            Instant at, ItemFacts item, RehearsalEvent what, @Nullable ReadinessIssue issue, long count) {
        return new RehearsalJson.Line(
                at, item.id(), what, issue, count, item.spec().title(), "");
    }

    private static List<RehearsalJson.Line> run(List<ItemFacts> items) {
        return RehearsalRun.of(items, Item.ZONE, FaultCases.NOW);
    }

    private static List<ReadinessIssue> faults(List<RehearsalJson.Line> lines, CampaignItemId item) {
        return lines.stream()
                .filter(line -> line.item().equals(item) && line.what() == RehearsalEvent.FAULT)
                .map(RehearsalJson.Line::issue)
                .toList();
    }

    private static Item good() {
        return new Item(new AssetId(UUID.randomUUID()));
    }
}
