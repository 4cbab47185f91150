package vn.lantoa.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Contact for reports of security vulnerabilities, and its file {@code security.txt} (RFC 9116).
 *
 * @param address {@code mailto:} or {@code https:}; empty if the operator has configured none
 */
public record SecurityContact(String address) {
    static final SecurityContact NONE = new SecurityContact("");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]++@[^\\s@<>\"][^\\s@<>\".]*+\\.[^\\s@<>\"]++");
    private static final Pattern PAGE = Pattern.compile("https://[^\\s<>\"]+");

    /**
     * Validity of the document. RFC 9116 section 2.5.5 recommends less than a year, so that readers of an old copy
     * fetch it again.
     */
    private static final Duration GOOD_FOR = Duration.ofDays(180);

    /** Parses an e-mail address or the https address of a page. */
    static SecurityContact parse(String text) {
        var contact = text.strip();
        if (PAGE.matcher(contact).matches()) return new SecurityContact(contact);
        if (!EMAIL.matcher(contact).matches())
            throw new IllegalArgumentException("must be an e-mail address, or that of a page (https)");
        return new SecurityContact("mailto:" + contact);
    }

    /** Returns true if the operator has configured a contact. */
    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** Returns the content of the file, which is served at its own address. */
    public String file(URI own, Instant now) {
        return "Contact: " + address + "\nExpires: " + now.plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS)
                + "\nPreferred-Languages: vi, en\nCanonical: " + own + "\n";
    }
}
