package vn.lantoa.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.architecture.Expressions.Expression;

/** Regular expressions that need not be linear, and why; for untrusted texts, with their maximum length. */
final class ExpressionAllowances {
    private static final String OTHER_METHOD = "not the method of a string";
    private static final String OWN_TEXT = "its texts are part of the hub";
    private static final String FIXED = "fixed words, with a number after them";

    private static final List<Allowance> ALL = List.of(
            new Allowance("ChunkPump", "checksum", 0, OTHER_METHOD),
            new Allowance("HashingBulkhead", "password", 0, OTHER_METHOD),
            new Allowance("CommentPlace", "spots", 0, FIXED),
            new Allowance("Examples", "pattern", 0, OWN_TEXT),
            new Allowance("HubDocument", "\"\\\\{([A-Za-z0-9]+)[^}]*}\"", 0, OWN_TEXT),
            new Allowance("Lexicon", "pattern", 0, "a quoted word between letters that are none"),
            new Allowance(
                    "SqlQuery",
                    "\"\\'[^\\']*\\'|\\\"[^\\\"]*\\\"|--[^\\\\n]*|/\\\\*.*?\\\\*/|::|:(?<name>[a-zA-Z]\\\\w*)|(?<mark>\\\\?)\"",
                    0,
                    OWN_TEXT),
            new Allowance("OrderRules", "\".*\\\\d{8}.*\"", 60, "the expression before it takes 60 characters"),
            new Allowance(
                    "PageAddresses",
                    "expression.append(Pattern.quote(template.substring(from))) + \"/?\"",
                    0,
                    "addresses of pages, whose parts end at a slash"),
            new Allowance("PaperWords", "\"(?iu)^((\" + text(\"levels\") + \") )+\"", 0, "begins with fixed words"),
            new Allowance("PluginPackage", "\"(?m)^\\\\s*version\\\\s*=\\\\s*\\\"([\\\\w.-]{1,20})\\\"\"", 0, OWN_TEXT),
            new Allowance(
                    "PluginPackage",
                    "\"(?m)^[ \\\\t/*#@]*Plugin Name:(?s:.*?)^[ \\\\t/*#@]*Version:\\\\s*([\\\\w.-]{1,20})\"",
                    0,
                    OWN_TEXT),
            new Allowance("PostgresqlPrograms", "File.pathSeparator", 0, "one character"),
            new Allowance("Receiver", "names", 0, FIXED),
            new Allowance(
                    "Scratch",
                    "Pattern.quote(root + \"/\") + \"(\" + PREFIX + \"\\\\d+-\\\\d+)\"",
                    0,
                    "a quoted directory before digits"),
            new Allowance(
                    "SignedHead",
                    "\"\\\"\" + name + \"\\\"\\\\s*:\\\\s*\\\"([^\\\"\\\\\\\\]*)\\\"\"",
                    0,
                    "the name of a member before it"));

    private final Set<String> used = new TreeSet<>();
    private final int reads;

    /** @param reads of the characters of a bounded text, at most */
    ExpressionAllowances(int reads) {
        this.reads = reads;
    }

    boolean allow(Expression expression) {
        var allowed = ALL.stream()
                .filter(one ->
                        one.file().equals(expression.file()) && one.source().equals(expression.source()))
                .findFirst();
        allowed.ifPresent(one -> used.add(one.source()));
        return allowed.isPresent()
                && isCheap(
                        expression.pattern(),
                        expression.searches(),
                        allowed.get().longest());
    }

    List<String> unused() {
        return ALL.stream()
                .map(Allowance::source)
                .filter(source -> !used.contains(source))
                .toList();
    }

    private boolean isCheap(@Nullable Pattern pattern, boolean searches, int longest) {
        return pattern == null
                || longest == 0
                || HostileTexts.against(pattern, longest).stream()
                        .map(text -> text.substring(0, Math.min(longest, text.length())))
                        .allMatch(text -> CountedText.suffices(pattern, searches, text, reads));
    }

    /**
     * An expression that need not be linear.
     *
     * @param longest characters of a text that it is tried for; 0 if the texts are not from outside, or if the expression
     *     cannot be tried since it is put together when the program runs
     */
    private record Allowance(String file, String source, int longest, String why) {}
}
