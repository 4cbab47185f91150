package vn.lantoa.bulletin.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.Language;

/** The espeak-ng of this machine, where it is installed. It is not shipped: without it nothing is read by machine. */
@ApplicationScoped
public class MachineVoice {
    private static final List<Path> PATH =
            List.of(Path.of("/usr/local/bin/espeak-ng"), Path.of("/usr/bin/espeak-ng"), Path.of("/bin/espeak-ng"));

    /** True if it can read this language: Vietnamese, and where it is installed. */
    public boolean speaks(Language language) {
        return language.equals(Language.VI) && find().isPresent();
    }

    /** The path of the program. */
    Optional<Path> find() {
        return PATH.stream().filter(Files::isExecutable).findFirst();
    }
}
