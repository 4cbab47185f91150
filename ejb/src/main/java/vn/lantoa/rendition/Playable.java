package vn.lantoa.rendition;

import java.util.Set;
import vn.lantoa.asset.inspection.Fact;

/** What every browser of today plays, by container, codecs and the way colours are kept. */
final class Playable {
    private static final Set<String> OPEN_VIDEO = Set.of("vp8", "vp9");
    private static final Set<String> OPEN_AUDIO = Set.of("opus", "vorbis", "");
    private static final Set<String> CLOSED_AUDIO = Set.of("aac", "mp3", "");
    private static final Set<String> PLAIN_COLOURS = Set.of("yuv420p", "yuvj420p");
    /** More than this many points high or wide, and phones stumble. */
    private static final long LARGEST = 1920;

    private Playable() {}

    static boolean inBrowsers(SourceFile file) {
        var facts = file.facts();
        var video = facts.find(Fact.VIDEO_CODEC).orElse("unknown");
        var audio = facts.find(Fact.AUDIO_CODEC).orElse("");
        boolean plain = PLAIN_COLOURS.contains(facts.find(Fact.PIXEL_FORMAT).orElse(""));
        boolean small = facts.findNumber(Fact.WIDTH).orElse(Long.MAX_VALUE) <= LARGEST
                && facts.findNumber(Fact.HEIGHT).orElse(Long.MAX_VALUE) <= LARGEST;
        return plain
                && small
                && switch (file.mediaType()) {
                    case "video/mp4" -> video.equals("h264") && CLOSED_AUDIO.contains(audio);
                    case "video/webm" -> OPEN_VIDEO.contains(video) && OPEN_AUDIO.contains(audio);
                    default -> false;
                };
    }
}
