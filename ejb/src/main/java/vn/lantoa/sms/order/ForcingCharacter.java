package vn.lantoa.sms.order;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Character that is not in the GSM alphabet. A single such character makes the whole message UTF-16, with fewer
 * characters per part.
 *
 * @param code {@code U+1EC7}
 * @param name Unicode name of the character
 * @param count number of occurrences in the text
 */
public record ForcingCharacter(String character, String code, String name, int count) {
    /** Returns the forcing characters of a clean text without duplicates, in the order of first occurrence. */
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
