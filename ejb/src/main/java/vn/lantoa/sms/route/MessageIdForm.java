package vn.lantoa.sms.route;

import java.math.BigInteger;
import vn.lantoa.kernel.Slug;

/**
 * The form in which a telecom company writes its message ids. Many write them otherwise in receipts than in answers.
 */
public enum MessageIdForm implements Slug {
    /** The id as it stands. */
    TEXT {
        @Override
        String read(String id) {
            return id;
        }
    },
    /** Decimal digits, perhaps with zeros in front. */
    DECIMAL {
        @Override
        String read(String id) {
            return id.matches("\\d{1,60}") ? new BigInteger(id).toString() : id;
        }
    },
    /** Hexadecimal digits, perhaps with zeros in front. */
    HEX {
        @Override
        String read(String id) {
            return id.matches("[0-9a-fA-F]{1,60}") ? new BigInteger(id, 16).toString() : id;
        }
    };

    /** SMPP 3.4 has 64 characters at most. */
    private static final int LONGEST = 100;

    /** The id in the one form in which both are compared; a text of another form stays as it is. */
    public String normal(String id) {
        // what no column takes would come back for ever: the company sends again what is not kept
        var clean = id.replace("\0", "").strip();
        return read(clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
    }

    abstract String read(String id);
}
