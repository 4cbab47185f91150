package vn.lantoa.asset.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ffmpeg of this machine: the configured one, else the one on the path of every child, else the packaged one. Input
 * comes from strangers, so it may open nothing but the given file: no address, and no format that names other files
 * (playlists and concatenations can read any file of the machine into a picture).
 */
@ApplicationScoped
public class FfmpegProgram {
    private static final List<String> PATH = List.of("/usr/local/bin/ffmpeg", "/usr/bin/ffmpeg", "/bin/ffmpeg");
    private static final String FORMATS = "mov,matroska,ogg,wav,w64,flac,aac,mp3,mpeg,mpegts,mpegvideo,avi,mxf";

    @Inject
    FfmpegConfig config;

    /** The program, and what is to be said to it before an input file. */
    public List<String> reading(Path input, String... options) {
        var words = Stream.of(
                program(),
                "-nostdin",
                "-hide_banner",
                "-protocol_whitelist",
                "file,pipe",
                "-format_whitelist",
                FORMATS);
        var in = Stream.of("-i", "file:" + input);
        return Stream.of(words, Stream.of(options), in).flatMap(all -> all).toList();
    }

    /** The program, for input that is ours; it may still open no address. */
    public List<String> bare() {
        return List.of(program(), "-nostdin", "-hide_banner", "-protocol_whitelist", "file,pipe");
    }

    private String program() {
        var configured = config.configured();
        if (configured != null) return configured;
        return PATH.stream()
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(config.packaged().toString());
    }
}
