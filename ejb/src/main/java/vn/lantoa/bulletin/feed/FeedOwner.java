package vn.lantoa.bulletin.feed;

import java.util.regex.Pattern;

/**
 * The person behind the feeds of bulletins: where those write who list podcasts, and ask before they do.
 *
 * @param email empty when the hub names none
 */
public record FeedOwner(String email) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]++@[^\\s@<>\"][^\\s@<>\".]*+\\.[^\\s@<>\"]++");

    /** The owner at this address. */
    public static FeedOwner parse(String text) {
        var email = text.strip();
        if (!ADDRESS.matcher(email).matches()) throw new IllegalArgumentException("must be an e-mail address");
        return new FeedOwner(email);
    }
}
