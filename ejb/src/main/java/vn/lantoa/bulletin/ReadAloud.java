package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.Children;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.Credits;
import vn.lantoa.rendition.Framing;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionId;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.ffmpeg.SoundTool;

/** Speech synthesis of a text in a limited child process, with the loudness of a rendition recipe. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class ReadAloud {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(60), 64 * 1024, 1L << 30, 64L << 20);
    private static final String SPOKEN = "spoken.wav";
    private static final double FASTER_AT_MOST = 1.25;

    @Inject
    MachineVoice voice;

    @Inject
    Children children;

    @Inject
    SoundTool tool;

    /**
     * Text to synthesize.
     *
     * @param perMinute initial speed in syllables; if the audio is too long, the text is read a second time, faster
     * @param most maximum length in milliseconds, including the initial silence
     */
    record Reading(String script, int perMinute, long most, Recipe recipe, Credits credits) {
        long head() {
            return recipe.number("headMillis", 0);
        }
    }

    /** Outcome of the synthesis, and its length in milliseconds. */
    record Speech(MakeOutcome outcome, long millis) {
        static Speech refused(String reason) {
            return new Speech(new MakeOutcome.Impossible(reason), 0);
        }
    }

    Speech make(Reading reading, Path directory) {
        var wave = directory.resolve(SPOKEN);
        var spoken = speak(reading, reading.perMinute(), directory);
        if (!(spoken.outcome() instanceof MakeOutcome.MadeRendition)) return spoken;
        long available = reading.most() - reading.head();
        if (spoken.millis() > available) {
            var faster = (double) spoken.millis() / available;
            if (faster > FASTER_AT_MOST) return Speech.refused("spoken-longer-than-slot");
            spoken = speak(reading, (int) Math.ceil(reading.perMinute() * faster * 1.02), directory);
            if (spoken.millis() > available) return Speech.refused("spoken-longer-than-slot");
        }
        return new Speech(loud(reading, wave, spoken.millis(), directory), spoken.millis() + reading.head());
    }

    private Speech speak(Reading reading, int perMinute, Path directory) {
        var wave = directory.resolve(SPOKEN);
        var program = voice.find();
        if (program.isEmpty()) return Speech.refused("no-machine-voice");
        var text = directory.resolve("script.txt");
        try {
            Files.writeString(text, SpeechWords.plain(reading.script()), StandardCharsets.UTF_8);
            var words = SpeechWords.of(program.get(), text, wave, perMinute);
            var outcome = children.run(ChildCommand.of(words, directory, LIMITS));
            if (outcome instanceof Stopped) return new Speech(new MakeOutcome.Interrupted(), 0);
            if (outcome instanceof TimedOut) return Speech.refused("took-too-long");
            if (!(outcome instanceof Finished finished) || !finished.isSuccess() || !Files.exists(wave))
                return Speech.refused("not-spoken");
            return new Speech(new MakeOutcome.MadeRendition(wave, 0, 0), WaveLength.millis(Files.readAllBytes(wave)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MakeOutcome loud(Reading reading, Path wave, long millis, Path directory) {
        try {
            var facts = new FileFacts(Map.of(Fact.DURATION_MS, String.valueOf(millis)));
            var source = new RenditionJob.Source(Sha256.of(wave), "audio/wav", Files.size(wave), facts);
            var job = new RenditionJob(
                    new RenditionId(UUID.randomUUID()),
                    1,
                    reading.recipe(),
                    source,
                    List.of(),
                    Framing.USUAL,
                    reading.credits());
            return tool.make(List.of(job), wave, directory, percent -> {}).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calculator of the length of a WAVE file (RIFF, PCM), from its format and the bytes actually present. */
    static final class WaveLength {
        private static final int HEAD = 12;
        private static final int CHUNK_HEAD = 8;

        private WaveLength() {}

        /** Returns the length in milliseconds; 0 if the bytes are not a supported WAVE file. */
        static long millis(byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            long perSecond = 0;
            for (int at = HEAD; at + CHUNK_HEAD <= bytes.length; ) {
                var name = new String(bytes, at, 4, java.nio.charset.StandardCharsets.US_ASCII);
                long size = Integer.toUnsignedLong(buffer.getInt(at + 4));
                if (name.equals("fmt ") && at + CHUNK_HEAD + 12 <= bytes.length)
                    perSecond = Integer.toUnsignedLong(buffer.getInt(at + CHUNK_HEAD + 8));
                // the size may be wrong, because a program that writes into a pipe does not know it
                if (name.equals("data"))
                    return perSecond == 0 ? 0 : Math.min(size, bytes.length - at - CHUNK_HEAD) * 1000 / perSecond;
                at += (int) Math.min(bytes.length, CHUNK_HEAD + size + size % 2);
            }
            return 0;
        }
    }

    /** Command line and input of espeak-ng. */
    static final class SpeechWords {

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
                    String.valueOf(Math.max(80, Math.min(350, perMinute))),
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
            return script.replaceAll("\\[+|]+|<|>", " ")
                            .replaceAll("\\p{Cc}", " ")
                            .strip() + "\n";
        }
    }
}
