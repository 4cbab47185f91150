package vn.lantoa.asset.tika;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.lantoa.asset.MediaInspector;

/**
 * Check of the number of pixels of a picture. Reads only the header, because a few kilobytes may decode to gigabytes.
 */
final class PixelLimit {
    private static final int GIF_SCREEN_AT = 6;
    private static final int GIF_HEAD = 10;

    private PixelLimit() {}

    /** Returns true if a picture has more pixels than {@link MediaInspector#MOST_PIXELS}. */
    static boolean isExceeded(Path file, Map<String, String> facts) throws IOException {
        var type = facts.getOrDefault("detected-type", "");
        if (!type.startsWith("image/")) return false;
        double width = Double.parseDouble(facts.getOrDefault("width", "0"));
        double height = Double.parseDouble(facts.getOrDefault("height", "0"));
        return width * height > MediaInspector.MOST_PIXELS || type.equals("image/gif") && hasLargeScreen(file);
    }

    /** Returns true for a GIF with a large logical screen, which viewers draw but parsers do not report. */
    private static boolean hasLargeScreen(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(bytes.readNBytes(GIF_HEAD)).order(ByteOrder.LITTLE_ENDIAN);
            return head.limit() == GIF_HEAD
                    && (long) head.getChar(GIF_SCREEN_AT) * head.getChar(GIF_SCREEN_AT + 2)
                            > MediaInspector.MOST_PIXELS;
        }
    }
}
