package vn.lantoa.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A portal's alterations of a text of the hub, and texts of others on the same subject. */
final class PlantedTexts {
    private static final int EDITED = 25;
    private static final int LONGEST_OWN = 120;

    private final Random random;
    private final CampaignDecoys others;

    PlantedTexts(Random random, CampaignDecoys others) {
        this.random = random;
        this.others = others;
    }

    static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    /** The whole text below a heading of the portal. */
    String whole(String text) {
        return html(others.words(12) + ".\n" + text);
    }

    /** At least this share of its words, contiguous, between words of the portal. */
    String part(String text, int fromPercent, int toPercent) {
        var sentences = List.of(text.split("(?<=[.!?;:])\\s+"));
        int all = words(text);
        int wanted = all * (fromPercent + random.nextInt(toPercent - fromPercent + 1)) / 100;
        int first = random.nextInt(sentences.size());
        var kept = new ArrayList<String>();
        int last = first;
        for (int count = 0; count < wanted; ) {
            // to the end, then what is before the first
            boolean isAfter = last < sentences.size();
            var next = isAfter ? sentences.get(last++) : sentences.get(--first);
            kept.add(isAfter ? kept.size() : 0, next);
            count += words(next);
        }
        return html(own() + "\n" + String.join(" ", kept) + "\n" + own());
    }

    /** The whole text, with one of each twenty-five words changed. */
    String edited(String text) {
        var edited = new ArrayList<String>();
        int place = random.nextInt(EDITED);
        for (var word : text.split("\\s+")) edited.add(++place % EDITED == 0 ? others.words(1) : word);
        return html(String.join(" ", edited));
    }

    /** A text of others. */
    String other() {
        return html(own() + " " + own() + " " + own());
    }

    private String own() {
        return others.words(40 + random.nextInt(LONGEST_OWN)) + ".";
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static String html(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining());
    }
}
