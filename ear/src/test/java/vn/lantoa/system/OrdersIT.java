package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** A released message is ordered, a telecom company accepts the order with its token, and reports totals. */
class OrdersIT {
    private static final String ORDERS = "/api/v1/orders";
    private static final String COSTS = "/api/v1/order-costs";
    private static final HubClient ADMINISTRATOR = DemoOfficers.at(TheProduct.uri(), "quantri");

    private final HubClient releaser = DemoOfficers.at(TheProduct.uri(), "phathanh");
    private final HubClient company = HubClient.withToken(TheProduct.uri(), "demo-viettel");

    @Test
    void the_company_receives_an_order_and_reports_totals() throws Exception {
        var message = released("Hạn cuối nộp thuế đất là ngày 31/12.");
        // the company's price rises on the day on which the window opens
        asks("2029-01-01", 100);
        asks("2030-12-01", 250);
        var body = order(message);
        var key = UUID.randomUUID().toString();

        var placed = post(releaser, ORDERS, body, "application/json", key);
        assertThat(placed.statusCode()).isEqualTo(201);
        var order = read(placed.body());
        var here = ORDERS + "/" + order.getString("id");
        assertThat(order.getJsonObject("message").getString("text")).isEqualTo("Han cuoi nop thue dat la ngay 31/12.");
        var cost = order.getJsonObject("cost");
        assertThat(cost.getJsonNumber("oneNumber").bigDecimalValue()).isEqualByComparingTo("250");
        assertThat(cost.getJsonNumber("atMost").bigDecimalValue()).isEqualByComparingTo("25000");
        assertThat(get(releaser, "/console" + here.substring("/api/v1".length()))
                        .body())
                .contains("Chi phí: 250 đồng một số, nhiều nhất 25.000 đồng");
        assertThat(read(post(releaser, ORDERS, body, "application/json", key).body())
                        .getString("id"))
                .isEqualTo(order.getString("id"));

        assertThat(get(company, ORDERS).body()).contains(order.getString("id"));
        assertThat(get(HubClient.withToken(TheProduct.uri(), "demo-dnrtv"), here)
                        .statusCode())
                .isEqualTo(404);
        assertThat(packed(here + "/package")).containsExactly("order.json", "message.txt", "totals.csv");

        assertThat(post(company, here + "/totals", "{\"delivered\":1}", "application/json", null)
                        .statusCode())
                .isEqualTo(409);
        for (var state : new String[] {"accepted", "running"})
            assertThat(post(company, here + "/states", "{\"state\":\"" + state + "\"}", "application/json", null)
                            .statusCode())
                    .isEqualTo(200);
        assertThat(post(company, here + "/totals", "{\"delivered\":90,\"failed\":11}", "application/json", null)
                        .statusCode())
                .isEqualTo(422);
        var response = post(
                company,
                here + "/totals.csv",
                "outcome,reason,count\ndelivered,,90\nfailed,blocked,7\n",
                "text/csv",
                null);
        assertThat(read(response.body()).getJsonObject("totals").getInt("delivered"))
                .isEqualTo(90);
        assertThat(post(company, here + "/states", "{\"state\":\"done\"}", "application/json", null)
                        .body())
                .contains("\"done\"");
        assertThat(get(releaser, "/console" + here.substring("/api/v1".length()))
                        .body())
                .contains("blocked: 7");
        assertThat(get(releaser, "/console/orders").body()).contains(order.getString("id"));
    }

    @Test
    void is_created_from_a_released_message() {
        var job = MainJob.message(TheProduct.uri(), "Tin để chọn", "Xã họp lúc 9 giờ.");
        var option = "<option value=\"" + job.asset() + "\"";
        assertThat(get(releaser, "/console/orders/new").body()).doesNotContain(option);
        var release = job.submitApproveRelease();

        assertThat(get(releaser, "/console/orders/new").body()).contains(option + ">Tin để chọn (");
        assertThat(get(releaser, "/console/orders/new?asset=" + job.asset()).body())
                .contains(option + " selected>");
        assertThat(get(releaser, "/console/sms/mailings/new").body()).contains(option);
        assertThat(get(releaser, "/console/releases/" + release).body())
                .contains("/console/orders/new?asset=" + job.asset());
        job.withdraw(release, "Đổi giờ họp.");
        assertThat(get(releaser, "/console/orders/new").body()).doesNotContain(option);
    }

    @Test
    void shows_its_cost_before_it_is_placed() {
        var message = released("Hạn cuối nộp thuế đất là ngày 31/12.");
        var priceless = Newcomer.newsroom(ADMINISTRATOR, "Viễn thông chưa có giá");
        priceless.brings("sms");
        asks("2031-06-01", 300);
        var costs = COSTS + "?asset=" + message + "&day=2031-06-01";

        var capped = costs(costs + "&cap=1000", partner()).orElseThrow();
        assertThat(capped.getInt("onePart")).isEqualTo(300);
        assertThat(capped.getInt("oneNumber")).isEqualTo(300);
        assertThat(capped.getInt("atMost")).isEqualTo(300_000);
        assertThat(costs(costs, partner()).orElseThrow()).doesNotContainKey("atMost");
        assertThat(costs(costs, priceless.id())).isEmpty();
        for (var wrong : List.of("&cap=-1", "&cap=10000001", "&day=hom-nay"))
            assertThat(get(releaser, COSTS + "?asset=" + message + wrong).statusCode())
                    .isEqualTo(422);
        assertThat(get(company, costs).statusCode()).isEqualTo(404);

        var seen = typed(message, partner());
        assertThat(seen).contains("300 đồng một số, nhiều nhất 300.000 đồng", "value=\"1000\"");
        assertThat(typed(message, priceless.id()))
                .contains("Viễn thông chưa có giá chưa có bảng giá cho ngày 01/06/2031");
    }

