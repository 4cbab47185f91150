package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.lantoa.bulletin.ReadAloud.SpeechWords;
import vn.lantoa.bulletin.ReadAloud.WaveLength;

class SpeechTest {
    @Test
    void passes_no_text_on_the_command_line() {
        var words = SpeechWords.of(Path.of("/usr/bin/espeak-ng"), Path.of("/s/script.txt"), Path.of("/s/a.wav"), 1000);

        assertThat(words)
                .startsWith("/usr/bin/espeak-ng", "-v", "vi")
                .contains("350")
                .endsWith("-w", "/s/a.wav");
    }

    @Test
    void does_not_treat_brackets_as_phonemes() {
        assertThat(SpeechWords.plain("Gọi [[a]] <b> 1022\n."))
                .doesNotContain("[", "]", "<", ">")
                .endsWith(".\n");
    }

    @Test
    void computes_the_length_of_a_wave_without_a_declared_size() {
        assertThat(WaveLength.millis(wave(44_100, 44_100))).isEqualTo(1000);
        assertThat(WaveLength.millis(wave(44_100, 0x7FFFF000))).isEqualTo(1000);
        assertThat(WaveLength.millis(new byte[20])).isZero();
    }

    private static byte[] wave(int bytes, int said) {
        var buffer = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        buffer.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        buffer.putShort((short) 1).putShort((short) 1).putInt(22_050).putInt(44_100);
        buffer.putShort((short) 2).putShort((short) 16);
        buffer.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(said);
        return buffer.array();
    }
}
