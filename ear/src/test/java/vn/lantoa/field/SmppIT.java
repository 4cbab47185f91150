package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.run.WildFlyNode;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/**
 * Mailings over a third-party telecom company, npm's smpp in server mode. The database is durable. The first node is in
 * a zone where it is night, the second where it is noon.
 */
@Tag("field")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SmppIT {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int WINDOW = 20;
    private static final int EACH = 2000;
    private static final List<String> TEXTS = List.of(
            "[TB] Nop ho so tai nha: dichvucong.gov.vn",
            "[TB] " + "Can giup, goi 1022 hoac den bo phan mot cua. ".repeat(8).strip(),
            "[TB] Nộp hồ sơ trực tuyến, không phải đi lại.",
            "[TB] " + "សេវាសាធារណៈ 🇻🇳 đ̃ ".repeat(9).strip(),
            "[TB] Giá {x} ~ 5 € [a|b] \\ ^ " + "{}[]".repeat(30));

    @SuppressWarnings("NullAway.Init")
    private static Product product;

    @SuppressWarnings("NullAway.Init")
    private static Smsc company;

    @SuppressWarnings("NullAway.Init")
    private static WildFlyNode node;

    @SuppressWarnings("NullAway.Init")
    private static SmsOfficers sms;

    private static String route = "";

    @BeforeAll
    static void begin() throws Exception {
        company = new Smsc();
        var settings = TheProduct.settings("smpp")
                .withMachine(new Machine("512m", true, false))
                .with("LANTOA_ZONE", SmsOfficers.zoneWhereItIsNight());
        product = TheProduct.ready(Product.start(settings));
        node = product.first();
        sms = new SmsOfficers(node.home());
        route = sms.route("Công ty thử", company.port(), 3000, WINDOW, SmsOfficers.Wire.USUAL);
    }

    @AfterAll
    static void end() {
        product.close();
        company.close();
        TheProduct.discard("smpp");
    }

    @Test
    @Order(1)
    void messages_wait_for_the_morning_and_are_sent_once_despite_throttling() throws Exception {
        company.rules("{\"throttle\": 0.03, \"undelivered\": 0.02, \"early\": 0.1}");
        var sent = mailings(900_000_000L);
        HubClient.await("the route", PATIENCE, () -> company.account().getBoolean("bound"));
        HubClient.await("the verdicts", PATIENCE, () -> waiting(sent.keySet()) > 9_000);
        assertThat(company.account().getInt("submitted")).isZero();

        node.kill();
        node = product.node("LANTOA_ZONE", SmsOfficers.zoneWhereItIs(12)).ready(TheProduct.PATIENCE);
        sms = new SmsOfficers(node.home());
        dueNow();
        var began = System.nanoTime();
        HubClient.await(
                "all receipts", PATIENCE, () -> sms.parts(sent.keySet(), "pending", "claimed", "submitted") == 0);
        print("throttled", began);

        var account = company.account();
        assertThat(account.getInt("throttled")).isPositive();
        assertThat(account.getInt("mostUnanswered")).isLessThanOrEqualTo(WINDOW);
        assertThat(account.getJsonArray("doubles")).isEmpty();
        assertThat(sms.parts(sent.keySet(), "unconfirmed", "withheld", "expired", "cancelled"))
                .isZero();
        assertWhole(sent, company.messages());
    }

    @Test
    @Order(2)
    void a_number_that_sends_stop_receives_nothing_more() throws Exception {
        company.forget();
        company.rules("{\"throttle\": 0, \"undelivered\": 0, \"early\": 0}");
        company.stop("84900000001");
        var message = sms.message("[TB] Tin sau khi tu choi.");
        try (var database = TheDatabase.of(product)) {
            HubClient.await("the refusal", PATIENCE, () -> count(database, "select count(*) from opt_out") == 1);
        }
        var mailing = sms.mailing(message, sms.list(900_000_000L, 3), route);
        HubClient.await("the rest", PATIENCE, () -> sms.parts(List.of(mailing), "delivered", "withheld") == 3);

        assertThat(sms.mailing(mailing).getJsonArray("reasons").toString()).contains("opted-out");
        assertThat(numbers(company.messages())).containsExactlyInAnyOrder("84900000000", "84900000002");
    }

    @Test
    @Order(3)
    void no_delivery_is_lost_or_duplicated_under_failures() throws Exception {
        company.forget();
        company.rules("{\"throttle\": 0.02, \"silent\": 0.001, \"mute\": 0.01, \"hangUp\": 4001, \"refuse\": 0.01,"
                + " \"undelivered\": 0.02, \"late\": true}");
        var sent = mailings(910_000_000L);
        HubClient.await("a third of it", PATIENCE, () -> company.account().getInt("submitted") > 6_000);
        node.kill();
        int lost;
        try (var database = TheDatabase.of(product)) {
            lost = count(database, "select count(*) from sms_part where state = 'CLAIMED'");
        }
        assertThat(lost).isLessThanOrEqualTo(WINDOW);
        node.start().ready(TheProduct.PATIENCE);
        sms = new SmsOfficers(node.home());
        HubClient.await("all answers", PATIENCE, () -> sms.parts(sent.keySet(), "pending", "claimed") == 0);
        assertThat(company.account().getJsonArray("doubles")).isEmpty();
        try (var database = TheDatabase.of(product)) {
            assertThat(count(database, "select count(*) from sms_part where said = 'sender-lost'"))
                    .isLessThanOrEqualTo(WINDOW);
        }

        company.rules("{\"late\": false, \"hangUp\": 0}");
        HubClient.await(
                "late receipts",
                PATIENCE,
                () -> company.account().getInt("waiting") == 0
                        && company.account().getInt("outstanding") == 0);
        reconcile();

        var reported = reported(company.messages());
        var states = states();
        var unconfirmed = new HashSet<Integer>();
        states.forEach((reference, state) -> {
            if (state.equals("UNCONFIRMED")) unconfirmed.add(reference);
            else assertThat(state).as("part " + reference).isIn("DELIVERED", "REFUSED");
        });
        System.out.printf(
                "smpp: %d parts, %d reported, %d unconfirmed, %d claimed at the kill; %s%n",
                states.size(), reported.size(), unconfirmed.size(), lost, company.account());
        assertThat(unconfirmed).doesNotContainAnyElementsOf(reported.keySet());
        reported.forEach((reference, state) ->
                assertThat(states.get(reference)).isEqualTo(state.equals("DELIVRD") ? "DELIVERED" : "REFUSED"));
    }

    private static Map<String, String> mailings(long first) {
        var sent = new HashMap<String, String>();
        for (int i = 0; i < TEXTS.size(); i++) {
            var message = sms.message(TEXTS.get(i));
            sent.put(sms.mailing(message, sms.list(first + (long) i * EACH, EACH), route), TEXTS.get(i));
        }
        return sent;
    }

    private static long waiting(Iterable<String> mailings) {
        long all = 0;
        for (var mailing : mailings)
            for (var reason : sms.mailing(mailing).getJsonArray("reasons"))
                if (reason.asJsonObject().getString("said").equals("quiet-hours"))
                    all += reason.asJsonObject().getInt("parts");
        return all;
    }

    // in the morning: the node in the other zone would wait for the one of the first
    private static void dueNow() throws Exception {
        try (var database = TheDatabase.of(product);
                var statement = database.createStatement()) {
            statement.executeUpdate("update sms_part set due_at = now() where state = 'PENDING'");
        }
    }

    private static void reconcile() throws Exception {
        try (var database = TheDatabase.of(product);
                var statement = database.createStatement()) {
            // two days later
            statement.executeUpdate("update sms_receipt set at = at - interval '1 day'");
            HubClient.await("the strays", PATIENCE, () -> count(database, "select count(*) from sms_receipt") == 0);
            statement.executeUpdate(
                    "update sms_part set submitted_at = submitted_at - interval '49 hours' where state = 'SUBMITTED'");
            HubClient.await(
                    "the end",
                    PATIENCE,
                    () -> count(database, "select count(*) from sms_part where state = 'SUBMITTED'") == 0);
        }
    }

    private static Map<Integer, String> states() throws Exception {
        var states = new HashMap<Integer, String>();
        try (var database = TheDatabase.of(product);
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select p.id & 32767, p.state from sms_part p where mailing_id in (select id from mailing order by"
                                + " created_at desc limit 5)")) {
            while (rows.next()) states.put(rows.getInt(1), rows.getString(2));
        }
        return states;
    }

    private static Map<Integer, String> reported(JsonObject messages) {
        var reported = new HashMap<Integer, String>();
        messages.getJsonArray("reported")
                .forEach(one -> reported.put(
                        one.asJsonArray().getInt(0), one.asJsonArray().getString(1)));
        return reported;
    }

    private static void assertWhole(Map<String, String> sent, JsonObject messages) {
        var got = new HashMap<String, List<String>>();
        for (var one : messages.getJsonArray("messages")) {
            var message = one.asJsonObject();
            assertThat(message.getBoolean("whole")).as(message.toString()).isTrue();
            got.computeIfAbsent(message.getString("text"), text -> new ArrayList<>())
                    .add(message.getString("number"));
        }
        assertThat(got.keySet()).containsExactlyInAnyOrderElementsOf(sent.values());
        got.values().forEach(numbers -> assertThat(numbers).hasSize(EACH).doesNotHaveDuplicates());
    }

    private static Set<String> numbers(JsonObject messages) {
        var numbers = new HashSet<String>();
        messages.getJsonArray("messages")
                .forEach(one -> numbers.add(one.asJsonObject().getString("number")));
        return numbers;
    }

    private static int count(Connection database, String query) {
        try {
            return Integer.parseInt(TheDatabase.text(database, query));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String what, long began) {
        var taken = company.account().getInt("taken");
        System.out.printf(
                "smpp: %s, %d parts in %d ms: %s%n",
                what, taken, (System.nanoTime() - began) / 1_000_000, company.account());
    }
}
