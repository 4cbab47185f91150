package vn.lantoa.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The address to which weaknesses of this hub are reported, and the file that says so (RFC 9116).
 *
 * @param address {@code mailto:} or {@code https:}; empty where the operator has named none
 */
public record SecurityContact(String address) {
    static final SecurityContact NONE = new SecurityContact("");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]++@[^\\s@<>\"][^\\s@<>\".]*+\\.[^\\s@<>\"]++");
    private static final Pattern PAGE = Pattern.compile("https://[^\\s<>\"]+");

    /** Section 2.5.5 recommends less than a year: whoever reads an old copy shall ask again. */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    /** The contact of an e-mail address or of a page. */
    static SecurityContact parse(String text) {
        var contact = text.strip();
        if (PAGE.matcher(contact).matches()) return new SecurityContact(contact);
        if (!EMAIL.matcher(contact).matches())
            throw new IllegalArgumentException("must be an e-mail address, or that of a page (https)");
        return new SecurityContact("mailto:" + contact);
    }

    /** True if the operator has named somebody. */
    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** The file, as it is under its own address. */
    public String file(URI own, Instant now) {
        return "Contact: " + address + "\nExpires: " + now.plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: vi, en\nCanonical: " + own + "\n";
    }
}
