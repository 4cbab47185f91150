package vn.lantoa.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Messages for all text that leaves the hub: {@code words_vi.properties} and {@code words_en.properties}, both UTF-8.
 * {@code {0}} is the first argument; quotes have no special meaning. A missing message is shown as its key; a test
 * detects missing messages.
 */
public record Words(Map<String, String> words) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /** Vietnamese, the language of everything official. */
    public static final Words VI = load("vi");

    private static final Words EN = load("en");

    /** Returns the English messages if the language is English, otherwise the Vietnamese messages. */
    public static Words in(String language) {
        return language.startsWith("en") ? EN : VI;
    }

    /** Returns the message for this key with its arguments filled in. */
    public String text(String key, Object... arguments) {
        var text = words.getOrDefault(key, key);
        return ARGUMENT.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(found.group(1))])));
    }

    /** Returns the message in Vietnamese and in English, for readers who may know only one of the languages. */
    public static String both(String key) {
        return VI.text(key) + " / " + EN.text(key);
    }

    /** Finds the message for this key. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /** Returns all messages for templates, by the first part of their keys and then by the rest. */
    public Map<String, Map<String, String>> byPart() {
        return words.entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> one.getKey().split("\\.", 2)[0],
                        Collectors.toMap(one -> one.getKey().split("\\.", 2)[1], Map.Entry::getValue)));
    }

    private static Words load(String language) {
        var name = "/vn/lantoa/words_" + language + ".properties";
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("missing messages: " + name);
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, UTF_8));
            return new Words(properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
