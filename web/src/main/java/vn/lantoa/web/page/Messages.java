package vn.lantoa.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issue;

/**
 * The messages of the pages: {@code messages_vi.properties} and {@code messages_en.properties} in {@code vn/lantoa/web}
 * and in the folder of each stage, in UTF-8. {@code {0}} is the first argument; quotes have no special meaning. A
 * missing message is shown as its key; a test detects missing messages.
 */
public record Messages(Map<String, String> words, Locale locale) {
    /** Folders below {@code vn/lantoa/web} that may have their own messages. */
    static final List<String> FOLDERS = List.of(
            "",
            "signin/",
            "organisation/",
            "service/",
            "place/",
            "plan/",
            "asset/",
            "rendition/",
            "approval/",
            "release/",
            "catalogue/",
            "press/",
            "distribution/",
            "embed/",
            "campaign/",
            "sms/",
            "bulletin/",
            "coverage/",
            "report/",
            "audit/",
            "outbox/");

    /** Placeholder of an argument. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Pattern DAY = Pattern.compile("^(\\d{4})-(\\d\\d)-(\\d\\d)$");

    private static final Map<String, Messages> BY_LANGUAGE = Map.of("vi", load("vi"), "en", load("en"));

    /** Returns the messages in the given language, or in Vietnamese if there are none. */
    public static Messages in(String language) {
        var found = BY_LANGUAGE.get(language);
        return found != null ? found : java.util.Objects.requireNonNull(BY_LANGUAGE.get("vi"));
    }

    /** Returns the message with this key and its arguments filled in: numbers as amounts, days with the day first. */
    public String text(String key, Object... arguments) {
        var text = words.get(key);
        if (text == null) return key;
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            // placeholders inside arguments are not replaced
            return Matcher.quoteReplacement(number < arguments.length ? written(arguments[number]) : place.group());
        });
    }

    private String written(Object argument) {
        if (argument instanceof Number number) return amount(number);
        return DAY.matcher(String.valueOf(argument)).replaceAll("$3/$2/$1");
    }

    /** Formats an amount: {@code 1.250,5}. */
    String amount(Number sum) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(sum);
    }

    /** Returns true if there is a message for this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** Returns the text of an issue with its field as a sentence. */
    public String sentence(Issue issue) {
        var name = name(issue);
        var field = has("field." + name) ? text("field." + name) : name;
        var line = issue.field().matches("lines\\[\\d+].*") ? issue.field().replaceAll("^lines\\[(\\d+)].*", "$1") : "";
        if (line.isEmpty() && issue.code().equals("missing") && has("field." + name)) return missing(name, field);
        var where = line.isEmpty() ? field : text("form.line", line) + (field.isEmpty() ? "" : ", " + field);
        return where + ": " + what(issue);
    }

    /** Returns the sentence about an empty field, which states what to type, choose or add. */
    private String missing(String name, String field) {
        var own = "missing." + name;
        // abbreviations keep their capitals
        boolean word = field.length() > 1 && Character.isLowerCase(field.charAt(1));
        var within = word ? field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1) : field;
        return text(has(own) ? own : "missing", within);
    }

    /** Returns the text of an issue without its field; the field may have a text of its own for the code. */
    public String what(Issue issue) {
        var key = "issue." + issue.code();
        var own = key + "." + name(issue);
        return text(has(own) ? own : key, issue.params().toArray());
    }

    /** Returns the name of the issue's field; in a table, without the line number. */
    private static String name(Issue issue) {
        return issue.field().replaceAll("^lines\\[\\d+]\\.?", "");
    }

    /**
     * Returns the texts of recorded refusal codes: one per line, as {@code field|code|parameters…} or the type of a
     * problem. An unknown line is returned unchanged.
     */
    public List<String> refusal(String codes) {
        return codes.lines().map(this::reason).toList();
    }

    private String reason(String line) {
        var parts = List.of(line.split("\\|"));
        if (parts.size() > 1) return sentence(new Issue(parts.get(0), parts.get(1), parts.subList(2, parts.size())));
        // a problem's own messages address the caller, but recorded refusals are read by others
        return Stream.of("refusal." + line, "problem." + line)
                .filter(this::has)
                .findFirst()
                .map(key -> text(key))
                .orElse(line);
    }

    /** Returns the messages whose keys have this prefix, by the rest of their keys. */
    public Map<String, String> below(String prefix) {
        return words.entrySet().stream()
                .filter(one -> one.getKey().startsWith(prefix))
                .collect(Collectors.toMap(one -> one.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }

    private static Messages load(String language) {
        var words = new HashMap<String, String>();
        for (var folder : FOLDERS) {
            var name = "/vn/lantoa/web/" + folder + "messages_" + language + ".properties";
            try (var stream = Messages.class.getResourceAsStream(name)) {
                if (stream == null) continue;
                var properties = new Properties();
                properties.load(new InputStreamReader(stream, UTF_8));
                properties.forEach((key, value) -> words.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return new Messages(Map.copyOf(words), language.equals("vi") ? new Locale("vi", "VN") : Locale.UK);
    }
}
