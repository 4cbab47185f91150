package vn.lantoa.bulletin.script;

/**
 * The speed of reading aloud.
 *
 * @param pauseMillis the pause after a sentence
 */
public record ReadingSpeed(int syllablesPerMinute, int pauseMillis) {
    /** The estimated milliseconds for this sentence, with the pause after it. No machine knows the reader. */
    public long millis(String sentence) {
        return Syllables.of(sentence) * 60_000L / syllablesPerMinute + pauseMillis;
    }
}
