package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.SmsOfficers.Wire;
import vn.lantoa.run.Product;
import vn.lantoa.run.Settings.Machine;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.TheDatabase;
import vn.lantoa.system.TheProduct;

/** The differences between telecom companies, tested with third-party ones (npm's smpp). */
@Tag("field")
class SmppWaysIT {
    private static final String HOME = "smpp-ways";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int WINDOW = 20;
    private static final int EACH = 10;
    private static final List<String> TEXTS = List.of(
            "[TB] Nop ho so tai nha: dichvucong.gov.vn",
            "[TB] " + "Can giup, goi 1022 hoac den bo phan mot cua. ".repeat(8).strip(),
            "[TB] "
                    + "Ca phe Ñandú à 5 £, §1: ¿sí? Øl, æ, ß, ü, {x} [a|b] ~ "
                            .repeat(6)
                            .strip(),
            "[TB] Giá 5 €: " + "{}[]".repeat(30),
            "[TB] " + "Nộp hồ sơ 🇻🇳 trực tuyến. ".repeat(9).strip());

    @SuppressWarnings("NullAway.Init")
    private static Product product;

    @SuppressWarnings("NullAway.Init")
    private static OwnCertificate right;

    @SuppressWarnings("NullAway.Init")
    private static OwnCertificate another;

    @SuppressWarnings("NullAway.Init")
    private static SmsOfficers sms;

    private static long numbers = 920_000_000L;

    @BeforeAll
    static void begin() throws Exception {
        right = OwnCertificate.of("right", "IP:127.0.0.1");
        another = OwnCertificate.of("another", "DNS:smpp.example.vn");
        var settings = TheProduct.settings(HOME)
                .withMachine(new Machine("512m", true, false))
                .with("LANTOA_ZONE", SmsOfficers.zoneWhereItIs(12))
                .with("JAVA_TOOL_OPTIONS", OwnCertificate.trusting(right, another));
        product = TheProduct.ready(Product.start(settings));
        sms = new SmsOfficers(product.first().home());
    }

    @AfterAll
    static void end() {
        product.close();
        TheProduct.discard(HOME);
    }

    @Test
    void the_receiver_reassembles_parts_for_every_linking_method() throws Exception {
        try (var company = new Smsc()) {
            for (var way : List.of("udh", "sar", "payload"))
                for (var alphabet : Map.of("gsm", "ASCII", "latin1", "LATIN1").entrySet()) {
                    company.forget();
                    company.rules("{\"alphabet\": \"%s\"}".formatted(alphabet.getValue()));
                    var wire = new Wire(way, alphabet.getKey(), "hex", "decimal", false);
                    var route = sms.route(way + " " + alphabet.getKey(), company.port(), 500, WINDOW, wire);
                    var sent = mailings(route);
                    HubClient.await("the receipts of " + wire, PATIENCE, () -> isDelivered(sent.keySet()));
                    sms.turn(route, false);

                    assertThat(company.account().getJsonArray("doubles")).isEmpty();
                    assertWhole(sent, way, company.messages());
                }
        }
    }

    @Test
    void receipts_are_matched_for_every_format_of_ids() throws Exception {
        try (var company = new Smsc()) {
            for (var forms : List.of(
                    List.of("hex", "padded hex"),
                    List.of("decimal", "hex"),
                    List.of("padded hex", "decimal"),
                    List.of("decimal", "decimal"))) {
                for (var fields : List.of(false, true)) {
                    company.rules("{\"answerIds\": \"%s\", \"receiptIds\": \"%s\", \"fields\": %s}"
                            .formatted(forms.get(0), forms.get(1), fields));
                    var wire = new Wire("udh", "gsm", slug(forms.get(0)), slug(forms.get(1)), false);
                    var route = sms.route(forms + " " + fields, company.port(), 500, WINDOW, wire);
                    var sent = Set.of(sms.mailing(sms.message(TEXTS.get(1)), list(), route));
                    HubClient.await("the receipts of " + wire, PATIENCE, () -> isDelivered(sent));
                    sms.turn(route, false);
                    assertThat(unmatched(route)).isZero();
                }
            }

            // otherwise this would prove nothing
            company.rules("{\"answerIds\": \"hex\", \"receiptIds\": \"decimal\", \"fields\": false}");
            var wrong = sms.route(
                    "ids of another form", company.port(), 500, WINDOW, new Wire("udh", "gsm", "text", "text", false));
            var lost = Set.of(sms.mailing(sms.message(TEXTS.get(0)), list(), wrong));
            HubClient.await("the strays", PATIENCE, () -> unmatched(wrong) == EACH);
            assertThat(sms.parts(lost, "submitted")).isEqualTo(EACH);
            sms.turn(wrong, false);
        }
    }

    @Test
    void connects_over_tls_only_to_the_certificates_host() throws Exception {
        try (var company = new Smsc(right);
                var imposter = new Smsc(another)) {
            var wire = new Wire("udh", "gsm", "hex", "decimal", true);
            var sent = mailings(sms.route("over TLS", company.port(), 500, WINDOW, wire));
            var barred = sms.route("another's certificate", imposter.port(), 500, WINDOW, wire);
            var kept = Set.of(sms.mailing(sms.message(TEXTS.get(0)), list(), barred));
            HubClient.await("the receipts over TLS", PATIENCE, () -> isDelivered(sent.keySet()));
            assertWhole(sent, "udh", company.messages());

            HubClient.await(
                    "the refusal", PATIENCE, () -> sms.route(barred).toString().contains("127.0.0.1 found"));
            assertThat(sms.parts(kept, "pending")).isEqualTo(EACH);
            assertThat(imposter.account().getInt("binds")).isZero();
            sms.turn(barred, false);
        }
    }

