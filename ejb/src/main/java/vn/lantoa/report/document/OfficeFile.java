package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import vn.lantoa.kernel.table.PlainZip;

/** Documents and workbooks (ECMA-376) that say of themselves when their content came to be, and not when they were made. */
final class OfficeFile {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern TIME = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    private OfficeFile() {}

    /** The same file with this moment in it, as bytes that follow from its parts. */
    static byte[] settled(byte[] file, Instant at) {
        var parts = PlainZip.parts(file);
        var moment = "$1" + at.truncatedTo(ChronoUnit.SECONDS);
        parts.computeIfPresent(PROPERTIES, (name, bytes) -> TIME.matcher(new String(bytes, UTF_8))
                .replaceAll(moment)
                .getBytes(UTF_8));
        return PlainZip.of(parts);
    }
}
