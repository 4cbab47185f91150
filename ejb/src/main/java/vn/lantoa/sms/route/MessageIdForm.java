package vn.lantoa.sms.route;

import java.math.BigInteger;
import vn.lantoa.kernel.Slug;

/** Notation of a telecom company's message ids. Many companies use a different notation in receipts than in answers. */
public enum MessageIdForm implements Slug {
    /** The id is used unchanged. */
    TEXT {
        @Override
        String read(String id) {
            return id;
        }
    },
    /** Decimal digits, possibly with leading zeros. */
    DECIMAL {
        @Override
        String read(String id) {
            return id.matches("\\d{1,60}") ? new BigInteger(id).toString() : id;
        }
    },
    /** Hexadecimal digits, possibly with leading zeros. */
    HEX {
        @Override
        String read(String id) {
            return id.matches("[0-9a-fA-F]{1,60}") ? new BigInteger(id, 16).toString() : id;
        }
    };

    /** SMPP 3.4 allows at most 64 characters. */
    private static final int LONGEST = 100;

    /** Returns the id in the normalized form for comparison; ids in another notation stay unchanged. */
    public String normal(String id) {
        // an id that cannot be stored would be resent forever: the SMSC resends unacknowledged messages
        var clean = id.replace("\0", "").strip();
        return read(clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
    }

    abstract String read(String id);
}
