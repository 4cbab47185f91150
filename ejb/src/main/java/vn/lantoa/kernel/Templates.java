package vn.lantoa.kernel;

import java.util.Map;

/** Renderer of the templates in {@code content-templates}, which produce all text that leaves the hub. */
public interface Templates {
    /**
     * Renders a template.
     *
     * @param name path below {@code templates/}, for instance {@code press/atom.ftlx}
     * @param model records, lists, maps and strings
     * @return the complete text; errors are thrown before the first byte is sent
     */
    String render(String name, Map<String, ?> model);
}