    /** The page of an order that is typed and previewed, not placed. */
    private String typed(String message, String partner) {
        var answer = post(
                releaser,
                "/console/orders",
                "then=cost&form=UNMARKED&opensAt=2031-06-01T08:00&cap=1000&asset=" + message + "&partner=" + partner,
                "application/x-www-form-urlencoded",
                null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** The cost of one number without diacritics at this company, if it has a tariff. */
    private Optional<JsonObject> costs(String path, String partner) {
        return releaser.get(path).asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("form").equals("unmarked"))
                .flatMap(one -> one.getJsonArray("companies").getValuesAs(JsonObject.class).stream())
                .filter(one -> one.getString("partner").equals(partner))
                .map(one -> one.getJsonObject("cost"))
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Test
    void area_and_audience_are_selected_and_shown_by_name() {
        var commune = new BulletinWorkbench("Tin của một xã", "Xã họp lúc 8 giờ.").commune();
        var message = released("Xã họp lúc 8 giờ.");
        assertThat(get(releaser, "/console/orders/new?asset=" + message).body())
                .contains(
                        "name=\"communes\" type=\"checkbox\" value=\"" + commune + "\"", "<option value=\"citizens\"");

        var typed = "form=UNMARKED&kind=NOTICE&cap=100&opensAt=2030-12-01T08:00&closesAt=2030-12-02T20:00&asset="
                + message + "&partner=" + partner() + "&key=" + UUID.randomUUID() + "&communes=" + commune
                + "&communes=xa-tan-an&audience=citizens&sender=";
        var form = "application/x-www-form-urlencoded";
        assertThat(post(releaser, "/console/orders", typed + "1", form, null).body())
                .contains("value=\"" + commune + "\" checked");
        var placed = post(releaser, "/console/orders", typed + "UBNDTINH", form, null);
        var order = placed.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        assertThat(get(releaser, "/console/orders/" + order).body()).contains("Xã Thử, xa-tan-an · Người dân");
        assertThat(get(company, ORDERS + "/" + order).body()).contains(commune, "xa-tan-an");
    }

    @Test
    void is_rejected_with_all_errors() {
        var message = released("Tin thử.");
        var wrong = post(
                releaser,
                ORDERS,
                order(message).replace("UBNDTINH", "Sở").replace("\"cap\":100", "\"cap\":0"),
                "application/json",
                UUID.randomUUID().toString());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("not-a-sender-name").contains("too-few");

        var draft =
                MainJob.begin(TheProduct.uri(), "sms-text", "Chưa phát hành").asset();
        assertThat(post(releaser, ORDERS, order(draft), "application/json", "k1")
                        .body())
                .contains("message-not-released");

        assertThat(post(releaser, ORDERS, order(message), "application/json", null)
                        .body())
                .contains("Idempotency-Key");
        for (var strange : List.of(
                order(message).replace("[\"xa-tan-an\"]", "[null]"),
                order(message).replace("2030-12-02T", "+999999999-12-02T")))
            assertThat(post(releaser, ORDERS, strange, "application/json", "k2").statusCode())
                    .isEqualTo(422);
    }

    private static String released(String text) {
        var job = MainJob.message(TheProduct.uri(), "Tin đặt gửi", text);
        job.submitApproveRelease();
        return job.asset();
    }

    private String order(String message) {
        return """
            {"asset":"%s","form":"unmarked","partner":"%s","sender":"UBNDTINH","segment":{"communes":["xa-tan-an"]},
             "kind":"notice","bounds":{"opensAt":"2030-12-01T08:00:00+07:00","closesAt":"2030-12-02T20:00:00+07:00","cap":100}}"""
                .formatted(message, partner());
    }

    private static void asks(String from, int price) {
        var answer = ADMINISTRATOR.send(ADMINISTRATOR
                .request("/api/v1/partners/" + partner() + "/tariffs/" + from)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"gsm7\":" + price + ",\"ucs2\":999}"))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static String partner() {
        return ADMINISTRATOR.get("/api/v1/partners").asJsonObject().getJsonArray("partners").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("code").equals("viettel"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static HttpResponse<String> post(
            HubClient who, String path, String body, String type, @Nullable String key) {
        var request = who.request(path).header("Content-Type", type);
        if (key != null) request.header("Idempotency-Key", key);
        return who.send(request.POST(BodyPublishers.ofString(body)).build());
    }

    private static HttpResponse<String> get(HubClient who, String path) {
        return who.send(who.request(path).GET().build());
    }

    private ArrayList<String> packed(String path) throws IOException, InterruptedException {
        var bytes = HttpClient.newHttpClient()
                .send(company.request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
        }
        return names;
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
