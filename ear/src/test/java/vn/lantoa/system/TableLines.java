package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.lantoa.kernel.table.PlainZip;

/** The lines of a table with a header, as the cells' texts by the name of their column. */
final class TableLines {
    private TableLines() {}

    static List<Map<String, String>> ofCsv(byte[] csv) {
        return ofCsv(new String(csv, UTF_8));
    }

    static List<Map<String, String>> ofCsv(String csv) {
        return named(Arrays.stream(csv.replace("\uFEFF", "").split("\r?\n"))
                .map(TableLines::cells)
                .toList());
    }

    /** The lines of a sheet of a workbook, counted from 1. Cells with formulas have no value. */
    static List<Map<String, String>> ofSheet(byte[] workbook, int number) {
        var texts = part(workbook, "xl/sharedStrings.xml").select("si");
        return named(part(workbook, "xl/worksheets/sheet" + number + ".xml").select("row").stream()
                .map(row -> cells(row, texts))
                .toList());
    }

    private static Document part(byte[] workbook, String name) {
        var part = Objects.requireNonNull(PlainZip.parts(workbook).get(name), name);
        return Jsoup.parse(new String(part, UTF_8), "", Parser.xmlParser());
    }

    private static List<String> cells(Element row, List<Element> texts) {
        var cells = new ArrayList<String>();
        for (var cell : row.select("c")) {
            while (cells.size() < column(cell.attr("r"))) cells.add("");
            var value = cell.select("v").text();
            cells.add(
                    cell.attr("t").equals("s")
                            ? texts.get(Integer.parseInt(value)).text()
                            : value);
        }
        return cells;
    }

    /** The index of the column of a reference with one letter: 3 for {@code D12}. */
    private static int column(String reference) {
        return reference.charAt(0) - 'A';
    }

    private static List<Map<String, String>> named(List<List<String>> rows) {
        var columns = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> {
                    var line = new LinkedHashMap<String, String>();
                    IntStream.range(0, Math.min(columns.size(), row.size()))
                            .forEach(at -> line.put(columns.get(at), row.get(at)));
                    return (Map<String, String>) line;
                })
                .toList();
    }

    /** The cells of a line; a quoted cell may contain commas and doubled quotes. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var one = line.charAt(i);
            if (one == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(one);
                i++;
            } else if (one == '"') quoted = !quoted;
            else if (one == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(one);
        }
        cells.add(cell.toString());
        return cells;
    }

    /** The number in this column. */
    static int number(Map<String, String> line, String column) {
        return Integer.parseInt(Objects.requireNonNull(line.get(column), column));
    }
}
