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
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.json.HubJson;
import vn.lantoa.release.ReleaseEnded;
import vn.lantoa.sms.segment.SmsSegments;
import vn.lantoa.sms.tariff.MessageCost;

/**
 * The document of an order as programs read it, and its package for a company that takes it by hand.
 *
 * @param totals the latest that were reported; null before
 * @param cost no part of the order itself, for the tariff may still be corrected; null where it is not said
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
        @Nullable OrderResult totals,
        @Nullable OrderPrice cost) {
    /** The prefix of the names of all files about an order; its id comes next. */
    public static final String FILES = "dat-gui-";

    public OrderDocument {
        history = List.copyOf(history);
    }

    /** The text to send, and what it takes. */
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

    /** The receivers: codes of communes and of an audience. */
    public record OrderReceivers(List<String> communes, String audience) {
        public OrderReceivers {
            communes = List.copyOf(communes);
        }
    }

    /** The time in which it may be sent. */
    public record OrderWindow(Instant opensAt, Instant closesAt) {}

    /** The terms that the company must keep; times are of the zone. */
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

    /** A step of its life. */
    public record OrderStep(String state, Instant at, String note) {
        static OrderStep of(OrderStatus step) {
            return new OrderStep(step.state().slug(), step.at(), ReleaseEnded.words(step.note(), "vi"));
        }
    }

    /** The result so far, in numbers of receivers. */
    public record OrderResult(long delivered, long failed, long unconfirmed, Map<String, Long> reasons) {
        static @Nullable OrderResult of(@Nullable OrderTotals totals) {
            if (totals == null) return null;
            return new OrderResult(totals.delivered(), totals.failed(), totals.unconfirmed(), totals.sortedReasons());
        }
    }

    /** The cost, in dong. */
    public record OrderPrice(
            BigDecimal onePart, BigDecimal oneNumber, BigDecimal atMost, String currency, LocalDate tariffFrom) {
        static OrderPrice of(MessageCost cost) {
            return new OrderPrice(cost.part(), cost.one(), cost.most(), "VND", cost.validFrom());
        }
    }

    /** The whole document. */
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
                OrderResult.of(order.totals()),
                cost == null ? null : OrderPrice.of(cost));
    }

    /** The document as JSON. */
    public String json() {
        return HubJson.write(this);
    }

    /** The package: {@code order.json}, the text alone, and an empty table for the totals. */
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
        // the same order is the same package
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
