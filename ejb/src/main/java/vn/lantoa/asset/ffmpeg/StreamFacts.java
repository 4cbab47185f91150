package vn.lantoa.asset.ffmpeg;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;

/** Parser of ffmpeg's description of an input. The lines are the same from ffmpeg 4 to 8. */
final class StreamFacts {
    private static final Pattern INPUT = Pattern.compile("(?m)^Input #0, ([^ ]+), from ");
    private static final Pattern DURATION = Pattern.compile("(?m)^ {2}Duration: (\\d+):(\\d\\d):(\\d\\d)\\.(\\d\\d)");
    private static final Pattern TITLE = Pattern.compile("(?m)^ {4}title +: (.+)$");
    private static final Pattern ARTIST = Pattern.compile("(?m)^ {4}artist +: (.+)$");
    // Stream #0:0[0x1](und): Video: h264 (High) (avc1 / 0x31637661), yuv420p(tv, bt709), 1920x1080 [SAR 1:1 DAR 16:9]
    private static final Pattern VIDEO = Pattern.compile("(?m)^ ++Stream #0:\\d++(?>.*?: Video: )(\\w++)"
            + "(?>.*?, (\\w++)(?:\\([^()\\n]*+\\))?, (\\d{1,6})x(\\d{1,6})).*+");
    private static final Pattern AUDIO = Pattern.compile("(?m)^ ++Stream #0:\\d++.*?: Audio: (\\w++)");
    private static final Pattern ROTATION = Pattern.compile("(?:displaymatrix: rotation of |rotate +: )(-?\\d+)");
    private static final String COVER = "(attached pic)";

    private final Map<String, String> facts = new TreeMap<>();
    private final String printed;

    private StreamFacts(String printed) {
        this.printed = printed;
    }

    static Inspection read(String printed) {
        var input = INPUT.matcher(printed);
        if (!input.find()) return new Inspection.Unreadable("application/octet-stream");
        var found = new StreamFacts(printed);
        found.addDuration();
        found.addVideo();
        found.add(Fact.AUDIO_CODEC, AUDIO.matcher(printed));
        found.add(Fact.TITLE, TITLE.matcher(printed));
        found.add(Fact.AUTHOR, ARTIST.matcher(printed));
        found.facts.put(Fact.DETECTED_TYPE, found.mediaType(input.group(1)));
        return new Inspection.InspectionFacts(found.facts);
    }

    private void addDuration() {
        var match = DURATION.matcher(printed);
        if (!match.find()) return;
        var duration = Duration.ofHours(number(match, 1))
                .plusMinutes(number(match, 2))
                .plusSeconds(number(match, 3))
                .plusMillis(10 * number(match, 4));
        facts.put(Fact.DURATION_MS, String.valueOf(duration.toMillis()));
    }

    /** Adds the facts of the first video stream, unless that stream is the cover picture of an audio file. */
    private void addVideo() {
        var match = VIDEO.matcher(printed);
        while (match.find()) {
            if (match.group().contains(COVER)) continue;
            boolean turned = isTurned(printed.substring(match.end()));
            facts.put(Fact.VIDEO_CODEC, match.group(1));
            facts.put(Fact.PIXEL_FORMAT, match.group(2));
            facts.put(Fact.WIDTH, match.group(turned ? 4 : 3));
            facts.put(Fact.HEIGHT, match.group(turned ? 3 : 4));
            return;
        }
    }

    private void add(String key, Matcher match) {
        if (match.find()) facts.put(key, match.group(1).strip());
    }

    private String mediaType(String formats) {
        boolean moves = facts.containsKey(Fact.VIDEO_CODEC);
        var kind = moves ? "video/" : "audio/";
        if (formats.startsWith("mov,")) return kind + "mp4";
        if (formats.startsWith("matroska,")) return kind + (isForTheWeb() ? "webm" : "x-matroska");
        return switch (formats) {
            case "ogg" -> kind + "ogg";
            case "wav", "w64" -> "audio/wav";
            case "flac" -> "audio/flac";
            case "aac" -> "audio/aac";
            case "mp3" -> "audio/mpeg";
            case "mpeg", "mpegts", "mpegvideo" -> "video/mpeg";
            case "avi" -> "video/x-msvideo";
            case "mxf" -> "application/mxf";
            default -> "application/octet-stream";
        };
    }

    private boolean isForTheWeb() {
        return facts.getOrDefault(Fact.VIDEO_CODEC, "vp9").matches("vp8|vp9|av1")
                && facts.getOrDefault(Fact.AUDIO_CODEC, "opus").matches("opus|vorbis");
    }

    private static boolean isTurned(String after) {
        var rotation = ROTATION.matcher(after);
        return rotation.find() && Math.floorMod(Integer.parseInt(rotation.group(1)), 180) == 90;
    }

    private static long number(Matcher match, int group) {
        return Long.parseLong(match.group(group));
    }
}
