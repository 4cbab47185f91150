package vn.lantoa.sms.order;

import jakarta.json.bind.annotation.JsonbProperty;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.release.ReleaseEnded;

/**
 * Order as a document for programs, and as a package for manual processing by a company.
 *
 * @param totals latest reported totals; null before the first report
 * @param cost cost by the tariff, which may still be corrected; null if not included
 */
public record OrderDocument(
        String id,
        String state,
        Instant orderedAt,
        String partner,
        String partnerName,
        OrderMessage message,
        String sender,
        OrderReceivers segment,
        OrderWindow window,
        long cap,
        @JsonbProperty("class") String messageClass,
        OrderInstructions instructions,
        List<OrderStep> history,
        @Nullable OrderTotals totals,
        @Nullable OrderPrice cost) {
    /** Prefix of the names of all files of an order; the order's id follows. */
    public static final String FILES = "dat-gui-";

    /** Text to send, and its size. */
    public record OrderMessage(String asset, int version, String form, String text, String encoding, int parts) {
        static OrderMessage of(OrderedText message) {
            var segments = SmsSegments.of(message.text());
            return new OrderMessage(
                    message.asset().toString(),
                    message.version(),
                    message.form().slug(),
                    message.text(),
                    segments.encoding().slug(),
                    segments.count());
        }
    }

    /** Recipients: codes of communes and of an audience. */
    public record OrderReceivers(List<String> communes, String audience) {}

    /** Sending window. */
    public record OrderWindow(Instant opensAt, Instant closesAt) {}

    /** Terms that the company must keep; times are local to the zone. */
    public record OrderInstructions(
            String label, String quietFrom, String quietUntil, String zone, int mostInADay, String optOutWord) {
        static OrderInstructions of(OrderTerms terms, ZoneId zone) {
            return new OrderInstructions(
                    terms.label(),
                    terms.quiet().from().toString(),
                    terms.quiet().until().toString(),
                    zone.getId(),
                    terms.most(),
                    terms.optOutWord());
        }
    }

    /** Step in the history of the order. */
    public record OrderStep(String state, Instant at, String note) {
        static OrderStep of(OrderStatus step) {
            return new OrderStep(step.state().slug(), step.at(), ReleaseEnded.words(step.note(), "vi"));
        }
    }

    /** Cost in dong. */
    public record OrderPrice(
            BigDecimal onePart,
            BigDecimal oneNumber,
            @Nullable BigDecimal atMost,
            String currency,
            LocalDate tariffFrom) {
        static OrderPrice of(MessageCost cost) {
            return new OrderPrice(cost.onePart(), cost.oneNumber(), cost.atMost(), cost.currency(), cost.tariffFrom());
        }
    }

    /** Returns the document of an order, without its cost. */
    public static OrderDocument of(OrderView order, ZoneId zone) {
        return of(order, zone, null);
    }

    static OrderDocument of(OrderView order, ZoneId zone, @Nullable MessageCost cost) {
        var sides = order.sides();
        var spec = order.spec();
        return new OrderDocument(
                order.id().toString(),
                order.progress().state().slug(),
                sides.orderedAt(),
                sides.partner().toString(),
                sides.partnerName(),
                OrderMessage.of(order.message()),
                spec.sender(),
                new OrderReceivers(spec.communes(), spec.audience()),
                new OrderWindow(spec.opensAt(), spec.closesAt()),
                spec.cap(),
                spec.kind().slug(),
                OrderInstructions.of(order.terms(), zone),
                order.progress().history().stream().map(OrderStep::of).toList(),
                order.totals(),
                cost == null ? null : OrderPrice.of(cost));
    }

    /** Returns the document as JSON. */
    public String json() {
        return HubJson.write(this);
    }

    /** Returns the package: {@code order.json}, the text alone, and an empty table for the totals. */
    public static byte[] pack(OrderView order, ZoneId zone) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "order.json", of(order, zone).json());
            put(zip, "message.txt", order.message().text());
            put(zip, "totals.csv", "outcome,reason,count\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        // a fixed time makes the package of an order reproducible
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
