package vn.lantoa.bulletin;

import java.util.regex.Pattern;

/**
 * Contact person of the bulletin feeds, required by podcast directories.
 *
 * @param email empty if none is configured
 */
public record FeedOwner(String email) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>\"]++@[^\\s@<>\"][^\\s@<>\".]*+\\.[^\\s@<>\"]++");

    /**
     * Parses an e-mail address.
     *
     * @throws IllegalArgumentException if the text is not an e-mail address
     */
    public static FeedOwner parse(String text) {
        var email = text.strip();
        if (!ADDRESS.matcher(email).matches()) throw new IllegalArgumentException("must be an e-mail address");
        return new FeedOwner(email);
    }
}
