package vn.lantoa.sms.order;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lantoa.sms.segment.SmsSegments;
import vn.lantoa.sms.tariff.MessageCost;

/** The document of an order as programs read it, and its package for a company that takes it by hand. */
public final class OrderDocument {
    /** The prefix of the names of all files about an order; its id comes next. */
    public static final String FILES = "dat-gui-";

    private OrderDocument() {}

    /** The whole document. */
    public static JsonObject of(OrderView order, ZoneId zone) {
        var document = Json.createObjectBuilder()
                .add("id", order.id().toString())
                .add("state", order.progress().state().slug())
                .add("orderedAt", order.sides().orderedAt().toString())
                .add("partner", order.sides().partner().toString())
                .add("partnerName", order.sides().partnerName())
                .add("message", message(order.message()))
                .add("sender", order.spec().sender())
                .add("segment", segment(order.spec()))
                .add("window", window(order.spec()))
                .add("cap", order.spec().cap())
                .add("class", order.spec().kind().slug())
                .add("instructions", instructions(order.terms(), zone))
                .add("history", history(order));
        if (order.totals() != null) document.add("totals", totals(order.totals()));
        return document.build();
    }

    private static JsonObjectBuilder message(OrderedText message) {
        var segments = SmsSegments.of(message.text());
        return Json.createObjectBuilder()
                .add("asset", message.asset().toString())
                .add("version", message.version())
                .add("form", message.form().slug())
                .add("text", message.text())
                .add("encoding", segments.encoding().slug())
                .add("parts", segments.count());
    }

    private static JsonObjectBuilder segment(OrderSpec spec) {
        return Json.createObjectBuilder()
                .add("communes", Json.createArrayBuilder(spec.communes()))
                .add("audience", spec.audience());
    }

    private static JsonObjectBuilder window(OrderSpec spec) {
        return Json.createObjectBuilder()
                .add("opensAt", spec.opensAt().toString())
                .add("closesAt", spec.closesAt().toString());
    }

    private static JsonObjectBuilder instructions(OrderTerms terms, ZoneId zone) {
        return Json.createObjectBuilder()
                .add("label", terms.label())
                .add("quietFrom", terms.quiet().from().toString())
                .add("quietUntil", terms.quiet().until().toString())
                .add("zone", zone.getId())
                .add("mostInADay", terms.most())
                .add("optOutWord", terms.optOutWord());
    }

    /** The cost, in dong; no part of the order itself, for the tariff may still be corrected. */
    static JsonObjectBuilder cost(MessageCost cost) {
        return Json.createObjectBuilder()
                .add("onePart", cost.part())
                .add("oneNumber", cost.one())
                .add("atMost", cost.most())
                .add("currency", "VND")
                .add("tariffFrom", cost.validFrom().toString());
    }

    private static JsonArrayBuilder history(OrderView order) {
        var history = Json.createArrayBuilder();
        for (var step : order.progress().history())
            history.add(Json.createObjectBuilder()
                    .add("state", step.state().slug())
                    .add("at", step.at().toString())
                    .add("note", step.note()));
        return history;
    }

    private static JsonObjectBuilder totals(OrderTotals totals) {
        var reasons = Json.createObjectBuilder();
        totals.sortedReasons().forEach(reasons::add);
        return Json.createObjectBuilder()
                .add("delivered", totals.delivered())
                .add("failed", totals.failed())
                .add("unconfirmed", totals.unconfirmed())
                .add("reasons", reasons);
    }

    /** The package: {@code order.json}, the text alone, and an empty table for the totals. */
    public static byte[] pack(OrderView order, ZoneId zone) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "order.json", of(order, zone).toString());
            put(zip, "message.txt", order.message().text());
            put(zip, "totals.csv", "outcome,reason,count\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        // the same order is the same package
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
