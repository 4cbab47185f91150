package vn.lantoa.asset.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.asset.ffmpeg.FfmpegSearch.FoundFfmpeg;
import vn.lantoa.asset.ffmpeg.FfmpegSearch.FoundFfmpeg.Origin;

/** The choice of the ffmpeg program. */
class FfmpegSearchTest {
    // files that every machine can run; the test defines their output
    private static final String OF_SYSTEM = "/bin/sh";
    private static final String OTHER = "/bin/cat";
    private static final Path PACKAGED = Path.of("/server/lantoa/ffmpeg");

    @Test
    void prefers_the_configured_ffmpeg() {
        var config = new FfmpegConfig("/opt/mine", PACKAGED);

        assertThat(FfmpegSearch.choose(config, List.of(OF_SYSTEM), program -> "7.1"))
                .isEqualTo(new FoundFfmpeg("/opt/mine", Origin.CONFIGURED, "7.1"));
        assertThat(FfmpegSearch.choose(config, List.of(OF_SYSTEM), program -> "")
                        .starts())
                .isFalse();
    }

    @Test
    void prefers_the_systems_ffmpeg_from_version_7_on() {
        assertThat(chosen(Map.of(OF_SYSTEM, "7.0.2-3", PACKAGED.toString(), "8.1.2"))
                        .program())
                .isEqualTo(OF_SYSTEM);
        assertThat(chosen(Map.of(OF_SYSTEM, "5.1.6-0+deb12u1", OTHER, "8.0", PACKAGED.toString(), "8.1.2"))
                        .program())
                .isEqualTo(OTHER);
    }

    @Test
    void prefers_the_packaged_ffmpeg_to_an_older_one_of_the_system() {
        assertThat(chosen(Map.of(OF_SYSTEM, "5.1.6-0+deb12u1", PACKAGED.toString(), "4.4.1-static")))
                .isEqualTo(new FoundFfmpeg(PACKAGED.toString(), Origin.PACKAGED, "4.4.1-static"));
    }

    @Test
    void uses_an_older_system_ffmpeg_if_the_packaged_one_does_not_start() {
        assertThat(chosen(Map.of(OF_SYSTEM, "5.1.6"))).isEqualTo(new FoundFfmpeg(OF_SYSTEM, Origin.SYSTEM, "5.1.6"));
    }

    @Test
    void reports_that_none_starts() {
        assertThat(chosen(Map.of())).hasToString(PACKAGED + ", WHICH DOES NOT START");
    }

    @ParameterizedTest
    @CsvSource({
        "ffmpeg version 7.1.5-0+deb13u1 Copyright (c) 2000-2026, 7.1.5-0+deb13u1, true",
        "ffmpeg version n8.0 Copyright (c) 2000-2026, n8.0, true",
        "ffmpeg version N-121000-g0e1eb62fcc Copyright (c) 2000-2026, N-121000-g0e1eb62fcc, true",
        "ffmpeg version 4.4.1-static https://johnvansickle.com/ffmpeg/, 4.4.1-static, false",
        "ffmpeg version 6.1.1-3ubuntu5 Copyright (c) 2000-2023, 6.1.1-3ubuntu5, false",
        "ffmpeg version 10.0 Copyright (c) 2000-2029, 10.0, true",
        "not ffmpeg version 9, '', false"
    })
    void reads_the_version(String printed, String version, boolean recent) {
        assertThat(FoundFfmpeg.versionIn(printed)).isEqualTo(version);
        assertThat(new FoundFfmpeg("x", Origin.SYSTEM, version).isRecent()).isEqualTo(recent);
    }

    private static FoundFfmpeg chosen(Map<String, String> versions) {
        var config = new FfmpegConfig(null, PACKAGED);
        return FfmpegSearch.choose(config, List.of(OF_SYSTEM, OTHER), program -> versions.getOrDefault(program, ""));
    }
}
