package vn.lantoa.rendition.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.rendition.RenditionJob.Extra;

/** A media playlist as ffmpeg writes it (RFC 8216, section 4.3). */
record HlsList(List<String> lines) {
    /** The prefix of the names of segmented files. */
    static final String MEDIA = "pieces-";

    private static final Pattern LENGTH = Pattern.compile("#EXTINF:(\\d{1,5}\\.\\d{1,6}),.*");
    private static final Pattern BYTES = Pattern.compile("#EXT-X-BYTERANGE:(\\d{1,15})@\\d{1,15}");
    private static final Pattern FILE = Pattern.compile("(?<=\")" + MEDIA + "[^\"]*(?=\")|^" + MEDIA + ".*");

    HlsList {
        lines = List.copyOf(lines);
    }

    static HlsList read(Path file) {
        try {
            return new HlsList(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the playlist with this address in place of the file's name. */
    String naming(String address) {
        return String.join(
                        "\n",
                        lines.stream()
                                .map(line -> FILE.matcher(line).replaceAll(address))
                                .toList()) + "\n";
    }

    /**
     * Returns the line that offers this playlist to a player: peak and average bits per second, codecs, and size.
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
