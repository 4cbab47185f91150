package vn.lantoa.asset.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Main class of a child JVM that reads the first sheet of an XLSX (ECMA-376) and the directory of a ZIP. It prints one
 * line per row, entry or refusal, with tab-separated fields. Malicious input may make the child hang, crash or use too
 * much memory, so the caller sets limits. The child computes no formulas and opens no linked files.
 */
final class SheetChild {
    /** The argument that stands for a missing file. */
    static final String NOTHING = "-";

    private static final String FIELD = "sheet";
    private static final long MOST_UNPACKED = 64L << 20;

    private SheetChild() {}

    /** @param args the table, the last bytes of the ZIP, the length of the ZIP, and whether to read values */
    public static void main(String[] args) throws IOException {
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try {
            boolean values = Boolean.parseBoolean(args[3]);
            var rows = args[0].equals(NOTHING) ? List.<FileSheet.Row>of() : rows(Path.of(args[0]), values);
            var entries = args[1].equals(NOTHING)
                    ? List.<FileSheet.Entry>of()
                    : ZipDirectory.read(Files.readAllBytes(Path.of(args[1])), Long.parseLong(args[2]));
            for (var row : rows) answer.println(line("row", row.number(), row.cells()));
            for (var one : entries)
                answer.println(line("entry", one.name(), List.of(one.at(), one.packed(), one.bytes(), one.deflated())));
        } catch (SheetRefusal e) {
            answer.println(line("refused", e.field(), List.of(e.code(), e.parameter())));
        }
    }

    private static List<FileSheet.Row> rows(Path file, boolean values) throws IOException {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        try (var whole = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            if (whole.getParts().stream().anyMatch(part -> isMacro(part.getContentType())))
                throw new SheetRefusal(FIELD, "has-macros", "");
            return rows(whole, values);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | IllegalArgumentException e) {
            // an old XLS or a table with a password is not a ZIP
            System.err.println(e);
            throw new SheetRefusal(FIELD, "not-xlsx", "");
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("Zip bomb")) throw new SheetRefusal(FIELD, "zip-bomb", "ratio");
            System.err.println(e);
            throw new SheetRefusal(FIELD, "not-xlsx", "");
        }
    }

    private static List<FileSheet.Row> rows(OPCPackage whole, boolean values)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(whole);
        var rows = new SheetRows(values);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) throw new SheetRefusal(FIELD, "not-xlsx", "");
        try (InputStream first = sheets.next()) {
            var strings = new ReadOnlySharedStringsTable(whole);
            var format = formatter(values);
            var handler = new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, format, false) {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes)
                        throws SAXException {
                    if (name.equals("c")) rows.next(attributes.getValue("t"));
                    super.startElement(uri, name, qualified, attributes);
                }
            };
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(first));
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return rows.rows();
    }

    /** Returns a formatter of cells as displayed, or with dates in ISO form and numbers without separators. */
    private static DataFormatter formatter(boolean values) {
        if (!values) return new DataFormatter(Locale.ROOT);
        return new DataFormatter(Locale.ROOT) {
            @Override
            public String formatRawCellContents(double value, int index, String format) {
                return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                        ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                        : BigDecimal.valueOf(value).toString();
            }
        };
    }

    private static boolean isMacro(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vbaproject");
    }

    private static String line(String what, Object first, List<?> rest) {
        var parts = new ArrayList<String>(List.of(what, kept(first)));
        for (var one : rest) parts.add(kept(one));
        return String.join("\t", parts);
    }

    /** Returns the text as a single line, escaped for {@link String#translateEscapes}. */
    private static String kept(Object value) {
        return String.valueOf(value)
                .replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
