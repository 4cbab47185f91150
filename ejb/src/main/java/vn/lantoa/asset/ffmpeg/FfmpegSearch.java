package vn.lantoa.asset.ffmpeg;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildCommand;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.ChildLimits;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.Children;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.ffmpeg.FfmpegSearch.FoundFfmpeg.Origin;
import vn.lantoa.kernel.DemoMode;

/**
 * Search for an ffmpeg, done once at the start and logged. Order of preference: the configured program; the system's
 * ffmpeg, version 7 or newer; the bundled program; the system's ffmpeg of any version.
 */
@ApplicationScoped
class FfmpegSearch {
    private static final System.Logger LOG = System.getLogger(FfmpegSearch.class.getName());
    private static final List<String> PATH = List.of("/usr/local/bin/ffmpeg", "/usr/bin/ffmpeg", "/bin/ffmpeg");
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(20), 64 * 1024, 1L << 30, 1 << 20);

    @Inject
    FfmpegConfig config;

    @Inject
    ChildConfig programs;

    @Inject
    Children children;

    @Inject
    DemoMode demo;

    private volatile @Nullable FoundFfmpeg found;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        var chosen = found();
        LOG.log(chosen.starts() ? INFO : WARNING, "sounds and films are processed by {0}", chosen);
        if (isToBeReplaced())
            LOG.log(
                    WARNING,
                    "the bundled ffmpeg gets no security fixes: install the system's ffmpeg, version 7 or newer");
    }

    /** Returns the chosen ffmpeg. */
    synchronized FoundFfmpeg found() {
        if (found == null) found = choose(config, PATH, this::version);
        return found;
    }

    /** Returns true if a hub in production has no ffmpeg, or an ffmpeg without security fixes from a distributor. */
    boolean isToBeReplaced() {
        return !demo.on() && (found().origin() == Origin.PACKAGED || !found().starts());
    }

    static FoundFfmpeg choose(FfmpegConfig config, List<String> path, UnaryOperator<String> version) {
        var configured = config.configured();
        if (configured != null) return new FoundFfmpeg(configured, Origin.CONFIGURED, version.apply(configured));
        var ofSystem = path.stream()
                .filter(program -> Files.isExecutable(Path.of(program)))
                .map(program -> new FoundFfmpeg(program, Origin.SYSTEM, version.apply(program)))
                .toList();
        var file = config.packaged().toString();
        var packaged = new FoundFfmpeg(file, Origin.PACKAGED, version.apply(file));
        return Stream.of(
                        ofSystem.stream().filter(FoundFfmpeg::isRecent),
                        Stream.of(packaged).filter(FoundFfmpeg::starts),
                        ofSystem.stream().filter(FoundFfmpeg::starts))
                .flatMap(candidates -> candidates)
                .findFirst()
                .orElse(packaged);
    }

    private String version(String program) {
        try (var scratch = Scratch.open(programs.scratch())) {
            var asked = ChildCommand.of(List.of(program, "-version"), scratch.directory(), LIMITS);
            return children.run(asked) instanceof Finished finished ? FoundFfmpeg.versionIn(finished.stdout()) : "";
        }
    }

    /**
     * The chosen ffmpeg.
     *
     * @param version the version, such as {@code 7.1.5-0+deb13u1}; empty if the program does not start
     */
    record FoundFfmpeg(String program, Origin origin, String version) {
        /** Origin of the program. */
        enum Origin {
            CONFIGURED,
            SYSTEM,
            PACKAGED
        }

        /** The first major version that was tested with a distributor's patches. */
        private static final int RECENT = 7;

        private static final Pattern BANNER = Pattern.compile("ffmpeg version (\\S+)");
        private static final Pattern MAJOR = Pattern.compile("n?(\\d{1,3})[.-].*");

        /** Returns the version in the output of {@code -version}; empty if the output is not from ffmpeg. */
        static String versionIn(String printed) {
            var banner = BANNER.matcher(printed);
            return banner.lookingAt() ? banner.group(1) : "";
        }

        boolean starts() {
            return !version.isEmpty();
        }

        /** Returns true for release 7 or newer, or a daily build of the sources ({@code N-121000-gabcdef}). */
        boolean isRecent() {
            var major = MAJOR.matcher(version);
            return version.startsWith("N-") || major.matches() && Integer.parseInt(major.group(1)) >= RECENT;
        }

        @Override
        public String toString() {
            return program + (starts() ? ", version " + version : ", WHICH DOES NOT START");
        }
    }
}
