package vn.lantoa.asset.sheet;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.JavaChild;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Bulkhead;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/**
 * Reads, in the sandbox, a table whose rows name files, and the directory of the ZIP with these files. Stores nothing;
 * the files are uploaded one by one.
 */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReadFileSheet {
    /** The maximum size of a table, in bytes. */
    public static final int MOST_SHEET = 2 << 20;

    /** The maximum number of bytes read at the end of a ZIP. */
    public static final int MOST_TAIL = ZipDirectory.MOST_TAIL;

    private static final JavaChild CHILD = new JavaChild(ReadFileSheet.class, List.of("SheetChild"), 256);
    private static final Bulkhead PLACES = new Bulkhead(2, Duration.ofSeconds(10), "tables of files");

    private static final Set<Role> READERS = Set.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);

    @Inject
    Access access;

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    Duration time = Duration.ofSeconds(30);

    /**
     * Command to read a table and the directory of a ZIP.
     *
     * @param sheet the table; empty if there is none
     * @param tail the last bytes of the ZIP; empty if there is none
     * @param length size of the whole ZIP, in bytes
     * @param values true for the values of cells instead of the displayed text, and for up to 2,000 lines
     */
    public record Command(byte[] sheet, byte[] tail, long length, boolean values, Actor by) {}

    public FileSheet call(Command command) {
        if (READERS.stream().noneMatch(role -> access.allowsAnywhere(command.by(), role)))
            throw new Forbidden("UPLOADER");
        Issues.none()
                .when(command.sheet().length == 0 && command.tail().length == 0, "sheet", "missing")
                .when(command.sheet().length > MOST_SHEET, "sheet", "too-big", (MOST_SHEET >> 20) + " MB")
                .when(command.tail().length > Math.min(MOST_TAIL, command.length()), "zip", "malformed")
                .throwIfAny();
        return PLACES.in(() -> read(command));
    }

    FileSheet read(Command command) {
        try (var scratch = Scratch.open(config.scratch())) {
            var arguments = List.of(
                    kept(scratch, "sheet.xlsx", command.sheet()),
                    kept(scratch, "tail", command.tail()),
                    String.valueOf(command.length()),
                    String.valueOf(command.values()));
            var outcome = children.run(CHILD.command(config, scratch.directory(), arguments, time));
            if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
                throw new IllegalStateException("the table could not be read: " + outcome);
            if (outcome instanceof Finished finished && finished.isSuccess()) return SheetLines.read(finished.stdout());
            // a child crashes on an invalid file; a child stopped at a limit needed more than any legitimate
            // table
            boolean fell = outcome instanceof Finished && !JavaChild.isOutOfMemory(outcome);
            throw new Rejected(fell ? Issues.of("sheet", "not-xlsx") : Issues.of("sheet", "zip-bomb", "reading"));
        }
    }

    private static String kept(Scratch scratch, String name, byte[] bytes) {
        return bytes.length == 0
                ? SheetChild.NOTHING
                : scratch.receive(new ByteArrayInputStream(bytes), name).toString();
    }
}
