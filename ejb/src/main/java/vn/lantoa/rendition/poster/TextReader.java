package vn.lantoa.rendition.poster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.OutsideWorld;
import vn.lantoa.kernel.ReadinessCheck;

/** Reader of the text in pictures: the system's Tesseract with the languages {@code vie} and {@code eng}. */
@ApplicationScoped
@OutsideWorld
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TextReader implements ReadinessCheck {
    private static final Path PROGRAM = Path.of("/usr/bin/tesseract");
    private static final List<String> LANGUAGES = List.of("vie", "eng");

    /** Finds text in any order, as on posters. */
    private static final String SPARSE = "11";

    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(60), 4 << 20, 2L << 30, 1 << 20);

    @Inject
    ChildConfig config;

    @Inject
    Children children;

    /** Returns true if the program and its languages are installed. */
    public boolean isPresent() {
        if (!Files.isExecutable(PROGRAM)) return false;
        try (var scratch = Scratch.open(config.scratch())) {
            return run(List.of("--list-langs"), scratch.directory())
                    .lines()
                    .toList()
                    .containsAll(LANGUAGES);
        }
    }

    /** Returns the legible words of a picture that is in the directory. */
    public List<Word> read(Path picture, Path directory) {
        var languages = String.join("+", LANGUAGES);
        return Word.parse(run(List.of(picture.toString(), "-", "-l", languages, "--psm", SPARSE, "tsv"), directory))
                .toList();
    }

    private String run(List<String> arguments, Path directory) {
        var words = new ArrayList<>(List.of("env", "OMP_THREAD_LIMIT=1", PROGRAM.toString()));
        words.addAll(arguments);
        var outcome = children.run(ChildCommand.of(words, directory, LIMITS));
        // the failure is unrelated to the picture, so the work must be repeated
        if (outcome instanceof Stopped || outcome instanceof CouldNotStart)
            throw new IllegalStateException("the picture could not be read: " + outcome);
        return outcome instanceof Finished finished && finished.isSuccess() ? finished.stdout() : "";
    }

    @Override
    public String name() {
        return "text-reader";
    }

    @Override
    public Finding check() {
        boolean isPresent = isPresent();
        return Finding.ready(!isPresent, isPresent ? "tesseract" : "install-tesseract-with-vie-and-eng");
    }
}
