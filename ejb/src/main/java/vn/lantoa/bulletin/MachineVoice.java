package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Language;

/** Lookup of the installed espeak-ng program. It is not bundled; without it there are no synthesized bulletins. */
@ApplicationScoped
public class MachineVoice {
    private static final List<Path> PATH =
            List.of(Path.of("/usr/local/bin/espeak-ng"), Path.of("/usr/bin/espeak-ng"), Path.of("/bin/espeak-ng"));

    /**
     * Returns whether the voice supports the language. It supports only Vietnamese, and only if the program is
     * installed.
     */
    public boolean speaks(Language language) {
        return language.equals(Language.VI) && find().isPresent();
    }

    /** Returns the path of the program; empty if it is not installed. */
    Optional<Path> find() {
        return PATH.stream().filter(Files::isExecutable).findFirst();
    }
}
