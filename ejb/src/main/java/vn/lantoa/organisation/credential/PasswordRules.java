package vn.lantoa.organisation.credential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.ShippedTable;

/** Rules for passwords: long enough and not easy to guess. No rules about character classes. */
final class PasswordRules {
    /** Minimum length with a second factor, in characters. */
    static final int SHORTEST = 10;

    /** Minimum length without a second factor (NIST SP 800-63B-4, section 3.1.1.2). */
    static final int SHORTEST_ALONE = 15;

    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    private PasswordRules() {}

    /** Returns all issues of the password for its holder. */
    static Issues check(String password, PasswordHolder holder) {
        return checkLength(password, holder.hasFactor()).and(checkWords(password, holder));
    }

    private static Issues checkLength(String password, boolean hasFactor) {
        return Issues.none()
                .when(hasFactor && password.length() < SHORTEST, "password", "too-short", SHORTEST)
                .when(
                        !hasFactor && password.length() < SHORTEST_ALONE,
                        "password",
                        "too-short-alone",
                        SHORTEST_ALONE,
                        SHORTEST)
                .when(password.length() > LONGEST, "password", "too-long", LONGEST);
    }

    private static Issues checkWords(String password, PasswordHolder holder) {
        // skips the word checks, which are expensive for long texts; a password of invalid length is rejected anyway
        if (password.length() < SHORTEST || password.length() > LONGEST) return Issues.none();
        var login = holder.login();
        var lower = password.toLowerCase(Locale.ROOT);
        var common = isRun(password) || CommonPasswords.has(password);
        var words = GuessableWords.of(holder.names());
        return Issues.none()
                .when(common, "password", "too-common")
                .when(!common && words.makeUp(password), "password", "only-guessable")
                .when(!login.isEmpty() && lower.contains(login), "password", "contains-login")
                .when(
                        password.chars().distinct().count() < FEWEST_DIFFERENT,
                        "password",
                        "too-few-different",
                        FEWEST_DIFFERENT);
    }

    /** Returns whether the difference between neighbouring characters is constant, as when counting up or down. */
    private static boolean isRun(String password) {
        var signs = password.chars()
                .map(sign -> Character.isDigit(sign) ? Character.digit(sign, 10) : sign)
                .toArray();
        return IntStream.range(1, signs.length)
                        .map(i -> Math.floorMod(signs[i] - signs[i - 1], 10))
                        .distinct()
                        .count()
                == 1;
    }

    /** Returns whether the password may be used only together with a second factor. */
    static boolean needsFactor(String password) {
        return password.length() < SHORTEST_ALONE;
    }

    /**
     * List of the 100,000 most common leaked passwords, from the library nbvcxz (MIT). It is read when a password is set,
     * which is rare, and not kept in memory.
     */
    static final class CommonPasswords {
        private static final String LIST = "/dictionaries/passwords.txt";

        private CommonPasswords() {}

        /**
         * Returns whether the list contains the password: unchanged, doubled, with letters replaced by symbols, or
         * surrounded by digits and symbols.
         */
        static boolean has(String password) {
            var tried = candidates(password);
            return list(lines -> lines.anyMatch(tried::contains));
        }

        static long size() {
            return list(Stream::count);
        }

        private static Set<String> candidates(String password) {
            var plain = PlainLetters.of(password);
            return Stream.of(
                            password.toLowerCase(Locale.ROOT),
                            plain,
                            PlainLetters.undisguised(plain),
                            PlainLetters.core(plain),
                            PlainLetters.core(PlainLetters.undisguised(plain)),
                            PlainLetters.undisguised(PlainLetters.core(plain)))
                    .flatMap(one -> Stream.of(one, half(one)))
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.toSet());
        }

        private static String half(String text) {
            var half = text.substring(0, text.length() / 2);
            return text.equals(half + half) ? half : "";
        }

        private static <T> T list(Function<Stream<String>, T> reading) {
            var stream = Objects.requireNonNull(Nbvcxz.class.getResourceAsStream(LIST), LIST);
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reading.apply(lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Words that attackers would try first at this hub: local words ({@code password-words.txt}), and the names of the
     * officer, their organisation, the province and the hub.
     */
    static final class GuessableWords {
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
            return ShippedTable.read("password-words.txt")
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(PlainLetters::only)
                    .collect(Collectors.toSet());
        }
    }
}
