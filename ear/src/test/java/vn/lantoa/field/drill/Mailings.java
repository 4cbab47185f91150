package vn.lantoa.field.drill;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lantoa.field.QuickSmsc;

/** Officers who send one message to lists of numbers over a route to a company of the driver's own. */
final class Mailings {
    /** A text of one part. */
    private static final String TEXT = "[TB] Nop ho so tai nha: dichvucong.gov.vn";

    static final int WINDOW = 10;

    private static final int TPS = 100;

    private final Crew crew;
    private final Journal journal;
    private final String route;
    private final String message;

    Mailings(Site site, QuickSmsc company) {
        crew = site.crew();
        journal = site.journal();
        route = route(company.port());
        message = message();
        Publication.await("the route", company::isBound);
    }

    /** A zone in which it is about noon: at night there are quiet hours. */
    static String zoneOfNoon() {
        int offset = (12 - Instant.now().atOffset(ZoneOffset.UTC).getHour() + 35) % 24 - 11;
        return "Etc/GMT" + (offset > 0 ? "-" : "+") + Math.abs(offset);
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private String route(int port) {
        var wanted = object().add("name", "Nhà mạng diễn tập")
                .add("host", object().add("name", "127.0.0.1").add("port", port).add("tls", false))
                .add(
                        "login",
                        object().add("bind", "transceiver")
                                .add("systemId", "lantoa")
                                .add("password", "matkhau"))
                .add("speed", object().add("tps", TPS).add("window", WINDOW))
                .add("sender", object().add("address", "UBNDTINH").add("ton", 5).add("npi", 0))
                .add("coding", object().add("alphabet", "gsm").add("concatenation", "udh"))
                .add(
                        "receipts",
                        object().add("answerIds", "hex")
                                .add("receiptIds", "decimal")
                                .add("hours", 48));
        var id = crew.administrator()
                .posted("/api/v1/sms-routes", wanted.build())
                .getString("id");
        Officer.done("route", crew.administrator().settled(() -> crew.administrator()
                .request("/api/v1/sms-routes/" + id + "/state")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"on\":true}"))
                .build()));
        return id;
    }

    /** A released message. */
    private String message() {
        var asset = crew.uploader()
                .posted(
                        "/api/v1/assets",
                        object().add("organisation", "so-khcn")
                                .add("kind", "sms-text")
                                .add("language", "vi")
                                .build())
                .getJsonObject("asset")
                .getString("id");
        journal.acknowledged(asset, Step.CREATE, "Tin nhắn diễn tập");
        var path = "/api/v1/assets/" + asset;
        var lock = crew.uploader()
                .json(path)
                .getJsonObject("draft")
                .getJsonNumber("lockVersion")
                .longValue();
        Officer.done("draft", crew.uploader().settled(() -> crew.uploader()
                .request(path)
                .header("If-Match", "\"" + lock + "\"")
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(texts().toString()))
                .build()));
        crew.uploader().posted(path + "/versions", JsonObject.EMPTY_JSON_OBJECT);
        Publication.await("the inspection", () -> crew.uploader()
                .json(path + "/versions/1")
                .getJsonObject("version")
                .getString("state")
                .equals("READY"));
        var named = object().add("asset", asset).add("version", 1).build();
        var submission = crew.uploader().posted("/api/v1/submissions", named).getString("id");
        crew.approver()
                .posted(
                        "/api/v1/decisions",
                        object().add("submission", submission)
                                .add("decision", "approve")
                                .build());
        crew.releaser()
                .posted(
                        "/api/v1/releases",
                        object().add("asset", asset)
                                .add("version", 1)
                                .add("reach", "public")
                                .build());
        return asset;
    }

    private static JsonObject texts() {
        return object().add("title", "Tin nhắn diễn tập")
                .add("description", "Tin nhắn để diễn tập sự cố.")
                .add("topic", "III.2")
                .add("audience", Json.createArrayBuilder(List.of("citizens")))
                .add("license", "CC-BY-4.0")
                .add("credit", "Lan Toả")
                .add("text", TEXT)
                .build();
    }

    /** A list of numbers, from the first one on. */
    String list(long first, int size) {
        var numbers =
                IntStream.range(0, size).mapToObj(one -> "0" + (first + one)).collect(Collectors.joining("\n"));
        var wanted = object().add("organisation", "so-khcn")
                .add("name", "Người đăng ký " + first)
                .add("basis", "consent")
                .add("evidence", "Phiếu đăng ký")
                .add("purgeAt", in(Duration.ofDays(30)))
                .add("numbers", numbers);
        return crew.releaser().posted("/api/v1/contact-lists", wanted.build()).getString("id");
    }

    /** Sends the message to the list; returns the mailing, once its outcome is known. */
    String send(String list) {
        var wanted = object().add("asset", message)
                .add("form", "marked")
                .add("list", list)
                .add("routes", object().add("first", route))
                .add(
                        "window",
                        object().add("opensAt", in(Duration.ofMinutes(-1))).add("closesAt", in(Duration.ofDays(3))));
        return crew.releaser().posted("/api/v1/mailings", wanted.build()).getString("id");
    }

    private static String in(Duration duration) {
        return Instant.now().plus(duration).toString();
    }
}
