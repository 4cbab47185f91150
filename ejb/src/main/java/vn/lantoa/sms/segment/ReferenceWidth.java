package vn.lantoa.sms.segment;

/** Width of the reference number that links the parts of a message (3GPP TS 23.040, 9.2.3.24.1 and 9.2.3.24.8). */
public enum ReferenceWidth {
    EIGHT_BIT(0x00, 1),
    SIXTEEN_BIT(0x08, 2);

    private final int element;
    private final int octets;

    ReferenceWidth(int element, int octets) {
        this.element = element;
        this.octets = octets;
    }

    /** Returns the number of octets of the whole header, including its length octet: 6 or 7. */
    public int headerOctets() {
        return 5 + octets;
    }

    /**
     * Returns the header of one part.
     *
     * @param reference number shared by all parts of the message; only its lower bits are used
     */
    byte[] header(int reference, int parts, int number) {
        var header = new byte[headerOctets()];
        header[0] = (byte) (headerOctets() - 1);
        header[1] = (byte) element;
        header[2] = (byte) (octets + 2);
        if (octets == 2) header[3] = (byte) (reference >> 8);
        header[2 + octets] = (byte) reference;
        header[3 + octets] = (byte) parts;
        header[4 + octets] = (byte) number;
        return header;
    }
}
