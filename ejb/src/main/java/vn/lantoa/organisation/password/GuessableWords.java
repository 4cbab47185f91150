package vn.lantoa.organisation.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Words that attackers would try first at this hub: local words ({@code password-words.txt}), and the names of the
 * officer, their organisation, the province and the hub.
 */
final class GuessableWords {
    private static final String LIST = "/vn/lantoa/organisation/password-words.txt";
    private static final int SHORTEST = 2;
    private static final Set<String> LOCAL = local();

    private final Set<String> words;

    private GuessableWords(Set<String> words) {
        this.words = words;
    }

    static GuessableWords of(List<String> names) {
        var words = new HashSet<>(LOCAL);
        for (var name : names) {
            words.add(PlainLetters.only(name));
            for (var word : name.split("[^\\p{L}\\p{M}]+")) words.add(PlainLetters.only(word));
        }
        words.removeIf(word -> word.length() < SHORTEST);
        return new GuessableWords(words);
    }

    /** Returns whether the letters of the password consist entirely of such words. */
    boolean makeUp(String password) {
        return covers(PlainLetters.only(password)) || covers(undisguised(password));
    }

    private static String undisguised(String password) {
        return PlainLetters.only(PlainLetters.undisguised(PlainLetters.core(PlainLetters.of(password))));
    }

    private boolean covers(String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++)
            for (int start = 0; start < end && !reached[end]; start++)
                reached[end] = reached[start] && words.contains(letters.substring(start, end));
        return !letters.isEmpty() && reached[letters.length()];
    }

    private static Set<String> local() {
        try (var list = Objects.requireNonNull(GuessableWords.class.getResourceAsStream(LIST), LIST)) {
            var words = new HashSet<String>();
            for (var line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                if (!line.startsWith("#")) words.add(PlainLetters.only(line));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
