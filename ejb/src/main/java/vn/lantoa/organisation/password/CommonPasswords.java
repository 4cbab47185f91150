package vn.lantoa.organisation.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;

/**
 * List of the 100,000 most common leaked passwords, from the library nbvcxz (MIT). It is read when a password is set,
 * which is rare, and not kept in memory.
 */
final class CommonPasswords {
    private static final String LIST = "/dictionaries/passwords.txt";

    private CommonPasswords() {}

    /**
     * Returns whether the list contains the password: unchanged, doubled, with symbols in place of letters, or
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

    private interface Reading<T> {
        T of(Stream<String> lines);
    }

    private static <T> T list(Reading<T> reading) {
        var stream = Objects.requireNonNull(Nbvcxz.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reading.of(lines.lines().map(line -> line.strip().toLowerCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
