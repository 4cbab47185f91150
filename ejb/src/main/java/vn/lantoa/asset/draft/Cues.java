package vn.lantoa.asset.draft;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cues of a video, in their order. The reader accepts WebVTT (W3C, section 4) and SubRip: a block is a line with an
 * arrow and the lines below it. Text between blocks (numbers, names, notes, styles), screen positions and markup are
 * dropped. Output contains plain text only.
 *
 * @param list the cues
 */
public record Cues(List<Cue> list) {
    /** A time; the hours and the fraction may be omitted. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,2}):)?([0-5]?[0-9]):([0-5][0-9])(?:[.,]([0-9]{1,3}))?");
    /** The maximum size of a subtitle file, in bytes. */
    public static final int MOST_BYTES = 2 << 20;

    private static final Pattern ARROW = Pattern.compile("\\s*(\\S+)\\s+-->\\s+(\\S+)(?:\\s.*)?");
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z0-9][^<>\\n]{0,200}+>|\\{\\\\[^{}\\n]{0,200}+}");

    /** Reads the cues of a file. Omits cues with invalid times; a file without subtitles gives no cues. */
    public static Cues read(byte[] bytes) {
        var text = new String(bytes, charset(bytes)).replace("\uFEFF", "").replace("\r\n", "\n");
        var lines = text.replace('\r', '\n').split("\n", -1);
        var cues = new ArrayList<Cue>();
        for (int i = 0; i < lines.length && cues.size() < CueSheet.MOST_CUES; i++) {
            var arrow = ARROW.matcher(lines[i]);
            if (!arrow.matches()) continue;
            var start = parse(arrow.group(1));
            var end = parse(arrow.group(2));
            var below = new ArrayList<String>();
            while (i + 1 < lines.length && !lines[i + 1].isBlank()) below.add(lines[++i]);
            add(cues, start, end, plain(String.join("\n", below)));
        }
        return new Cues(cues);
    }

    /** Returns the charset according to the byte order mark; UTF-8 if there is no mark. */
    private static Charset charset(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static void add(List<Cue> cues, OptionalLong start, OptionalLong end, String text) {
        if (start.isPresent() && end.isPresent() && end.getAsLong() > start.getAsLong() && !text.isEmpty())
            cues.add(new Cue(start.getAsLong(), end.getAsLong(), text));
    }

    private static String plain(String text) {
        var bare = MARKUP.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the cues as WebVTT, which browsers play. */
    public byte[] vtt() {
        var text = new StringBuilder("WEBVTT\n");
        for (var cue : list)
            text.append('\n')
                    .append(vtt(cue.start()))
                    .append(" --> ")
                    .append(vtt(cue.end()))
                    .append('\n')
                    .append(cue.text()
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the cues as SubRip, which televisions and social networks accept. */
    public byte[] srt() {
        var text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            var cue = list.get(i);
            text.append(i + 1)
                    .append('\n')
                    .append(srt(cue.start()))
                    .append(" --> ")
                    .append(srt(cue.end()))
                    .append('\n')
                    .append(cue.text())
                    .append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Parses a time and returns it in milliseconds; empty if the text is invalid. */
    static OptionalLong parse(String text) {
        var found = CLOCK.matcher(text.strip());
        if (!found.matches()) return OptionalLong.empty();
        var fraction = found.group(4) == null ? "" : found.group(4);
        return OptionalLong.of(
                ((number(found.group(1)) * 60 + number(found.group(2))) * 60 + number(found.group(3))) * 1000
                        + number((fraction + "000").substring(0, 3)));
    }

    /** Formats a time as in WebVTT, always with hours. */
    static String vtt(long millis) {
        return write(millis, '.');
    }

    /** Formats a time as in SubRip. */
    static String srt(long millis) {
        return write(millis, ',');
    }

    private static String write(long millis, char point) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                point,
                millis % 1000);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
