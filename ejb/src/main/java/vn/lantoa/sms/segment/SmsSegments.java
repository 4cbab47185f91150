package vn.lantoa.sms.segment;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;

/**
 * Text cut into the parts that are sent and paid for. The text is first normalized to NFC with line feeds
 * ({@link SmsText}), because decomposed letters would triple its length. A part never ends within an escape sequence, a
 * surrogate pair, or a grapheme cluster. Only a cluster longer than a whole part is cut, between its characters.
 *
 * @param units septets or UTF-16 code units of the whole text
 * @param room units left in the last part
 */
public record SmsSegments(
        SmsEncoding encoding,
        ReferenceWidth width,
        List<SmsPart> parts,
        int units,
        int room,
        List<ForcingCharacter> forcing) {
    /** The maximum number of parts per message: the header counts them in one octet. */
    public static final int MOST = 255;

    /** Returns the parts with the short header that every phone supports. */
    public static SmsSegments of(String text) {
        return of(text, ReferenceWidth.EIGHT_BIT);
    }

    /** Returns the parts with headers of this width. An empty text has no parts. */
    public static SmsSegments of(String text, ReferenceWidth width) {
        var forced = !ForcingCharacter.in(SmsText.clean(text)).isEmpty();
        return of(text, width, forced ? SmsEncoding.UCS2 : SmsEncoding.GSM7);
    }

    /**
     * Returns the parts in this encoding, for routes that do not support the shorter one.
     *
     * @param encoding GSM7 only for a text without forcing characters
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

    /** Returns the number of parts sent and paid for per recipient. */
    public int count() {
        return parts.size();
    }

    /**
     * Returns the user data of each part as sent on air (3GPP TS 23.040, TP-UD), at most 140 octets each. It is the
     * header, if there are several parts, followed by packed septets or UTF-16BE.
     *
     * @param reference number shared by the parts of this message
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
