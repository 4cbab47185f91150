package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.kernel.table.PlainZip;

/**
 * Makes Office documents (ECMA-376) reproducible: they contain the time of their content instead of the time of
 * creation.
 */
final class OfficeFile {
    private static final String PICTURES = "word/media/";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME = Pattern.compile("(<dcterms:(?:created|modified)[^<>]*+>)[^<]*+");

    private OfficeFile() {}

    /**
     * Returns the file with this time, as bytes that depend only on its parts.
     *
     * @param pictures replace the pictures of the same names
     */
    static byte[] settled(byte[] file, Instant at, Map<String, byte[]> pictures) {
        var parts = PlainZip.parts(file);
        pictures.forEach((name, picture) -> parts.put(PICTURES + name + ".png", picture));
        var moment = "$1" + at.truncatedTo(ChronoUnit.SECONDS);
        parts.computeIfPresent(PROPERTIES, (name, bytes) -> TIME.matcher(new String(bytes, UTF_8))
                .replaceAll(moment)
                .getBytes(UTF_8));
        return PlainZip.of(parts);
    }
}
