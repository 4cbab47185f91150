package vn.lantoa.bulletin;

import java.nio.file.Path;
import java.util.List;

/** Command line and input of espeak-ng. */
final class SpeechWords {
    private static final int SLOWEST = 80;
    private static final int FASTEST = 350;

    private SpeechWords() {}

    /**
     * Returns the command that reads a UTF-8 file aloud into a WAVE file.
     *
     * @param perMinute words per minute, which in Vietnamese are syllables
     */
    static List<String> of(Path program, Path text, Path wave, int perMinute) {
        return List.of(
                program.toString(),
                "-v",
                "vi",
                "-b",
                "1",
                "-s",
                String.valueOf(Math.max(SLOWEST, Math.min(FASTEST, perMinute))),
                "-f",
                text.toString(),
                "-w",
                wave.toString());
    }

    /**
     * Returns the text without double brackets, which espeak-ng interprets as phonemes, and without control characters
     * and angle brackets.
     */
    static String plain(String script) {
        return script.replaceAll("\\[+|]+|<|>", " ").replaceAll("\\p{Cc}", " ").strip() + "\n";
    }
}
