package vn.lantoa.sms.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.lantoa.sms.order.SubmitText.SubmitPart;

/** The user data of submitted parts as a company sends it on air (3GPP TS 23.040, TP-UD): septets are packed. */
final class AirOctets {
    private static final int HEADER = 6;

    private AirOctets() {}

    /** Returns the user data of each part. */
    static List<byte[]> of(String text, int reference) {
        var submitted = SubmitText.of(text, DefaultAlphabet.GSM, Concatenation.UDH);
        var all = new ArrayList<byte[]>();
        for (int number = 1; number <= submitted.count(); number++) all.add(of(submitted.part(number, reference)));
        return all;
    }

    private static byte[] of(SubmitPart part) {
        if (part.dataCoding() != 0) return part.octets();
        int header = part.hasHeader() ? HEADER : 0;
        var octets = part.octets();
        return pack(Arrays.copyOf(octets, header), Arrays.copyOfRange(octets, header, octets.length));
    }

    /** Packs septets behind a header, from the next boundary of seven bits on (3GPP TS 23.038, 6.1.2.1). */
    private static byte[] pack(byte[] header, byte[] septets) {
        int first = (header.length * 8 + 6) / 7 * 7;
        var octets = Arrays.copyOf(header, (first + septets.length * 7 + 7) / 8);
        for (int i = 0; i < septets.length; i++) {
            int bit = first + i * 7;
            int shifted = septets[i] << bit % 8;
            octets[bit / 8] |= (byte) shifted;
            if (shifted > 0xFF) octets[bit / 8 + 1] |= (byte) (shifted >> 8);
        }
        return octets;
    }
}
