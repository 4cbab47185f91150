package vn.lantoa.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts that a regular expression nearly matches: each prefix that the expression can still continue, followed by a
 * long run of a character that it also accepts there, followed by an end that it does not accept. The prefixes are
 * found by trial: {@link java.util.regex.Matcher#hitEnd} is true if more characters could have made a match.
 */
final class HostileTexts {
    private static final String USUAL = " \t\u000B\f\n\r0aZ-./,;<\u0000\u00E9\uD83D\uDE00";
    private static final List<String> USUAL_ENDS = List.of("", "\u0000", "\n\u0000", "\"");
    private static final List<String> AROUND = List.of("", "a", "Z", "0", "-", "\u0000", "\n");
    private static final Pattern CLASS = Pattern.compile("\\\\[a-zA-Z]|\\[[^\\]]*+]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} \"':;,/<>=@#&_-]{2,}+");
    private static final int MOST_PREFIXES = 40;
    private static final int LONG_RUN = 130;
    private static final int REPEATS = 120;

    private final Pattern pattern;
    private final Set<Character> letters = new TreeSet<>();
    private final List<String> words;
    private final Map<String, String> nexts = new LinkedHashMap<>();
    private final Set<String> prefixes = new LinkedHashSet<>();
    private final Set<String> stands = new TreeSet<>();
    private final ArrayDeque<String> open = new ArrayDeque<>(List.of(""));

    private HostileTexts(Pattern pattern) {
        this.pattern = pattern;
        words = WORD.matcher(CLASS.matcher(pattern.pattern()).replaceAll("|").replace("\\", ""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        (USUAL + pattern.pattern()).chars().forEach(letter -> letters.add((char) letter));
    }

    static List<String> against(Pattern pattern, int length) {
        var hostile = new HostileTexts(pattern);
        while (!hostile.open.isEmpty() && hostile.prefixes.size() < MOST_PREFIXES)
            hostile.extend(hostile.open.remove());
        return hostile.texts(length);
    }

    private List<String> ends() {
        return Stream.concat(
                        USUAL_ENDS.stream(),
                        letters.stream()
                                .filter(letter -> !Character.isLetterOrDigit(letter))
                                .map(letter -> letter + "\n\u0000"))
                .toList();
    }

    private void extend(String prefix) {
        var last = prefix.substring(Math.max(0, prefix.length() - 2));
        if (!stands.add(last + next(prefix))) return;
        prefixes.add(prefix);
        for (var word : words) if (continues(prefix + word)) open.add(prefix + word);
        for (var letter : kinds(prefix)) {
            var run = prefix;
            for (int i = 0; i < LONG_RUN && continues(run + letter); i++) run += letter;
            open.add(prefix + letter);
            if (run.length() < prefix.length() + LONG_RUN) open.add(run);
        }
    }

    private List<String> texts(int length) {
        var texts = new LinkedHashSet<String>();
        var ends = ends();
        for (var letter : letters)
            for (var around : AROUND) texts.add(filled(around, letter.toString(), length) + around);
        for (var prefix : prefixes) {
            for (var between : List.of("", " ", "\n"))
                for (var end : USUAL_ENDS) if (!prefix.isEmpty()) texts.add(repeated(prefix + between, length) + end);
            for (var unit : units(prefix))
                for (var end : kinds(prefix).contains(unit) ? ends : USUAL_ENDS)
                    texts.add(filled(prefix, unit, length - end.length()) + end);
        }
        var sample = SampleText.of(pattern);
        for (int i = 1; i <= sample.length(); i++)
            for (var end : USUAL_ENDS) {
                texts.add(repeated(sample.substring(0, i), length) + end);
                texts.add(filled(sample.substring(0, i - 1), sample.substring(i - 1, i), length) + end);
            }
        return List.copyOf(texts);
    }

    /** The repeatable parts behind a prefix: a character, or two alternating ones. */
    private List<String> units(String prefix) {
        var units = new ArrayList<>(
                next(prefix).chars().mapToObj(Character::toString).toList());
        for (var first : kinds(prefix))
            for (var second : kinds(prefix + first))
                if (continues(prefix + first + second + first)) units.add(first + second);
        return units;
    }

    /** The characters that can follow a prefix, one of each kind: characters of a kind have the same successors. */
    private List<String> kinds(String prefix) {
        return List.copyOf(next(prefix)
                .chars()
                .mapToObj(Character::toString)
                .collect(Collectors.toMap(
                        letter -> next(prefix + letter), letter -> letter, (one, other) -> one, LinkedHashMap::new))
                .values());
    }

    private String next(String prefix) {
        return nexts.computeIfAbsent(prefix, known -> letters.stream()
                .map(String::valueOf)
                .filter(letter -> continues(known + letter))
                .collect(Collectors.joining()));
    }

    private boolean continues(String text) {
        var matcher = pattern.matcher(text);
        matcher.matches();
        return matcher.hitEnd();
    }

    private static String repeated(String unit, int length) {
        return filled("", unit, length + REPEATS * unit.length());
    }

    private static String filled(String prefix, String unit, int length) {
        return (prefix + unit.repeat(length / unit.length() + 1)).substring(0, Math.max(length, prefix.length()));
    }
}
