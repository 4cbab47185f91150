package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.WildFlyNode;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** A thousand items of a campaign are due at the same moment: two nodes share them, and each item is released once. */
@Tag("field")
class BusyMinuteIT {
    private static final int ITEMS = 1000;
    private static final Duration LEAD = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    /** Interval of the checks: a thousand items take a second or two, so a longer interval would miss the end. */
    private static final Duration IN_THE_MIDDLE = Duration.ofMillis(2);

    /** Interval of the measurement, which is the maximum error of the printed time. */
    private static final Duration MEASURED = Duration.ofMillis(20);

    private static final Duration NOT_MEASURED = Duration.ofMillis(500);

    private static final String OFFSET = "LANTOA_TRIAL_CLOCK_OFFSET";

    private static Product product;
    private static List<WildFlyNode> nodes;

    @BeforeAll
    static void start() {
        product = TheProduct.another("busy-minute");
        nodes = List.of(product.first(), product.node().ready(TheProduct.PATIENCE));
    }

    @AfterAll
    static void stop() {
        if (product != null) product.close();
        TheProduct.discard("busy-minute");
    }

    @Test
    void due_releases_are_published_within_ten_seconds() throws Exception {
        try (var database = TheDatabase.of(product)) {
            var due = Instant.now().plus(LEAD);
            var campaign = prepare(database, due);

            var delay = awaitAll(database, campaign, due);

            print("two nodes", database, campaign, delay);
            assertThat(delay).isLessThan(IN_TIME);
            assertEachOnce(database, campaign);
        }
    }

    @Test
    void releases_with_a_common_end_expire_once_within_ten_seconds() throws Exception {
        try (var database = TheDatabase.of(product)) {
            var campaign = prepare(database, Instant.now());
            awaitAll(database, campaign, Instant.now());
            awaitHandled(database);
            var end = Instant.now().plus(LEAD);
            try (var update = database.prepareStatement("update release set expires_at = ? where id in"
                    + " (select release_id from campaign_item where campaign_id = ?)")) {
                update.setObject(1, end.atOffset(ZoneOffset.UTC));
                update.setObject(2, campaign);
                assertThat(update.executeUpdate()).isEqualTo(ITEMS);
            }

            await("all items to be over", MEASURED, () -> are("EXPIRED", database, campaign) >= ITEMS);

            var delay = Duration.between(end, Instant.now());
            System.out.printf(
                    "busy minute: %d items with one end, two nodes: the last was ended %d ms after it%n",
                    ITEMS, delay.toMillis());
            assertThat(delay).isLessThan(IN_TIME);
            assertEachOnce(database, campaign, "EXPIRED", "EXPIRE", "ReleaseExpired");
        }
    }

    @Test
    void each_item_is_released_once_despite_a_killed_node() throws Exception {
        try (var database = TheDatabase.of(product)) {
            var due = Instant.now().plus(LEAD);
            var campaign = prepare(database, due);
            await("the first item to be out", IN_THE_MIDDLE, () -> out(database, campaign) > 0);
            nodes.get(1).kill();
            var before = out(database, campaign);

            var delay = awaitAll(database, campaign, due);

            print("a node killed when " + before + " were out", database, campaign, delay);
            assertThat(before).isLessThan(ITEMS);
            assertEachOnce(database, campaign);
            nodes.get(1).start().ready(TheProduct.PATIENCE);
            // the other node does the work that the dead node left unfinished, once its leases have expired
            awaitHandled(database);
            assertEachOnce(database, campaign);
        }
    }

    @Test
    void overdue_releases_are_published_when_a_node_is_back() throws Exception {
        try (var database = TheDatabase.of(product)) {
            for (var node : nodes) node.kill();
            var due = Instant.now().minus(Duration.ofHours(3));
            var campaign = prepare(database, due);

            nodes.get(0).start().ready(TheProduct.PATIENCE);
            awaitAll(database, campaign, Instant.now());

            assertEachOnce(database, campaign);
            assertThat(number(
                            database,
                            "select count(*) from audit_entry where action = 'release-published'"
                                    + " and details ->> 'late' like 'PT3H%' and substr(object, 9)::uuid in"
                                    + " (select release_id from campaign_item where campaign_id = '" + campaign + "')"))
                    .isEqualTo(ITEMS);
            nodes.get(1).start().ready(TheProduct.PATIENCE);
        }
    }

    @Test
    void nodes_with_clocks_three_hours_wrong_release_nothing_and_block_no_others() throws Exception {
        try (var database = TheDatabase.of(product);
                var ahead = product.node(OFFSET, "10800");
                var behind = product.node(OFFSET, "-10800")) {
            awaitReadiness(ahead, 503);
            awaitReadiness(behind, 503);
            var later = prepare(database, Instant.now().plus(Duration.ofHours(1)));
            var due = Instant.now().plus(LEAD);
            var campaign = prepare(database, due);

            awaitAll(database, campaign, due);

            assertEachOnce(database, campaign);
            assertThat(out(database, later)).isZero();
            awaitReadiness(ahead, 503);
            awaitReadiness(behind, 503);
        }
    }

