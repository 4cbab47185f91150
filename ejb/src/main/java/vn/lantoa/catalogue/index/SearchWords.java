package vn.lantoa.catalogue.index;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tokeniser used for both index and queries. Text is normalised to NFC and lower case and split at characters other
 * than letters, marks and digits. Apostrophes are dropped within words ({@code S'tiêng}, {@code S’tiêng} and
 * {@code Sʼtiêng} are one word). Scripts without spaces (Khmer, Han) are split into clusters, which a query treats as a
 * phrase. Pure functions.
 */
public final class SearchWords {
    private static final int LONGEST = 60;
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u02BB\u00B4`";
    private static final int KHMER_COENG = 0x17D2;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.KHMER,
            UnicodeScript.HAN,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.TAI_VIET,
            UnicodeScript.CHAM);

    /** Old and new tone placement in open oa, oe and uy: hoà and hòa are the same word. */
    private static final Pattern OLD_TONE = Pattern.compile("(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$");

    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";

    /** First letter of the scripts without spaces; nearly all text consists of lower code points. */
    private static final int THAI_KO_KAI = 0x0E01;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int before;

    private SearchWords() {}

    /** Returns the words of a text in order, with diacritics. */
    public static List<String> of(String text) {
        var cutter = new SearchWords();
        var normal = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        // lower-casing may have created new combinations of letter and mark
        var read = Normalizer.normalize(normal, Form.NFC);
        for (int i = 0, c; i < read.length(); i += Character.charCount(c)) cutter.take(c = read.codePointAt(i));
        cutter.end();
        return List.copyOf(cutter.words);
    }

    /**
     * Returns the word without diacritics, for queries typed without diacritics. Changes Latin letters only; digits
     * become 0-9.
     */
    public static String plain(String word) {
        if (word.isEmpty() || isUnspaced(word.codePointAt(0))) return word;
        var plain = new StringBuilder(word.length());
        var apart = Normalizer.normalize(word, Form.NFD);
        for (int i = 0, c; i < apart.length(); i += Character.charCount(c)) {
            c = apart.codePointAt(i);
            if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
            else if (!isMark(c)) plain.appendCodePoint(c == 'đ' ? 'd' : c == 'ƀ' ? 'b' : c);
        }
        return plain.toString();
    }

    private void take(int c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            if (word.length() == 0) end();
        } else if (isWord(c)) {
            if (beginsCluster(c) || word.length() >= LONGEST) end();
            word.appendCodePoint(c);
        } else if (Character.getType(c) != Character.FORMAT || c == 0x200B) end();
        before = c;
    }

    private boolean beginsCluster(int c) {
        if (word.length() == 0) return false;
        boolean here = isUnspaced(c);
        if (here != isUnspaced(word.codePointAt(0))) return !isMark(c);
        return here && Character.isLetter(c) && before != KHMER_COENG;
    }

    private void end() {
        // marks without a letter are not a word, as nothing would be left without diacritics
        if (saysSomething()) words.add(oneTone(word.toString()));
        word.setLength(0);
    }

    private boolean saysSomething() {
        return !word.isEmpty()
                && (isUnspaced(word.codePointAt(0)) || !word.codePoints().allMatch(SearchWords::isMark));
    }

    private static String oneTone(String word) {
        var found = OLD_TONE.matcher(word);
        if (TONED.indexOf(word.charAt(word.length() - 1)) < 0 || !found.find()) return word;
        var apart = Normalizer.normalize(found.group(), Form.NFD);
        var moved = "" + apart.charAt(0) + apart.charAt(2) + apart.charAt(1);
        return word.substring(0, found.start()) + Normalizer.normalize(moved, Form.NFC);
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return c >= THAI_KO_KAI && !Character.isDigit(c) && UNSPACED.contains(UnicodeScript.of(c));
    }
}
