package vn.lantoa.campaign.social;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Caption of a post.
 *
 * @param length the length as the network counts it
 * @param limit the maximum length on the network
 */
@Schema(name = "SocialCaption")
public record Caption(String text, int length, int limit) {
    private static final String CUT = "…";

    /**
     * Texts of a post.
     *
     * @param hashtags hashtags with {@code #}, separated by spaces; may be empty
     * @param address address that the post links to
     */
    public record Words(String title, String description, String hashtags, String address) {}

    /**
     * Returns the longest caption that the network accepts. The description is cut first, at a word, then the title;
     * the address is never cut.
     */
    static Caption of(Network network, Words words) {
        var end = end(network, words);
        var limit = network.limit();
        var text = together(words.title(), words.description(), end);
        if (limit.length(text, words.address()) > limit.most()) text = cut(limit, words, end);
        return new Caption(text, limit.length(text, words.address()), limit.most());
    }

    private static String cut(Network.Limit limit, Words words, String end) {
        // if the title alone is too long, the description is omitted
        var fits = limit.length(together(words.title(), "", end), words.address()) <= limit.most();
        for (var said = fits ? shorter(at(limit, words.description())) : ""; !said.isEmpty(); said = shorter(said)) {
            var text = together(words.title(), said + CUT, end);
            if (limit.length(text, words.address()) <= limit.most()) return text;
        }
        var title = at(limit, words.title());
        while (!title.isEmpty() && limit.length(together(title + CUT, "", end), words.address()) > limit.most())
            title = shorter(title);
        return together(title.equals(words.title()) ? title : title + CUT, "", end);
    }

    // every network counts a character as at least one
    private static String at(Network.Limit limit, String text) {
        return text.codePointCount(0, text.length()) <= limit.most()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, limit.most()));
    }

    /** Returns the text without its last word; a single word loses its last character. */
    private static String shorter(String text) {
        if (text.isEmpty()) return "";
        int blank = text.stripTrailing().lastIndexOf(' ');
        var kept = blank > 0 ? text.substring(0, blank) : text.substring(0, text.offsetByCodePoints(text.length(), -1));
        return kept.stripTrailing().replaceAll("(?<![,;:.–-])[,;:.–-]+$", "");
    }

    private static String end(Network network, Words words) {
        var tags = Arrays.stream(words.hashtags().split(" "))
                .filter(tag -> !tag.isEmpty())
                .limit(network.hashtags())
                .collect(Collectors.joining(" "));
        return tags.isEmpty() ? words.address() : tags + "\n" + words.address();
    }

    private static String together(String title, String description, String end) {
        return description.isEmpty() ? title + "\n\n" + end : title + "\n\n" + description + "\n\n" + end;
    }
}