    @Test
    void the_spare_route_sends_only_messages_never_tried_on_the_first() throws Exception {
        try (var first = new Smsc();
                var spare = new Smsc()) {
            first.rules("{\"silent\": 0.01, \"throttle\": 0.02, \"closeAfter\": 400}");
            var route = sms.route("first of two", first.port(), 400, WINDOW, Wire.USUAL);
            var other = sms.route("spare of two", spare.port(), 400, WINDOW, Wire.USUAL);
            var sent = new HashSet<String>();
            for (int i = 0; i < 3; i++) sent.add(sms.mailing(sms.message(TEXTS.get(1)), list(200), route, other));
            HubClient.await(
                    "the rest by the spare", PATIENCE, () -> spare.account().getInt("taken") > 0);
            HubClient.await("what may go by it", PATIENCE, () -> nothingMayGoBySpare(sent, route));
            int before = first.account().getInt("taken");
            first.rules("{\"closed\": false, \"silent\": 0}");
            HubClient.await("all answers", PATIENCE, () -> sms.parts(sent, "pending", "claimed", "submitted") == 0);

            var byFirst = references(first.messages());
            var bySpare = references(spare.messages());
            System.out.printf(
                    "smpp: failover: %d by the first (%d before it closed), %d by the spare; %s%n",
                    byFirst.size(), before, bySpare.size(), first.account());
            assertThat(before).isEqualTo(400);
            assertThat(byFirst).doesNotContainAnyElementsOf(bySpare);
            assertThat(numbers(first.messages(), false)).doesNotContainAnyElementsOf(numbers(spare.messages(), false));
            assertThat(numbers(spare.messages(), true)).isEqualTo(numbers(spare.messages(), false));
            assertThat(first.account().getJsonArray("doubles")).isEmpty();
            long all = sms.parts(sent, "delivered", "unconfirmed");
            assertThat(all - byFirst.size() - bySpare.size()).isBetween(0L, (long) WINDOW);
            assertThat(sms.parts(sent, "delivered")).isGreaterThanOrEqualTo(bySpare.size());
        }
    }

    private static Map<String, String> mailings(String route) {
        var sent = new HashMap<String, String>();
        for (var text : TEXTS) sent.put(sms.mailing(sms.message(text), list(), route), text);
        return sent;
    }

    private static String list() {
        return list(EACH);
    }

    // each number is used once in this trial, because of the limit of contacts
    private static String list(int size) {
        numbers += size;
        return sms.list(numbers - size, size);
    }

    private static boolean isDelivered(Set<String> mailings) {
        return sms.parts(mailings, "pending", "claimed", "submitted") == 0
                && sms.parts(mailings, "refused", "unconfirmed", "withheld", "expired", "cancelled") == 0;
    }

    private static String slug(String form) {
        return form.replace("padded ", "");
    }

    private static void assertWhole(Map<String, String> sent, String way, JsonObject messages) {
        var got = new HashMap<String, List<String>>();
        for (var one : messages.getJsonArray("messages")) {
            var message = one.asJsonObject();
            assertThat(message.getBoolean("whole")).as(message.toString()).isTrue();
            assertThat(message.getString("way")).isIn(way, way.equals("payload") ? "payload" : "alone");
            got.computeIfAbsent(message.getString("text"), text -> new ArrayList<>())
                    .add(message.getString("number"));
        }
        assertThat(got.keySet()).containsExactlyInAnyOrderElementsOf(sent.values());
        got.values().forEach(those -> assertThat(those).hasSize(EACH).doesNotHaveDuplicates());
    }

    private static Set<Integer> references(JsonObject messages) {
        var references = new HashSet<Integer>();
        for (var one : messages.getJsonArray("messages"))
            for (int i = 0; i < one.asJsonObject().getJsonArray("references").size(); i++)
                references.add(one.asJsonObject().getJsonArray("references").getInt(i));
        return references;
    }

    private static Set<String> numbers(JsonObject messages, boolean whole) {
        var numbers = new HashSet<String>();
        for (var one : messages.getJsonArray("messages"))
            if (!whole || one.asJsonObject().getBoolean("whole"))
                numbers.add(one.asJsonObject().getString("number"));
        return numbers;
    }

    // some waiting parts were sent by the first route, and all parts on the spare one are answered
    private static boolean nothingMayGoBySpare(Set<String> mailings, String first) {
        return count("select count(*) from sms_part p where mailing_id in ('" + String.join("', '", mailings) + "') and"
                        + " (route_id <> '" + first + "' and state in ('PENDING', 'CLAIMED', 'SUBMITTED')"
                        + " or not exists (select 1 from sms_part q where q.message_id = p.message_id"
                        + " and q.state <> 'PENDING'))")
                == 0;
    }

    private static int unmatched(String route) {
        return count("select count(*) from sms_receipt where route_id = '" + route + "'");
    }

    private static int count(String query) {
        try (var database = TheDatabase.of(product)) {
            return Integer.parseInt(TheDatabase.text(database, query));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
