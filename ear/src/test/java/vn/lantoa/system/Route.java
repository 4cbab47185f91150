package vn.lantoa.system;

import java.util.regex.Pattern;

/**
 * A method and an address of a running server, as listed by its management.
 *
 * @param template with the patterns of its parameters
 * @param page whether it answers with HTML
 */
public record Route(String method, String template, boolean page) {
    /** The template without patterns: {@code /f/{sha256: [0-9a-f]{64}}} as {@code /f/{sha256}}. */
    public String plain() {
        return rewritten(false);
    }

    /** The pattern of the paths of this route. */
    public Pattern pattern() {
        return Pattern.compile(rewritten(true));
    }

    /** The number of fixed characters: of several routes that match a path, the one with most wins. */
    public int fixed() {
        return plain().replaceAll("\\{\\w+}", "").length();
    }

    public boolean hasParameters() {
        return template.contains("{");
    }

    private String rewritten(boolean asPattern) {
        var text = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            int end = closing(at);
            var name = template.substring(at + 1, end).split(":", 2);
            var fixed = template.substring(from, at);
            text.append(asPattern ? Pattern.quote(fixed) : fixed);
            var expression = name.length > 1 ? name[1].strip() : "[^/]+";
            text.append(asPattern ? "(?<" + name[0].strip() + ">" + expression + ")" : "{" + name[0].strip() + "}");
            from = end + 1;
        }
        var rest = template.substring(from);
        return text.append(asPattern ? Pattern.quote(rest) : rest).toString();
    }

    private int closing(int opening) {
        int depth = 0;
        for (int at = opening; at < template.length(); at++) {
            if (template.charAt(at) == '{') depth++;
            if (template.charAt(at) == '}' && --depth == 0) return at;
        }
        throw new IllegalStateException("not closed: " + template);
    }
}
