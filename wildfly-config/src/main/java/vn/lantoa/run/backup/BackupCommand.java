package vn.lantoa.run.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The commands {@code lantoa backup|verify|restore <folder> [name]}, {@code lantoa audit <keys> [head]} and
 * {@code lantoa administrator <lost> <successor>} for a hub whose services are given by settings. Exit status 0:
 * success; 1: failure, or something is missing or damaged; 2: usage error.
 */
public final class BackupCommand {
    private static final String SETTINGS = "LANTOA_SETTINGS";
    private static final String USUAL = "/etc/lantoa/lantoa.env";
    static final String USAGE =
            """
            lantoa backup <folder>          copies database and objects into the folder; again: only what is new
            lantoa verify <folder> [name]   reads a backup back, the newest or the one of this name; needs no server
            lantoa restore <folder> [name]  brings it into an empty database and an empty bucket
            lantoa audit <keys> [head]      reads the audit log against its signed head, by keys that were kept elsewhere
            lantoa administrator <lost> <successor>
                                            puts an officer in the place of an administrator of the whole who is lost""";

    private final Consumer<String> terminal;
    private final PostgresqlPrograms programs;

    /** Creates the commands; PostgreSQL's programs are found by the environment variables. */
    public BackupCommand(Map<String, String> environment, Consumer<String> terminal) {
        this.terminal = terminal;
        this.programs = PostgresqlPrograms.of(environment);
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var words = List.of(arguments);
        if (!isUnderstood(words)) {
            out.println(USAGE);
            System.exit(2);
        }
        try {
            var isGood = new BackupCommand(System.getenv(), out::println).call(words);
            System.exit(isGood ? 0 : 1);
        } catch (BackupFault e) {
            out.println("lantoa " + words.get(0) + ": " + e.getMessage());
            System.exit(1);
        }
    }

    private static boolean isUnderstood(List<String> words) {
        if (words.size() < 2 || words.size() > 3) return false;
        var verb = words.get(0);
        return verb.equals("administrator")
                ? words.size() == 3
                : List.of("backup", "verify", "restore", "audit").contains(verb);
    }

    private boolean call(List<String> words) {
        var name = words.size() > 2 ? words.get(2) : "";
        if (words.get(0).equals("administrator")) {
            replaceAdministrator(words.get(1), name, settings(System.getenv()));
            return true;
        }
        if (words.get(0).equals("audit")) return audit(Path.of(words.get(1)), name, settings(System.getenv()));
        var folder = Path.of(words.get(1));
        return words.get(0).equals("verify")
                ? verify(folder, name)
                : words.get(0).equals("backup")
                        ? backup(folder, settings(System.getenv()))
                        : restore(folder, name, settings(System.getenv()));
    }

    /** Returns the settings of the environment, or of the service if the environment has none. */
    private static ServiceSettings settings(Map<String, String> environment) {
        var file = Path.of(environment.getOrDefault(SETTINGS, USUAL));
        if (environment.containsKey("LANTOA_DB_URL") || !Files.exists(file)) return new ServiceSettings(environment);
        return new ServiceSettings(ServiceSettings.withFile(environment, file));
    }

    /** Replaces a lost administrator at the root by another officer. */
    public void replaceAdministrator(String lost, String successor, ServiceSettings settings) {
        new AdministratorCommand(programs, terminal).replace(lost, successor, settings);
    }

    /** Verifies the audit log without a running hub; returns whether the log is intact. */
    public boolean audit(Path keys, String head, ServiceSettings settings) {
        return new AuditCommand(new Database(settings.database(), programs), new Bucket(settings.store()), terminal)
                .call(keys, head);
    }

    /** Makes a backup; returns whether all objects referenced by the database exist. */
    public boolean backup(Path root, ServiceSettings settings) {
        terminal.accept("Backing up into " + root);
        try (var folder = BackupFolder.make(root)) {
            var database = new Database(settings.database(), programs);
            var made = new MakeBackup(database, new Bucket(settings.store()), programs, terminal).call(folder);
            terminal.accept("Backup " + made.name() + ": " + made.objects() + " objects of "
                    + made.objectBytes() / 1_000_000 + " MB are referenced by its database, " + made.missing()
                    + " of them missing");
            if (made.missing() > 0)
                terminal.accept("The missing objects are missing in the hub too: see GET /api/v1/audit/storage");
            return made.missing() == 0;
        }
    }

    /** Verifies a backup; returns whether it is complete. */
    public boolean verify(Path root, String name) {
        try (var folder = BackupFolder.open(root)) {
            var manifest = folder.manifestOf(name);
            terminal.accept("Reading backup " + manifest.name() + " in " + root);
            var wrong = new VerifyBackup(programs, terminal).call(folder, manifest);
            terminal.accept(
                    wrong == 0
                            ? "Backup " + manifest.name() + " is whole: " + manifest.objects() + " objects"
                            : "Backup " + manifest.name() + " is not whole: " + wrong + " findings");
            return wrong == 0;
        }
    }

    /** Restores a backup into an empty database and an empty bucket. */
    public boolean restore(Path root, String name, ServiceSettings settings) {
        try (var folder = BackupFolder.open(root)) {
            var manifest = folder.manifestOf(name);
            terminal.accept("Restoring backup " + manifest.name() + " from " + root);
            var database = new Database(settings.database(), programs);
            new RestoreBackup(database, new Bucket(settings.store()), programs, terminal).call(folder, manifest);
            terminal.accept(
                    "Restored " + manifest.name() + ". Now start one node and wait for /health/ready. Then read, as an"
                            + " administrator, GET /api/v1/audit/storage and GET /api/v1/audit/verification. Both must"
                            + " be intact before you start the other nodes");
            return true;
        }
    }
}
