package vn.lantoa.sms.contact;

import java.util.ArrayList;
import java.util.List;

/** Parser of phone numbers: the first cell of each line. Empty lines and a header without digits are skipped. */
final class NumberLines {
    private NumberLines() {}

    /**
     * Line with a number.
     *
     * @param number line number, from 1
     */
    record Line(int number, String text) {}

    static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var line : text.replaceFirst("^\\uFEFF", "").split("\r\n|\r|\n", -1)) {
            number++;
            var cell = line.split("[,;\t]", 2)[0].replace("\"", "").strip();
            var isHead = number == 1 && cell.chars().noneMatch(Character::isDigit);
            if (!cell.isEmpty() && !isHead) lines.add(new Line(number, cell));
        }
        return lines;
    }
}
