package vn.lantoa.sms.order;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.List;

/**
 * Text encoded for one route, cut once for all recipients.
 *
 * @param segments parts that phones receive and companies count, which may differ from the number of submissions
 * @param bodies encoded text of each submission
 */
public record SubmitText(Concatenation way, SmsSegments segments, List<byte[]> bodies) {
    private static final int DEFAULT = 0;
    private static final int UCS2 = 8;

    /**
     * Cuts a text.
     *
     * @throws IllegalStateException if the text has more parts than a header can count
     */
    public static SubmitText of(String text, DefaultAlphabet alphabet, Concatenation way) {
        var clean = SmsText.clean(text);
        var gsm = ForcingCharacter.in(clean).isEmpty() && alphabet.has(clean);
        var parts = SmsSegments.of(clean, gsm ? SmsEncoding.GSM7 : SmsEncoding.UCS2);
        if (parts.count() > SmsSegments.MOST)
            throw new IllegalStateException(parts.count() + " parts are more than a header can count");
        var texts = way == Concatenation.PAYLOAD
                ? List.of(clean)
                : parts.parts().stream().map(SmsPart::text).toList();
        var bodies = texts.stream()
                .map(one -> gsm ? alphabet.encode(one) : one.getBytes(UTF_16BE))
                .toList();
        return new SubmitText(way, parts, bodies);
    }

    /** Returns the number of submissions per recipient. */
    public int count() {
        return bodies.size();
    }

    /**
     * Returns one part of the text. Its header (3GPP TS 23.040, 9.2.3.24.1) links the parts of a message.
     *
     * @param number number of the part, from 1
     * @param reference number shared by the parts of a message; only its lower eight bits are used
     */
    public SubmitPart part(int number, int reference) {
        var body = bodies.get(number - 1);
        int dataCoding = segments.encoding() == SmsEncoding.GSM7 ? DEFAULT : UCS2;
        if (way != Concatenation.UDH || count() == 1) return new SubmitPart(body, dataCoding, number, count(), way);
        var header = new byte[] {5, 0, 3, (byte) reference, (byte) count(), (byte) number};
        var octets = new byte[header.length + body.length];
        System.arraycopy(header, 0, octets, 0, header.length);
        System.arraycopy(body, 0, octets, header.length, body.length);
        return new SubmitPart(octets, dataCoding, number, count(), way);
    }

    /**
     * Part of a message as submitted to an SMSC.
     *
     * @param octets the octets of the text, with a leading header if the method requires it
     * @param dataCoding 0: default alphabet of the SMSC; 8: UTF-16BE (SMPP 3.4, 5.2.19)
     * @param number number of this part, from 1
     * @param total number of parts of the message
     * @param way method of marking the parts
     */
    @SuppressWarnings("ArrayRecordComponent") // created for one submission and never compared
    public record SubmitPart(byte[] octets, int dataCoding, int number, int total, Concatenation way) {
        /** Returns whether a header precedes the text. */
        public boolean hasHeader() {
            return way == Concatenation.UDH && total > 1;
        }
    }
}
