package vn.lantoa.field;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.MainJob;

/** Officers of the demo who send mailings over a route, at one node. */
final class SmsOfficers {
    private final URI hub;
    private final HubClient administrator;
    private final HubClient releaser;

    SmsOfficers(URI hub) {
        this.hub = hub;
        administrator = DemoOfficers.at(hub, "quantri");
        releaser = DemoOfficers.at(hub, "phathanh");
    }

    /**
     * The conventions of a company.
     *
     * @param way of linking the parts of a message
     * @param answerIds notation of ids in answers
     * @param receiptIds notation of ids in receipts
     */
    record Wire(String way, String alphabet, String answerIds, String receiptIds, boolean tls) {
        /** By headers, in the GSM alphabet, with ids in a common notation. */
        static final Wire USUAL = new Wire("udh", "gsm", "hex", "decimal", false);
    }

    /** An enabled route to this company. */
    String route(String name, int port, int tps, int window, Wire wire) {
        var made = administrator.post(
                "/api/v1/sms-routes",
                read(
                        """
                    {"name": "%s", "host": {"name": "127.0.0.1", "port": %d, "tls": %s},
                     "login": {"bind": "transceiver", "systemId": "lantoa", "password": "matkhau"},
                     "speed": {"tps": %d, "window": %d}, "sender": {"address": "UBNDTINH", "ton": 5, "npi": 0},
                     "coding": {"alphabet": "%s", "concatenation": "%s"},
                     "receipts": {"answerIds": "%s", "receiptIds": "%s", "hours": 48}}"""
                                .formatted(
                                        name,
                                        port,
                                        wire.tls(),
                                        tps,
                                        window,
                                        wire.alphabet(),
                                        wire.way(),
                                        wire.answerIds(),
                                        wire.receiptIds())));
        var id = made.getString("id");
        turn(id, true);
        return id;
    }

    void turn(String route, boolean on) {
        administrator.send(administrator
                .request("/api/v1/sms-routes/" + route + "/state")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"on\":" + on + "}"))
                .build());
    }

    JsonObject route(String id) {
        return administrator.get("/api/v1/sms-routes/" + id).asJsonObject();
    }

    /** A released message with this text. */
    String message(String text) {
        var job = MainJob.message(hub, "Tin gửi theo danh sách", text);
        job.submitApproveRelease();
        return job.asset();
    }

    /** A list of numbers, from the first one on. */
    String list(long first, int size) {
        var numbers = IntStream.range(0, size)
                .mapToObj(number -> "0" + (first + number))
                .collect(Collectors.joining("\n"));
        return releaser.post(
                        "/api/v1/contact-lists",
                        Json.createObjectBuilder()
                                .add("organisation", "so-khcn")
                                .add("name", "Người đăng ký " + first)
                                .add("basis", "consent")
                                .add("evidence", "Phiếu đăng ký")
                                .add("purgeAt", in(30))
                                .add("numbers", numbers)
                                .build())
                .getString("id");
    }

    /** Sends the message unchanged to the list; returns the mailing. */
    String mailing(String message, String list, String route) {
        return mailing(
                message, list, Json.createObjectBuilder().add("first", route).build());
    }

    /** Sends the message to the list, with a spare route for parts that cannot use the first one. */
    String mailing(String message, String list, String first, String spare) {
        return mailing(
                message,
                list,
                Json.createObjectBuilder()
                        .add("first", first)
                        .add("spare", spare)
                        .build());
    }

    private String mailing(String message, String list, JsonObject routes) {
        return releaser.postOnce(
                        "/api/v1/mailings",
                        Json.createObjectBuilder()
                                .add("asset", message)
                                .add("form", "marked")
                                .add("list", list)
                                .add("routes", routes)
                                .add(
                                        "window",
                                        Json.createObjectBuilder()
                                                .add("opensAt", in(0))
                                                .add("closesAt", in(3)))
                                .build())
                .getString("id");
    }

    JsonObject mailing(String id) {
        return releaser.get("/api/v1/mailings/" + id).asJsonObject();
    }

    /** The number of parts of these mailings in these states. */
    long parts(Iterable<String> mailings, String... states) {
        long all = 0;
        for (var mailing : mailings) {
            var parts = mailing(mailing).getJsonObject("parts");
            for (var state : states) all += parts.getJsonNumber(state).longValue();
        }
        return all;
    }

    private static String in(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .minus(Duration.ofMinutes(days == 0 ? 1 : 0))
                .toString();
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new java.io.StringReader(text))) {
            return reader.readObject();
        }
    }

    /**
     * A zone in which it is night, and not a later day than where it is noon: roles granted today are valid in both.
     */
    static String zoneWhereItIsNight() {
        return zoneWhereItIs(Instant.now().atOffset(ZoneOffset.UTC).getHour() < 12 ? 2 : 23);
    }

    /** A zone in which it is about this hour now. */
    static String zoneWhereItIs(int hour) {
        int offset = (hour - Instant.now().atOffset(ZoneOffset.UTC).getHour() + 35) % 24 - 11;
        return ZoneOffset.ofHours(offset).getId().equals("Z")
                ? "UTC"
                : "Etc/GMT" + (offset > 0 ? "-" : "+") + Math.abs(offset);
    }
}
