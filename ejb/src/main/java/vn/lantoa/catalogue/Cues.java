package vn.lantoa.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parser of subtitles and transcripts with times: cues of WebVTT and SubRip, and transcript lines that start with a
 * time. Parses only the parts that the search needs. Stateless.
 */
final class Cues {
    static final int MOST = 5_000;
    private static final int LONGEST = 2_000;
    private static final String TIME = "(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{3}))?";
    private static final Pattern CUE = Pattern.compile("^\\s*" + TIME + "\\s+-->.*");
    private static final Pattern SPOKEN = Pattern.compile("^\\s*[\\[(]?" + TIME + "[\\])]?[\\s:-]++(.*)");
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}+>");

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private boolean open;

    private Cues() {}

    /** Returns the cues of subtitles. */
    static List<Passage> ofSubtitles(String file) {
        var cues = new Cues();
        file.lines().forEach(cues::subtitle);
        cues.end();
        return List.copyOf(cues.passages);
    }

    /** Returns the paragraphs of a transcript, each with the last timestamp that precedes the paragraph. */
    static List<Passage> ofTranscript(String file) {
        var cues = new Cues();
        cues.open = true;
        file.lines().forEach(cues::spoken);
        cues.end();
        return List.copyOf(cues.passages);
    }

    private void subtitle(String line) {
        var cue = CUE.matcher(line);
        if (cue.matches()) {
            end();
            at = millis(cue);
            open = true;
        } else if (line.isBlank()) {
            end();
            open = false;
        } else add(line);
    }

    private void spoken(String line) {
        var spoken = SPOKEN.matcher(line);
        if (spoken.matches()) {
            end();
            at = millis(spoken);
            add(spoken.group(5));
        } else if (line.isBlank()) end();
        else add(line);
    }

    private void add(String line) {
        if (open && text.length() < LONGEST)
            text.append(TAG.matcher(line).replaceAll("")).append(' ');
    }

    private void end() {
        var said = text.toString().strip();
        if (!said.isEmpty() && passages.size() < MOST)
            passages.add(new Passage(Passage.Kind.TIME, at, said.substring(0, Math.min(said.length(), LONGEST))));
        text.setLength(0);
    }

    private static int millis(java.util.regex.Matcher time) {
        int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
        int seconds = (hours * 60 + Integer.parseInt(time.group(2))) * 60 + Integer.parseInt(time.group(3));
        return seconds * 1000 + (time.group(4) == null ? 0 : Integer.parseInt(time.group(4)));
    }
}
