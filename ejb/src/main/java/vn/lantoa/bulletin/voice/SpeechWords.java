package vn.lantoa.bulletin.voice;

import java.nio.file.Path;
import java.util.List;

/** The command line and input of espeak-ng. Pure. */
final class SpeechWords {
    private static final int SLOWEST = 80;
    private static final int FASTEST = 350;

    private SpeechWords() {}

    /**
     * The command that reads a file of UTF-8 aloud into a WAVE.
     *
     * @param perMinute words, which in Vietnamese are syllables
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

    /** The text without double brackets, which espeak-ng takes for phonemes, and without what nobody says. */
    static String plain(String script) {
        return script.replaceAll("\\[+|]+|<|>", " ").replaceAll("\\p{Cc}", " ").strip() + "\n";
    }
}
