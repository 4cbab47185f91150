package vn.lantoa.system.surf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;

/** The faults in the HTML of any page: rules of the standard that browsers tolerate, and ours. */
final class Markup {
    private Markup() {}

    static List<String> faults(Document page) {
        var faults = new ArrayList<String>();
        headings(page, faults);
        var ids = new HashSet<String>();
        for (var one : page.select("[id]")) if (!ids.add(one.id())) faults.add("two of the id " + one.id());
        for (var one : page.select("select[required]:not([multiple])"))
            if (!one.select("option").stream().limit(1).allMatch(first -> first.attr("value")
                    .isEmpty())) faults.add("something is chosen already: " + one.attr("name"));
        for (var one : page.select("input[type=file][value]")) faults.add("a file with a value: " + one.attr("name"));
        for (var one : page.select("time[datetime*=.]"))
            faults.add("a time to the microsecond: " + one.attr("datetime"));
        return faults;
    }

    /** Screen readers navigate by headings: no heading may skip a level. */
    private static void headings(Document page, List<String> faults) {
        int before = page.select("h1").isEmpty() ? 1 : 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            if (level > before + 1) faults.add("no heading above <h" + level + "> " + heading.text());
            before = level;
        }
    }
}
