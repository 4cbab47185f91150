package vn.lantoa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.lantoa.run.backup.BackupCommand;
import vn.lantoa.run.backup.BackupFault;
import vn.lantoa.run.backup.ServiceSettings;

/**
 * Program behind the {@code lantoa} script of a home: {@code lantoa backup <folder>}, {@code verify <folder>},
 * {@code restore <folder> <new home>}, {@code administrator <lost> <successor>}. Uses the services of the running
 * product; if it is not running, starts its database and store for the duration of the command.
 */
public final class HomeCommand {
    private static final String USAGE =
            """
            lantoa backup <folder>              copies the database and new objects into the folder
            lantoa verify <folder> [name]       verifies a backup, by default the newest
            lantoa restore <folder> <new home>  restores the newest backup into a new home, to be started with
                                                mvn -Prun -Dlantoa.home=<new home>
            lantoa administrator <lost> <successor>
                                                replaces a lost administrator of the whole province""";

    private final Path server;
    private final BackupCommand command = new BackupCommand(System.getenv(), Terminal.OUT::println);

    private HomeCommand(Path server) {
        this.server = server;
    }

    /** Runs a command. Arguments: server, home, then the words that the user typed. */
    public static void main(String[] arguments) {
        var words = List.of(arguments).subList(2, arguments.length);
        try {
            var isGood = new HomeCommand(Path.of(arguments[0])).call(Path.of(arguments[1]), words);
            System.exit(isGood ? 0 : 1);
        } catch (CannotStart | BackupFault | IOException e) {
            Terminal.ERR.println("lantoa: " + e.getMessage());
            System.exit(1);
        }
    }

    private boolean call(Path home, List<String> words) throws IOException {
        var verb = words.isEmpty() ? "" : words.get(0);
        if (verb.equals("backup") && words.size() == 2) return backup(home, Path.of(words.get(1)));
        if (verb.equals("verify") && words.size() == 2) return command.verify(Path.of(words.get(1)), "");
        if (verb.equals("verify") && words.size() == 3) return command.verify(Path.of(words.get(1)), words.get(2));
        if (verb.equals("restore") && words.size() == 3)
            return restore(Path.of(words.get(1)), Path.of(words.get(2)).toAbsolutePath());
        if (verb.equals("administrator") && words.size() == 3) return replace(home, words.get(1), words.get(2));
        Terminal.OUT.println(USAGE);
        return false;
    }

    private boolean backup(Path home, Path folder) throws IOException {
        if (!Files.exists(home)) throw new CannotStart("there is no home " + home);
        try (var services = HomeServices.of(server, home)) {
            var isWhole = command.backup(folder, new ServiceSettings(services.environment()));
            HomeRestore.copyFiles(home, folder.resolve("home"));
            return isWhole;
        }
    }

    private boolean replace(Path home, String lost, String successor) throws IOException {
        if (!Files.exists(home)) throw new CannotStart("there is no home " + home);
        try (var services = HomeServices.of(server, home)) {
            command.replaceAdministrator(lost, successor, new ServiceSettings(services.environment()));
            return true;
        }
    }

    private boolean restore(Path folder, Path home) throws IOException {
        HomeRestore.begin(home);
        try (var services = HomeServices.of(server, home)) {
            var isDone = command.restore(folder, "", new ServiceSettings(services.environment()));
            HomeRestore.copyFiles(folder.resolve("home"), home);
            HomeRestore.end(home);
            Terminal.OUT.println("Start it with mvn -Prun -Dlantoa.home=" + home);
            return isDone;
        }
    }
}
