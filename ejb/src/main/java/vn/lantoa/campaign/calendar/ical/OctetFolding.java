package vn.lantoa.campaign.calendar.ical;

import java.nio.charset.StandardCharsets;

/**
 * Folding of lines at 75 octets of UTF-8 without splitting characters (RFC 5545, 3.1). The library counts characters,
 * and a Vietnamese one has up to three octets.
 */
final class OctetFolding {
    private static final int MOST_OCTETS = 75;

    private OctetFolding() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 8);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = Character.toString(line.codePointAt(at));
            var more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
            at += character.length();
        }
        folded.append("\r\n");
    }
}
