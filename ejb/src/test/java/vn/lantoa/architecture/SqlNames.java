package vn.lantoa.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables, views and functions that an SQL or JPQL text names. The text may be a part of a statement, since a
 * statement that is joined at run time is found in parts.
 *
 * @param used tables and views in FROM, JOIN, USING, INTO, UPDATE and TABLE, and the functions of the schema that are
 *     called
 * @param written the tables of INSERT, UPDATE and DELETE
 */
record SqlNames(Set<String> used, Set<String> written) {
    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern TOKEN = Pattern.compile("'[^']*+'|[A-Za-z_]\\w*+|\\S");
    private static final Pattern CAPITAL = Pattern.compile("(?<=\\w)[A-Z]");
    private static final Set<String> BEFORE_RELATIONS = Set.of("from", "join", "using", "into", "update", "table");
    private static final Set<String> BETWEEN = Set.of("only", "lateral");

    /** Words after which a comma does not separate tables. */
    private static final Set<String> ENDS =
            Set.of("select", "set", "where", "group", "order", "limit", "returning", "union", "values", "having");

    static SqlNames of(String text, SchemaStages schema) {
        var names = new SqlNames(new TreeSet<>(), new TreeSet<>());
        // a name that is put into statements as a whole; a single word may be something else
        if (schema.relations().containsKey(text) && text.contains("_")) names.used.add(text);
        new Reader(schema, names)
                .read(TOKEN.matcher(COMMENT.matcher(text).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .toList());
        return names;
    }

    /** Returns the name of the table of an entity; any other name is returned unchanged. */
    static String table(String entity) {
        return CAPITAL.matcher(entity).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }

    private static final class Reader {
        private final SchemaStages schema;
        private final SqlNames names;

        /** For each open parenthesis, whether a list of tables continues after it. */
        private final Deque<Boolean> around = new ArrayDeque<>();

        private boolean inList;
        private boolean expected;
        private String before = "";
        private String last = "";

        Reader(SchemaStages schema, SqlNames names) {
            this.schema = schema;
            this.names = names;
        }

        void read(Iterable<String> tokens) {
            for (var token : tokens) {
                var word = token.toLowerCase(Locale.ROOT);
                if (BETWEEN.contains(word)) continue;
                read(token, word);
                before = last;
                last = word;
            }
        }

        private void read(String token, String word) {
            if (token.equals("(")) open();
            else if (token.equals(")")) close();
            else if (token.equals(",")) expected = inList;
            else if (BEFORE_RELATIONS.contains(word)) begin();
            else if (ENDS.contains(word)) end();
            else name(token);
        }

        private void open() {
            if (schema.functions().containsKey(last)) names.used.add(last);
            around.push(inList);
            end();
        }

        private void close() {
            end();
            if (!around.isEmpty()) inList = around.pop();
        }

        private void begin() {
            // not in "is distinct from"
            inList = !last.equals("distinct");
            expected = inList;
        }

        private void end() {
            inList = false;
            expected = false;
        }

        private void name(String token) {
            if (!expected) return;
            expected = false;
            var table = table(token);
            if (!schema.relations().containsKey(table)) return;
            names.used.add(table);
            var writes = last.equals("into") || last.equals("update") || before.equals("delete");
            if (writes) names.written.add(table);
        }
    }
}
