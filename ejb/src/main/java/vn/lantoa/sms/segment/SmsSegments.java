package vn.lantoa.sms.segment;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into the parts that go on air and are paid for. The text is NFC with line feeds first ({@link SmsText}), for
 * decomposed letters triple its length. A part never ends within an escaped character, a pair of surrogates, or a letter
 * and its marks; only a cluster longer than a whole part is cut, between its characters.
 *
 * @param units septets or pairs of octets of the whole text
 * @param room units that the last part still has
 */
public record SmsSegments(
        SmsEncoding encoding,
        ReferenceWidth width,
        List<SmsPart> parts,
        int units,
        int room,
        List<ForcingCharacter> forcing) {
    /** The most parts that one message may have: the header counts them in one octet. */
    public static final int MOST = 255;

    public SmsSegments {
        parts = List.copyOf(parts);
        forcing = List.copyOf(forcing);
    }

    /** The parts with the short header that every phone knows. */
    public static SmsSegments of(String text) {
        return of(text, ReferenceWidth.EIGHT_BIT);
    }

    /** The parts with headers of this width. An empty text has no part. */
    public static SmsSegments of(String text, ReferenceWidth width) {
        var forced = !ForcingCharacter.in(SmsText.clean(text)).isEmpty();
        return of(text, width, forced ? SmsEncoding.UCS2 : SmsEncoding.GSM7);
    }

    /**
     * The parts in this encoding, for a way that cannot take the shorter one.
     *
     * @param encoding GSM7 only for a text without a character that forces the other
     */
    static SmsSegments of(String text, ReferenceWidth width, SmsEncoding encoding) {
        var clean = SmsText.clean(text);
        var forcing = ForcingCharacter.in(clean);
        int units = encoding.sizeOf(clean);
        boolean alone = units <= encoding.capacityAlone();
        int most = alone ? encoding.capacityAlone() : encoding.capacity(width);
        var parts = new Cutter(encoding, most).cut(clean);
        int last = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).units();
        return new SmsSegments(encoding, width, parts, units, most - last, forcing);
    }

    /** The number of parts that are sent and paid for each receiver. */
    public int count() {
        return parts.size();
    }

    /**
     * The user data of each part as it goes on air (3GPP TS 23.040, TP-UD): header if there are several, then septets
     * packed or UTF-16 with the big end first; at most 140 octets each.
     *
     * @param reference what the parts of this message share
     */
    public List<byte[]> octets(int reference) {
        if (count() > MOST) throw new IllegalStateException(count() + " parts are more than a header can count");
        var octets = new ArrayList<byte[]>();
        for (int i = 0; i < count(); i++) {
            var header = count() == 1 ? new byte[0] : width.header(reference, count(), i + 1);
            octets.add(octets(header, parts.get(i).text()));
        }
        return octets;
    }

    private byte[] octets(byte[] header, String text) {
        if (encoding == SmsEncoding.GSM7) return Gsm7.pack(header, Gsm7.encode(text));
        var body = text.getBytes(UTF_16BE);
        var octets = new byte[header.length + body.length];
        System.arraycopy(header, 0, octets, 0, header.length);
        System.arraycopy(body, 0, octets, header.length, body.length);
        return octets;
    }
}
