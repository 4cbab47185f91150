package vn.lantoa.kernel.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL text with {@code :name} parameters, converted to the question marks of JDBC.
 *
 * @param positional the text with question marks
 * @param names the names of the parameters, in the order of the question marks
 */
record NamedParameters(String positional, List<String> names) {
    /**
     * Tokens that may contain a colon or question mark that is not a parameter: literals, quoted names, comments and
     * casts. A literal with a doubled quote counts as two literals here.
     */
    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::|:(?<name>[a-zA-Z]\\w*)|(?<mark>\\?)", Pattern.DOTALL);

    /**
     * Cache of parsed SQL texts. The hub has a few hundred texts; parsing a text of 2,000 characters takes as long as a
     * short query. The texts of searches contain their search words and are additional, so the cache is limited by its
     * total number of characters.
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
