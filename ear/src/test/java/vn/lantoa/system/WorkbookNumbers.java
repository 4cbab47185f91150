package vn.lantoa.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.kernel.table.PlainZip;

/** The numbers on the first sheet of a workbook. Texts and formulas are left out. */
final class WorkbookNumbers {
    private static final Pattern ROW = Pattern.compile("<row .*?</row>");
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)[0-9]+\"( [^>]*)?><v>([0-9]+)</v>");

    private WorkbookNumbers() {}

    /** The numbers of each row after the header, by letter of their column. */
    static List<Map<String, Integer>> of(byte[] workbook) {
        var sheet = new String(PlainZip.parts(workbook).get("xl/worksheets/sheet1.xml"), UTF_8);
        return ROW.matcher(sheet)
                .results()
                .skip(1)
                .map(row -> CELL.matcher(row.group())
                        .results()
                        .filter(cell -> cell.group(2) == null || !cell.group(2).contains("t=\"s\""))
                        .collect(Collectors.toMap(cell -> cell.group(1), cell -> Integer.valueOf(cell.group(3)))))
                .toList();
    }
}
