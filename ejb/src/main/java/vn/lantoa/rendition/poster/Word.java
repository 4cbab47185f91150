package vn.lantoa.rendition.poster;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.kernel.UnmarkedText;

/**
 * A word read in a picture.
 *
 * @param confidence of the reader, from 0 to 100
 */
public record Word(String text, int confidence, Place place) {
    private static final int LEGIBLE = 60;
    private static final int WEIGHTY = 3;

    private static final Set<String> NEGATIONS =
            Set.of("khong", "dung", "cam", "chua", "chang", "no", "not", "never", "don't");
    private static final Pattern DOMAIN = Pattern.compile("^[a-z][a-z0-9-]*+\\.[a-z0-9-]{2}");
    private static final Pattern CORE = Pattern.compile("[\\p{L}\\p{N}](?:.*[\\p{L}\\p{N}])?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}|\\p{N}");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /** The columns of Tesseract's table. */
    private static final int COLUMNS = 12;

    /** Returns the words in a table of Tesseract that consist of letters or digits. */
    static Stream<Word> parse(String table) {
        return table.lines()
                .map(line -> line.split("\t", COLUMNS))
                .filter(cells -> cells.length == COLUMNS && cells[0].equals("5"))
                .map(Word::of)
                .filter(word -> word.confidence >= LEGIBLE
                        && LETTERS.matcher(word.plain()).find());
    }

    private static Word of(String[] cells) {
        int left = Integer.parseInt(cells[6]);
        int top = Integer.parseInt(cells[7]);
        var place = new Place(left, top, left + Integer.parseInt(cells[8]), top + Integer.parseInt(cells[9]));
        return new Word(cells[11], (int) Double.parseDouble(cells[10]), place);
    }

    /** Returns the word in lower case, without accents, which are unreadable in small pictures, and without quotes. */
    String plain() {
        var core = CORE.matcher(UnmarkedText.of(text));
        return core.find() ? core.group() : "";
    }

    /** Returns the word with one character for those that look alike. */
    String key() {
        return plain().replace('o', '0')
                .replace('l', '1')
                .replace('i', '1')
                .replace('|', '1')
                .replace(',', '.');
    }

    /** Returns 3 for a number, an address or a negation, 2 for a digit, otherwise 1. */
    int weight() {
        var plain = plain();
        long digits = DIGIT.matcher(plain).results().count();
        boolean isAddress = plain.contains("@") || DOMAIN.matcher(plain).find();
        if (digits >= 2 || isAddress || NEGATIONS.contains(plain)) return WEIGHTY;
        return digits == 1 ? 2 : 1;
    }

    boolean isWeighty() {
        return weight() == WEIGHTY;
    }

    /** Returns true if both may be the same word. A quarter of the letters of a word without weight may be misread. */
    boolean isLike(Word other) {
        var one = key();
        var two = other.key();
        if (one.equals(two)) return true;
        if (weight() > 1 || other.weight() > 1) return false;
        return distance(one, two) <= Math.max(1, Math.max(one.length(), two.length()) / 4);
    }

    /** Returns the number of letters to replace, insert or delete. */
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            var next = new int[last.length];
            next[0] = i;
            for (int j = 1; j < last.length; j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(replaced, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[other.length()];
    }
}
