package vn.lantoa.asset.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.asset.tika.FileTypes;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;

/** Parser of the lines that {@link SheetChild} prints. */
final class SheetLines {
    private SheetLines() {}

    /**
     * Returns the rows and entries.
     *
     * @throws Rejected if a line is a refusal
     */
    static FileSheet read(String printed) {
        var rows = new ArrayList<FileSheet.Row>();
        var entries = new ArrayList<FileSheet.Entry>();
        for (var line : printed.lines().toList()) {
            var parts = Stream.of(line.split("\t", -1))
                    .map(String::translateEscapes)
                    .toList();
            switch (parts.get(0)) {
                case "row" ->
                    rows.add(new FileSheet.Row(Integer.parseInt(parts.get(1)), parts.subList(2, parts.size())));
                case "entry" -> entries.add(entry(parts));
                case "refused" -> throw new Rejected(refusal(parts));
                default -> throw new IllegalStateException("malformed line of a table");
            }
        }
        return new FileSheet(rows, entries);
    }

    private static FileSheet.Entry entry(List<String> parts) {
        return new FileSheet.Entry(
                parts.get(1),
                FileTypes.named(parts.get(1)),
                Long.parseLong(parts.get(2)),
                Long.parseLong(parts.get(3)),
                Long.parseLong(parts.get(4)),
                Boolean.parseBoolean(parts.get(5)));
    }

    private static Issues refusal(List<String> parts) {
        return parts.get(3).isEmpty()
                ? Issues.of(parts.get(1), parts.get(2))
                : Issues.of(parts.get(1), parts.get(2), parts.get(3));
    }
}
