package vn.lantoa.bulletin;

import java.util.regex.Pattern;

/**
 * Speed of reading aloud.
 *
 * @param pauseMillis pause after a sentence, in milliseconds
 */
public record ReadingSpeed(int syllablesPerMinute, int pauseMillis) {
    /** Returns the estimated time to read the sentence, including the pause after it, in milliseconds. */
    public long millis(String sentence) {
        return Syllables.of(sentence) * 60_000L / syllablesPerMinute + pauseMillis;
    }

    /**
     * Estimator of the number of spoken syllables of a Vietnamese text. Each written word is one syllable, numbers are
     * spoken as words, and abbreviations letter by letter.
     */
    static final class Syllables {
        private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+|%");
        private static final int LONGEST_NUMBER = 7;

        private Syllables() {}

        static int of(String text) {
            return TOKEN.matcher(text)
                    .results()
                    .mapToInt(token -> syllables(token.group()))
                    .sum();
        }

        private static int syllables(String token) {
            if (token.equals("%")) return 2;
            if (Character.isDigit(token.codePointAt(0))) return number(token.length());
            var letters = token.codePointCount(0, token.length());
            var shortForm = letters > 1 && letters <= 6 && token.codePoints().noneMatch(Character::isLowerCase);
            return shortForm && !hasVowelBetweenConsonants(token) ? letters : 1;
        }

        /**
         * Returns the syllables of a number: "hai nghìn không trăm hai mươi sáu" has seven for four digits. Phone numbers
         * are spoken digit by digit.
         */
        private static int number(int digits) {
            return digits > LONGEST_NUMBER ? digits : 2 * digits - 1;
        }

        /** Returns whether a word in capitals can be pronounced as one word, such as HÀNH, in contrast to UBND. */
        private static boolean hasVowelBetweenConsonants(String token) {
            var plain = java.text.Normalizer.normalize(token, java.text.Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            return plain.matches("[^AEIOUY]*[AEIOUY]+[^AEIOUY]*") && !plain.matches("[AEIOUY][^AEIOUY]{3,}");
        }
    }
}
