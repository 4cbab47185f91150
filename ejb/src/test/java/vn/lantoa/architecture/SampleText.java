package vn.lantoa.architecture;

import java.util.regex.Pattern;

/** A text similar to one that a regular expression matches: each of its parts once, in order. */
final class SampleText {
    private static final Pattern PART = Pattern.compile(
            "\\(\\?(?:[a-z]++\\)|[:>=!]|<[=!]|<\\w++>)|\\\\[pP]\\{\\w++}|\\\\.|\\[\\^?.[^\\]]*+]"
                    + "|\\{(\\d++)[^}]*+}|[()^$?*+|]|.",
            Pattern.DOTALL);

    private SampleText() {}

    static String of(Pattern pattern) {
        var sample = new StringBuilder();
        for (var part : PART.matcher(pattern.pattern()).results().toList()) {
            if (part.group(1) == null) sample.append(one(part.group()));
            else if (!sample.isEmpty())
                sample.append(
                        sample.substring(sample.length() - 1).repeat(Math.max(0, Integer.parseInt(part.group(1)) - 1)));
        }
        return sample.toString();
    }

    private static String one(String part) {
        if (part.length() > 1 && part.startsWith("[")) return ofClass(part);
        if (part.length() == 1) return ".".equals(part) ? "x" : "()^$?*+|".contains(part) ? "" : part;
        if (!part.startsWith("\\")) return "";
        return switch (part.charAt(1)) {
            case 'd' -> "0";
            case 's' -> " ";
            case 'n', 'R' -> "\n";
            case 'w', 'S', 'D', 'p' -> "a";
            default -> part.substring(1);
        };
    }

    private static String ofClass(String part) {
        if (part.contains("0-9") && !part.startsWith("[^")) return "0";
        if (part.startsWith("[^") || part.contains("a-z")) return "a";
        return part.startsWith("[\\") ? one(part.substring(1, 3)) : part.substring(1, 2);
    }
}
