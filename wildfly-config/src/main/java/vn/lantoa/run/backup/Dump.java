package vn.lantoa.run.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Dump in PostgreSQL's custom format, which is read without a server. */
final class Dump {
    private static final String END = "\\.";

    private final Path file;
    private final PostgresqlPrograms programs;
    private final int madeBy;

    /** Creates a reader of a dump; {@code madeBy} is the major version of the pg_dump that made it. */
    Dump(Path file, PostgresqlPrograms programs, int madeBy) {
        this.file = file;
        this.programs = programs;
        this.madeBy = madeBy;
    }

    /** Returns the table of contents in the format of pg_restore. */
    List<String> contents() {
        return Child.run(command("--list"), Map.of(), file + " is not a whole dump");
    }

    /** Passes the objects referenced by the database to the listener, one by one. */
    void named(Consumer<NamedObject> listener) {
        var rows = new Rows(listener);
        Child.hear(
                command("--data-only", "--table=blob", "--file=-"),
                Map.of(),
                rows::line,
                file + " is not a whole dump");
        if (!rows.isWhole()) throw new BackupFault(file + " contains no table blob; is it the dump of a hub?");
    }

    private List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(programs.atLeast(madeBy, "pg_restore").toString());
        command.addAll(Arrays.asList(options));
        command.add(file.toString());
        return command;
    }

    /** Parser of the rows of a COPY statement, whose first line names the columns. */
    private static final class Rows {
        private final Consumer<NamedObject> listener;
        private List<String> columns = List.of();
        private boolean whole;

        Rows(Consumer<NamedObject> listener) {
            this.listener = listener;
        }

        void line(String line) {
            if (columns.isEmpty()) begin(line);
            else if (line.equals(END)) whole = true;
            else if (!whole) row(line.split("\t", -1));
        }

        private void begin(String line) {
            if (!line.startsWith("COPY ") || !line.contains("blob (")) return;
            columns = List.of(
                    line.substring(line.indexOf('(') + 1, line.indexOf(')')).split(", "));
        }

        private void row(String[] values) {
            listener.accept(new NamedObject(
                    values[columns.indexOf("object_key")],
                    Long.parseLong(values[columns.indexOf("bytes")]),
                    values[columns.indexOf("sha256")]));
        }

        boolean isWhole() {
            return whole;
        }
    }
}
