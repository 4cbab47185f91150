package vn.lantoa.kernel;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A block of addresses in CIDR notation (RFC 4632, RFC 4291).
 *
 * @param length the length of the prefix in bits
 */
public record Network(InetAddress address, int length) {
    private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F:.]{2,45})/(\\d{1,3})");

    /**
     * Parses a block.
     *
     * @throws IllegalArgumentException if the text is not a block in CIDR notation
     */
    public static Network parse(String text) {
        var parts = CIDR.matcher(text.strip());
        if (!parts.matches()) throw new IllegalArgumentException("must be networks such as 10.0.0.0/8");
        try {
            // the text has only digits, dots and colons, so no host name is resolved
            var network = new Network(InetAddress.getByName(parts.group(1)), Integer.parseInt(parts.group(2)));
            if (network.length <= network.address.getAddress().length * Byte.SIZE) return network;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("must be networks such as 10.0.0.0/8", e);
        }
        throw new IllegalArgumentException("must be networks such as 10.0.0.0/8");
    }

    /** Returns true if bits are set beyond the prefix, which PostgreSQL's {@code cidr} rejects. */
    public boolean hasBitsBeyond() {
        byte[] bytes = address.getAddress();
        for (int bit = length; bit < bytes.length * Byte.SIZE; bit++)
            if ((bytes[bit / Byte.SIZE] & 0x80 >> bit % Byte.SIZE) != 0) return true;
        return false;
    }

    /** Returns true if the address lies within the block. */
    public boolean holds(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) return false;
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) return false;
        }
        return true;
    }
}
