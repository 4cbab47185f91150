package vn.lantoa.sms.segment;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * A character that the GSM alphabet lacks: one of it makes the whole message UTF-16, and so shorter.
 *
 * @param code {@code U+1EC7}
 * @param name its name in Unicode
 * @param count how often it stands in the text
 */
public record ForcingCharacter(String character, String code, String name, int count) {
    /** The forcing characters of a clean text, each once, in the order of their first appearance. */
    static List<ForcingCharacter> in(String text) {
        var counts = new LinkedHashMap<Integer, Integer>();
        text.codePoints()
                .filter(character -> !Gsm7.has(character))
                .forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue()))
                .toList();
    }

    private static ForcingCharacter of(int character, int count) {
        var name = Character.getName(character);
        return new ForcingCharacter(
                Character.toString(character), String.format("U+%04X", character), name == null ? "" : name, count);
    }
}