    /** Waits for this status: a node with a wrong clock runs, and is not ready. */
    private static void awaitReadiness(WildFlyNode node, int status) throws Exception {
        var request =
                HttpRequest.newBuilder(node.home().resolve("/health/ready")).build();
        await(node.home() + " to answer " + status, NOT_MEASURED, () -> {
            try {
                return HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == status;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static UUID prepare(Connection database, Instant due) throws SQLException, IOException {
        var campaign = UUID.randomUUID();
        try (var stream = Objects.requireNonNull(BusyMinuteIT.class.getResourceAsStream("busy-minute.sql"));
                var insert = database.prepareStatement(new String(stream.readAllBytes(), StandardCharsets.UTF_8))) {
            insert.setInt(1, ITEMS);
            insert.setObject(2, due.atOffset(ZoneOffset.UTC));
            insert.setObject(3, campaign);
            insert.setInt(4, 0);
            insert.execute();
        }
        return campaign;
    }

    /**
     * The delay between their due time and the moment at which the last of them was seen to be released, by the clock
     * of this test.
     */
    private static Duration awaitAll(Connection database, UUID campaign, Instant due) throws Exception {
        await("all items to be out", MEASURED, () -> out(database, campaign) >= ITEMS);
        return Duration.between(due, Instant.now());
    }

    private static void awaitHandled(Connection database) throws Exception {
        await(
                "the outbox to be empty",
                NOT_MEASURED,
                () -> number(database, "select count(*) from outbox_message where done_at is null") == 0);
    }

    /** Waits for a condition, checking at this interval; never longer than {@link #PATIENCE}. */
    private static void await(String what, Duration apart, Callable<Boolean> isSo) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (!isSo.call()) {
            if (Instant.now().isAfter(until)) throw new AssertionError("waited in vain for " + what);
            Thread.sleep(apart.toMillis());
        }
    }

    private static void assertEachOnce(Connection database, UUID campaign) throws SQLException {
        assertEachOnce(database, campaign, "PUBLISHED", "PUBLISH", "ReleasePublished");
    }

    private static void assertEachOnce(Connection database, UUID campaign, String state, String change, String event)
            throws SQLException {
        var mine = " in (select release_id from campaign_item where campaign_id = '" + campaign + "')";
        assertThat(number(database, "select count(*) from release where state = '" + state + "' and id" + mine))
                .isEqualTo(ITEMS);
        assertThat(number(
                        database,
                        "select count(*) from change_entry where change = '" + change + "' and release_id" + mine))
                .isEqualTo(ITEMS);
        assertThat(number(
                        database,
                        "select count(*) from release_status where state = '" + state + "' and release_id" + mine))
                .isEqualTo(ITEMS);
        assertThat(number(
                        database,
                        "select count(*) from audit_entry where action = 'release-" + state.toLowerCase(Locale.ROOT)
                                + "'" + " and substr(object, 9)::uuid" + mine))
                .isEqualTo(ITEMS);
        assertThat(number(
                        database,
                        "select coalesce(max(n), 0) from (select count(*) as n from outbox_message"
                                + " where event = '" + event + "' and (body ->> 'release')::uuid" + mine
                                + " group by handler, body ->> 'release') as each"))
                .isEqualTo(1);
    }

    private static void print(String what, Connection database, UUID campaign, Duration delay)
            throws SQLException, IOException {
        var byThem = number(
                database,
                "select coalesce(max(extract(epoch from r.published_at - r.due_at)) * 1000, 0)::bigint from release r"
                        + " where r.id in (select release_id from campaign_item where campaign_id = '" + campaign
                        + "')");
        System.out.printf(
                "busy minute: %d items due at once, %s: the latest was out %d ms after its time (%d ms by its own stamp)%n",
                ITEMS, what, delay.toMillis(), byThem);
        for (var node : nodes)
            try (var lines = Files.lines(node.log())) {
                lines.filter(line -> line.contains(" due in "))
                        .forEach(line -> System.out.println(node.home() + " " + line));
            }
    }

    private static long out(Connection database, UUID campaign) throws SQLException {
        return are("PUBLISHED", database, campaign);
    }

    private static long are(String state, Connection database, UUID campaign) throws SQLException {
        return number(
                database,
                "select count(*) from campaign_item i join release r on r.id = i.release_id where r.state = '" + state
                        + "' and i.campaign_id = '" + campaign + "'");
    }

    private static long number(Connection database, String query) throws SQLException {
        return Long.parseLong(TheDatabase.text(database, query));
    }
}
