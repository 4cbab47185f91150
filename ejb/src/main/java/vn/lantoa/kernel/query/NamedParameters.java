package vn.lantoa.kernel.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of SQL with {@code :name} parameters, and the same with the question marks that JDBC knows.
 *
 * @param positional the text with question marks
 * @param names the name of each of them, in this order
 */
record NamedParameters(String positional, List<String> names) {
    /**
     * Tokens that may hold a colon or question mark that is no parameter: literals, quoted names, comments and casts. A
     * literal with a quote in it, which is written twice, is two of them here.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|:(?<name>[a-zA-Z]\\w*)|(?<mark>\\?)", Pattern.DOTALL);

    /**
     * The texts of the house are some hundred; reading one of two thousand characters takes as long as a short query. Those
     * of searches, which have their words in them, come on top: together no more than so many characters are kept.
     */
    private static final Cache<String, NamedParameters> KNOWN = Caffeine.newBuilder()
            .maximumWeight(2_000_000)
            .weigher((String sql, NamedParameters read) -> sql.length())
            .build();

    static NamedParameters in(String sql) {
        return KNOWN.get(sql, NamedParameters::read);
    }

    private static NamedParameters read(String sql) {
        var names = new ArrayList<String>();
        var positional = new StringBuilder();
        var matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("mark") != null)
                throw new IllegalArgumentException("a question mark is no parameter here: " + sql);
            var name = matcher.group("name");
            if (name != null) names.add(name);
            matcher.appendReplacement(positional, name == null ? Matcher.quoteReplacement(matcher.group()) : "?");
        }
        return new NamedParameters(matcher.appendTail(positional).toString(), List.copyOf(names));
    }
}
