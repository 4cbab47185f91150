package vn.lantoa.rendition.ffmpeg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UncheckedIo;
import vn.lantoa.rendition.Family;
import vn.lantoa.rendition.MakeOutcome;
import vn.lantoa.rendition.MakeOutcome.Part;
import vn.lantoa.rendition.Recipe;
import vn.lantoa.rendition.RenditionJob;
import vn.lantoa.rendition.RenditionJob.Extra;

/**
 * Maker of HTTP Live Streaming (RFC 8216) from the finished videos, without encoding them again. Each video gives one
 * segmented file and a media playlist; a master playlist lists the media playlists. Playlists name files by hash, so
 * that a running player gets the same bytes or an error.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class HlsTool extends FilmTool {
    HlsTool() {
        super(Family.HLS);
    }

    @Override
    MakeOutcome make(RenditionJob job, Path input, Path directory, IntConsumer progress) {
        if (job.extras().isEmpty()) return new MakeOutcome.Impossible("no-film");
        var parts = new ArrayList<Part>();
        var master = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        for (var level : job.extras()) {
            var cut = cut(level, job.recipe(), directory);
            if (!(cut instanceof MakeOutcome.MadeRendition)) return cut;
            var name = "hls-" + Math.min(level.width(), level.height());
            var media = new Part(name + "-media", "video/mp4", media(directory, level), level.width(), level.height());
            var list = HlsList.read(directory.resolve(level.name() + ".m3u8"));
            var listed = write(directory.resolve(name), list.naming(address(media.file(), name + ".mp4")));
            parts.add(media);
            parts.add(new Part(name, "application/vnd.apple.mpegurl", listed, level.width(), level.height()));
            master.append(list.line(level, Mp4Codecs.of(media.file())))
                    .append(address(listed, name + ".m3u8"))
                    .append('\n');
            progress.accept(100 * parts.size() / (2 * job.extras().size() + 1));
        }
        return new MakeOutcome.MadeRendition(write(directory.resolve("hls"), master.toString()), 0, 0, parts);
    }

    /** Cuts the video into segments that begin with a keyframe. */
    private MakeOutcome cut(Extra level, Recipe recipe, Path directory) {
        var words = new ArrayList<>(FfmpegWords.LAST);
        words.addAll(ffmpeg.reading(directory.resolve(level.name())));
        words.addAll(List.of("-map", "0:v:0", "-map", "0:a:0?", "-c", "copy", "-f", "hls"));
        words.addAll(List.of("-hls_time", recipe.word("seconds"), "-hls_playlist_type", "vod"));
        words.addAll(List.of("-hls_segment_type", "fmp4", "-hls_flags", "single_file"));
        words.addAll(List.of("-hls_segment_filename", HlsList.MEDIA + level.name() + ".mp4"));
        words.addAll(List.of("-y", level.name() + ".m3u8"));
        var limits = new ChildLimits(Duration.ofMinutes(10), 64 * 1024, 2L << 30, 2 * level.bytes() + (64L << 20));
        var outcome = children.run(ChildCommand.of(words, directory, limits));
        return FilmOutcome.measured(outcome, limits, media(directory, level));
    }

    private static Path media(Path directory, Extra level) {
        return directory.resolve(HlsList.MEDIA + level.name() + ".mp4");
    }

    private static String address(Path file, String name) {
        return "/f/" + Sha256.of(file) + "/" + name;
    }

    private static Path write(Path file, String text) {
        return UncheckedIo.get(() -> Files.writeString(file, text));
    }

    /** A media playlist as ffmpeg writes it (RFC 8216, section 4.3). */
    record HlsList(List<String> lines) {
        /** The prefix of the names of segmented files. */
        static final String MEDIA = "pieces-";

        private static final Pattern LENGTH = Pattern.compile("#EXTINF:(\\d{1,5}\\.\\d{1,6}),.*");
        private static final Pattern BYTES = Pattern.compile("#EXT-X-BYTERANGE:(\\d{1,15})@\\d{1,15}");
        private static final Pattern FILE = Pattern.compile("(?<=\")" + MEDIA + "[^\"]*(?=\")|^" + MEDIA + ".*");

        static HlsList read(Path file) {
            return new HlsList(UncheckedIo.get(() -> Files.readAllLines(file)));
        }

        /** Returns the playlist with this address in place of the file name. */
        String naming(String address) {
            return String.join(
                            "\n",
                            lines.stream()
                                    .map(line -> FILE.matcher(line).replaceAll(address))
                                    .toList()) + "\n";
        }

        /**
         * Returns the master playlist's line for this playlist: peak and average bits per second, codecs, and size.
         *
         * @param codecs in the form of RFC 6381; empty if unknown
         */
        String line(Extra level, String codecs) {
            double length = 0;
            long bits = 0;
            double most = 0;
            double seconds = 1;
            for (var line : lines) {
                var time = LENGTH.matcher(line);
                var bytes = BYTES.matcher(line);
                if (time.matches()) {
                    seconds = Math.max(0.1, Double.parseDouble(time.group(1)));
                    length += seconds;
                } else if (bytes.matches()) {
                    bits += 8 * Long.parseLong(bytes.group(1));
                    most = Math.max(most, 8 * Long.parseLong(bytes.group(1)) / seconds);
                }
            }
            return "#EXT-X-STREAM-INF:BANDWIDTH=" + Math.round(Math.ceil(most)) + ",AVERAGE-BANDWIDTH="
                    + Math.round(bits / Math.max(0.1, length))
                    + (codecs.isEmpty() ? "" : ",CODECS=\"" + codecs + "\"") + ",RESOLUTION=" + level.width() + "x"
                    + level.height()
                    + "\n";
        }
    }
}
