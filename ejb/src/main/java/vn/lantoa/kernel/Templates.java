package vn.lantoa.kernel;

import java.util.Map;

/** Renders the templates of {@code content-templates}: everything that leaves the hub as text. */
public interface Templates {
    /**
     * @param name path below {@code templates/}, for instance {@code press/atom.ftlx}
     * @param model records, lists, maps and strings
     * @return the rendered text, whole: an error is thrown before a byte has left
     */
    String render(String name, Map<String, ?> model);
}
