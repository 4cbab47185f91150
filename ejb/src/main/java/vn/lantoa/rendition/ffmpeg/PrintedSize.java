package vn.lantoa.rendition.ffmpeg;

import java.util.Optional;
import java.util.regex.Pattern;

/** Size of a picture as ffmpeg prints it for its output. */
record PrintedSize(int width, int height) {
    private static final Pattern VIDEO =
            Pattern.compile("(?m)^ ++Stream #0:0(?>.*?: Video: ).*?, (\\d{1,5}+)x(\\d{1,5}+)[ ,\\[]");

    static Optional<PrintedSize> of(String printed) {
        int made = printed.indexOf("\nOutput #0");
        if (made < 0) return Optional.empty();
        var video = VIDEO.matcher(printed.substring(made));
        if (!video.find()) return Optional.empty();
        return Optional.of(new PrintedSize(Integer.parseInt(video.group(1)), Integer.parseInt(video.group(2))));
    }
}
