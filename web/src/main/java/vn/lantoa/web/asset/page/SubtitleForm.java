package vn.lantoa.web.asset.page;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.draft.CueSheet;
import vn.lantoa.asset.draft.CueSheet.Row;

/** The cue table as sent by a browser, row by row. Invalid input is shown again as typed. */
public class SubtitleForm {
    /** The action: {@code save}, {@code add-3} (add a row after the third) or {@code remove-3}. */
    @FormParam("do")
    @Nullable String asked;

    @FormParam("language")
    @Nullable String language;

    @FormParam("start")
    @Nullable List<String> start;

    @FormParam("end")
    @Nullable List<String> end;

    @FormParam("text")
    @Nullable List<String> text;

    boolean saves() {
        return asked == null || asked.equals("save");
    }

    /** Returns the sheet after the action. */
    CueSheet sheet() {
        var rows = new ArrayList<Row>();
        int many = Math.min(size(start), Math.min(size(end), size(text)));
        for (int i = 0; i < many; i++) rows.add(new Row(at(start, i), at(end, i), at(text, i)));
        int place = place();
        if (is("remove-") && place >= 1 && place <= rows.size()) rows.remove(place - 1);
        if (is("add-") && place >= 0 && place <= rows.size())
            rows.add(
                    place,
                    new Row(place == 0 ? "00:00:00.000" : rows.get(place - 1).end(), "", ""));
        return new CueSheet(rows);
    }

    private boolean is(String verb) {
        return asked != null && asked.startsWith(verb);
    }

    private int place() {
        var digits = asked == null ? "" : asked.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    private static int size(@Nullable List<String> values) {
        return values == null ? 0 : values.size();
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null ? "" : values.get(index);
    }
}
