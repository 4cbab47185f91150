package vn.lantoa.bulletin.script;

/**
 * How fast somebody reads aloud.
 *
 * @param pauseMillis after a sentence
 */
public record ReadingSpeed(int syllablesPerMinute, int pauseMillis) {
    /** About how many milliseconds this sentence takes, with the pause after it. An estimate: no machine knows the reader. */
    public long millis(String sentence) {
        return Syllables.of(sentence) * 60_000L / syllablesPerMinute + pauseMillis;
    }
}
