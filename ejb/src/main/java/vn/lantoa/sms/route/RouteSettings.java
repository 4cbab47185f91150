package vn.lantoa.sms.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;

/**
 * The settings of a route. The password is apart: it is written and never read back.
 *
 * @param name for people
 */
public record RouteSettings(
        String name, Host host, Login login, Speed speed, Sender sender, Coding coding, Receipts receipts) {
    /** The same settings, with more words by which a phone opts out. */
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
     * The address at which the company listens.
     *
     * @param company the partner by whose tariff messages are priced; null: none of the partners
     */
    public record Host(String name, int port, boolean tls, @Nullable PartnerId company) {}

    /** The type and names of the bind. */
    public record Login(BindType bind, String systemId, String systemType) {}

    /**
     * The speed.
     *
     * @param tps parts a second at most
     * @param window parts that may be unanswered at once
     */
    public record Speed(int tps, int window) {}

    /**
     * The sender that phones show.
     *
     * @param ton type of number (SMPP 3.4, 5.2.5): 5 for a name
     * @param npi numbering plan (5.2.6): 0 for a name
     */
    public record Sender(String address, int ton, int npi) {}

    /** The coding of texts on the wire. */
    public record Coding(DefaultAlphabet alphabet, Concatenation way) {}

    /**
     * The receipts and incoming messages.
     *
     * @param answerIds how message ids are written in answers
     * @param receiptIds how they are written in receipts
     * @param hours how long a receipt is waited for; then a part is unconfirmed
     * @param stopWords first words of a message with which its sender opts out, in capitals
     */
    public record Receipts(MessageIdForm answerIds, MessageIdForm receiptIds, int hours, List<String> stopWords) {
        public Receipts {
            stopWords = stopWords.stream()
                    .map(word -> word.strip().toUpperCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        /** True if this text opts out. */
        public boolean isStop(String text) {
            // whatever stands before the first letter: quotation marks, brackets
            var said = text.replaceFirst("^[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
            var words = said.split("[^\\p{L}\\p{N}]+", 2);
            return stopWords.contains(words[0]);
        }
    }
}
