package vn.lantoa.sms.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text cut into the parts that are sent and paid for. The text is first normalized to NFC with line feeds
 * ({@link SmsText}), because decomposed letters would triple its length. A part never ends within an escape sequence, a
 * surrogate pair, or a grapheme cluster. Only a cluster longer than a whole part is cut, between its characters.
 *
 * @param units septets or UTF-16 code units of the whole text
 * @param room units left in the last part
 */
public record SmsSegments(
        SmsEncoding encoding, List<SmsPart> parts, int units, int room, List<ForcingCharacter> forcing) {
    /** The maximum number of parts per message: the header counts them in one octet. */
    public static final int MOST = 255;

    /** Returns the parts. An empty text has no parts. */
    public static SmsSegments of(String text) {
        var forced = !ForcingCharacter.in(SmsText.clean(text)).isEmpty();
        return of(text, forced ? SmsEncoding.UCS2 : SmsEncoding.GSM7);
    }

    /**
     * Returns the parts in this encoding, for routes that do not support the shorter encoding.
     *
     * @param encoding GSM7 only for a text without forcing characters
     */
    static SmsSegments of(String text, SmsEncoding encoding) {
        var clean = SmsText.clean(text);
        var forcing = ForcingCharacter.in(clean);
        int units = encoding.sizeOf(clean);
        boolean alone = units <= encoding.capacityAlone();
        int most = alone ? encoding.capacityAlone() : encoding.capacity();
        var parts = new Cutter(encoding, most).cut(clean);
        int last = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).units();
        return new SmsSegments(encoding, parts, units, most - last, forcing);
    }

    /** Returns the number of parts sent and paid for per recipient. */
    public int count() {
        return parts.size();
    }

    /** Splitter of a text into parts of whole characters. For one use. */
    static final class Cutter {
        private static final Pattern CLUSTER = Pattern.compile("\\X");

        private final SmsEncoding encoding;
        private final int most;
        private final List<SmsPart> parts = new ArrayList<>();
        private final StringBuilder part = new StringBuilder();
        private int units;

        Cutter(SmsEncoding encoding, int most) {
            this.encoding = encoding;
            this.most = most;
        }

        List<SmsPart> cut(String text) {
            CLUSTER.matcher(text)
                    .results()
                    .flatMap(found -> pieces(found.group()))
                    .forEach(this::add);
            if (units > 0) close();
            return parts;
        }

        private Stream<String> pieces(String cluster) {
            if (encoding.sizeOf(cluster) <= most) return Stream.of(cluster);
            return cluster.codePoints().mapToObj(Character::toString);
        }

        private void add(String fragment) {
            int size = encoding.sizeOf(fragment);
            if (units + size > most) close();
            part.append(fragment);
            units += size;
        }

        private void close() {
            parts.add(new SmsPart(part.toString(), units));
            part.setLength(0);
            units = 0;
        }
    }
}
