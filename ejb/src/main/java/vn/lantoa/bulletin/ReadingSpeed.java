package vn.lantoa.bulletin;

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
}
