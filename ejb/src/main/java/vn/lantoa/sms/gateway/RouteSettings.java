package vn.lantoa.sms.gateway;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;

/**
 * Settings of a route. The password is not included: it is write-only.
 *
 * @param name name for display
 */
public record RouteSettings(
        String name, Host host, Login login, Speed speed, Sender sender, Coding coding, Receipts receipts) {
    /** Returns a copy with additional opt-out words. */
    public RouteSettings hearing(Collection<String> words) {
        var all = new ArrayList<>(receipts.stopWords());
        all.addAll(words);
        return new RouteSettings(
                name,
                host,
                login,
                speed,
                sender,
                coding,
                new Receipts(receipts.answerIds(), receipts.receiptIds(), receipts.hours(), all));
    }

    /**
     * Address of the SMSC.
     *
     * @param partner telecom company whose tariff applies; null if the company is not a partner
     */
    public record Host(@JsonbProperty("name") String host, int port, boolean tls, @Nullable PartnerId partner) {}

    /** Type and credentials of the bind. */
    public record Login(BindType bind, String systemId, String systemType) {}

    /**
     * Limits of speed.
     *
     * @param tps maximum number of parts per second
     * @param window maximum number of unanswered parts
     */
    public record Speed(int tps, int window) {}

    /**
     * Sender that phones display.
     *
     * @param ton type of number (SMPP 3.4, 5.2.5): 5 for a name
     * @param npi numbering plan (5.2.6): 0 for a name
     */
    public record Sender(String address, int ton, int npi) {}

    /** Coding of texts on the wire. */
    public record Coding(DefaultAlphabet alphabet, Concatenation concatenation) {}

    /**
     * Receipts and incoming messages.
     *
     * @param answerIds notation of message ids in answers
     * @param receiptIds notation of message ids in receipts
     * @param hours how long to wait for a receipt before a part becomes unconfirmed
     * @param stopWords first words of a message that opts out, in capitals
     */
    public record Receipts(MessageIdForm answerIds, MessageIdForm receiptIds, int hours, List<String> stopWords) {
        public Receipts {
            stopWords = stopWords.stream()
                    .map(word -> word.strip().toUpperCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** Returns whether this text opts out. */
        public boolean isStop(String text) {
            // skip everything before the first letter or digit, such as quotation marks and brackets
            var said = text.replaceFirst("^[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
            var words = said.split("[^\\p{L}\\p{N}]+", 2);
            return stopWords.contains(words[0]);
        }
    }

    /** Notation of a telecom company's message ids. Many companies use a different notation in receipts than in answers. */
    public enum MessageIdForm implements Slug {
        /** The id is used unchanged. */
        TEXT(id -> id),
        /** Decimal digits, possibly with leading zeros. */
        DECIMAL(id -> id.matches("\\d{1,60}") ? new BigInteger(id).toString() : id),
        /** Hexadecimal digits, possibly with leading zeros. */
        HEX(id -> id.matches("[0-9a-fA-F]{1,60}") ? new BigInteger(id, 16).toString() : id);

        /** SMPP 3.4 allows at most 64 characters. */
        private static final int LONGEST = 100;

        private final UnaryOperator<String> reading;

        MessageIdForm(UnaryOperator<String> reading) {
            this.reading = reading;
        }

        /** Returns the id in the normalized form for comparison; ids in another notation stay unchanged. */
        public String normal(String id) {
            // an id that cannot be stored would be resent forever: the SMSC resends unacknowledged messages
            var clean = id.replace("\0", "").strip();
            return reading.apply(clean.substring(0, Math.min(clean.length(), LONGEST)));
        }
    }
}
