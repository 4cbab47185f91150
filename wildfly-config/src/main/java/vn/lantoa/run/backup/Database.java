package vn.lantoa.run.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Database of a hub, which is queried, dumped and restored with PostgreSQL's own programs. */
final class Database {
    private static final String TABLES =
            """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
               and n.nspname not like 'pg\\_%'
               and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')""";

    private final DatabaseAddress address;
    private final PostgresqlPrograms programs;

    Database(DatabaseAddress address, PostgresqlPrograms programs) {
        this.address = address;
        this.programs = programs;
    }

    /** Returns the major version of the server. */
    int major() {
        return Integer.parseInt(ask("show server_version_num")) / 10_000;
    }

    boolean isEmpty() {
        return ask(TABLES).equals("0");
    }

    /** Returns the output of a query with one row and one column. */
    String ask(String sql) {
        var lines = new ArrayList<String>();
        hear(sql, lines::add);
        return String.join("\n", lines);
    }

    /** Passes the output of the statement to the listener, line by line. */
    void hear(String sql, Consumer<String> listener) {
        var psql = programs.any("psql");
        Child.hear(
                List.of(psql.toString(), "-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql),
                address.environment(),
                listener,
                "cannot query the database " + address);
    }

    /** Dumps the whole database to the file, in PostgreSQL's custom format. */
    void dump(Path file) {
        var dump = programs.atLeast(major(), "pg_dump");
        Child.run(
                List.of(dump.toString(), "--format=custom", "--no-owner", "--no-privileges", "--file=" + file),
                address.environment(),
                "pg_dump failed");
    }

    /** Restores the dump in one transaction; {@code madeBy} is the major version of the pg_dump that made it. */
    void restore(Path file, int madeBy) {
        var restore = programs.atLeast(Math.max(major(), madeBy), "pg_restore");
        var wanted = file.resolveSibling(file.getFileName() + ".list");
        try {
            Files.write(wanted, withoutForeign(new Dump(file, programs, madeBy).contents()));
            Child.run(
                    List.of(
                            restore.toString(),
                            "--exit-on-error",
                            "--single-transaction",
                            "--no-owner",
                            "--no-privileges",
                            "--use-list=" + wanted,
                            "--dbname=" + address.name(),
                            file.toString()),
                    address.environment(),
                    "pg_restore failed; the database is unchanged");
            Files.delete(wanted);
        } catch (IOException e) {
            throw new BackupFault("cannot write " + wanted, e);
        }
    }

    /** Returns the contents without entries that only the owner of the extensions could restore. */
    private static List<String> withoutForeign(List<String> contents) {
        var own = new ArrayList<>(contents);
        own.removeIf(line -> line.contains(" COMMENT - EXTENSION ") || line.contains(" SCHEMA - public "));
        return own;
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
