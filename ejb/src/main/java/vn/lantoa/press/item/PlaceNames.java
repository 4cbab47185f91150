package vn.lantoa.press.item;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Generator of file names that every system can unpack: no paths, device names, hidden files, or names that differ only
 * in case. Letters of all scripts are kept.
 */
final class PlaceNames {
    private static final int MOST_BYTES = 120;
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()+-]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.UNICODE_CASE);

    private final Set<String> taken = new HashSet<>();

    /** Returns a unique path for a file in a folder, which ends in a slash. */
    String place(String folder, String name) {
        var safe = safe(name);
        var place = folder + safe;
        for (int i = 2; !taken.add(place.toLowerCase(Locale.ROOT)); i++) place = folder + i + "-" + safe;
        return place;
    }

    static String safe(String name) {
        var plain =
                STRANGE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("_");
        var trimmed = plain.strip().replaceAll("^[. ]+", "").replaceAll("(?<![. ])[. ]+$", "");
        var some = trimmed.isEmpty() ? "file" : trimmed;
        return shortened(DEVICE.matcher(some).matches() ? "_" + some : some);
    }

    /** Shortens the name before its extension, at a character boundary. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        var stem = name.substring(0, name.length() - ending.length());
        while (bytes(stem) + bytes(ending) > MOST_BYTES)
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        return stem.strip() + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
