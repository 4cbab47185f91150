package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.kernel.table.PlainZip;

/** Documents and workbooks (ECMA-376) that say of themselves when their content came to be, and not when they were made. */
final class OfficeFile {
    private static final String PICTURES = "word/media/";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME = Pattern.compile("(<dcterms:(?:created|modified)[^<>]*+>)[^<]*+");

    private OfficeFile() {}

    /**
     * The same file with this moment in it, as bytes that follow from its parts.
     *
     * @param pictures in the place of those of the same names
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
