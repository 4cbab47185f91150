package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.photo.InsetWalk;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.RegisterPortal;
import vn.lantoa.coverage.portal.SwitchCrawling;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.rendition.SeededVersions;
import vn.lantoa.rendition.poster.TextReader;
import vn.lantoa.rendition.poster.TrialCopies;
import vn.lantoa.rendition.poster.TrialPoster;

/**
 * Copies, forgeries and decoys of released posters, as the files of a portal: counts what is certain, proposed, an alarm
 * or missed, by kind. Options: seed ({@code -Dtrial.seed}), copies of each kind ({@code -Dtrial.each}), posters that are
 * forged ({@code -Dtrial.forged}), decoys ({@code -Dtrial.decoys}).
 */
@Tag("field")
@ExtendWith(ArquillianExtension.class)
class PortalPicturesIT {
    /** Kinds in which nothing is changed and the picture is large enough. */
    private static final List<String> HARMLESS = List.of("stamp", "unit-logo", "crop", "recompressed");

    private static final List<String> HARD = List.of("avif", "screenshot", "collage", "turned");

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    SeededVersions seeded;

    @Inject
    BlobStorage storage;

    @Inject
    RegisterPortal register;

    @Inject
    SwitchCrawling turn;

    @Inject
    InsetWalk walk;

    @Inject
    PictureMatches matches;

    @Inject
    TextReader reader;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private final long seed =
            Long.getLong("trial.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private final int each = Integer.getInteger("trial.each", 8);
    private final Map<String, Map<String, Integer>> results = new TreeMap<>();
    private final List<TrialPoster> posters = new ArrayList<>();
    private final List<AssetId> assets = new ArrayList<>();

    /** A picture with the posters that it shows. */
    private record Planted(String kind, String name, String mediaType, Supplier<byte[]> bytes, List<AssetId> shows) {}

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void copies_are_found_forgeries_are_alarms_and_decoys_are_nothing() throws Exception {
        assumeTrue(reader.isPresent());
        turn.call(Actor.SYSTEM, true);
        var portal = register.call(new RegisterPortal.Command(
                Actor.SYSTEM, cast.department(), "https://a" + System.nanoTime() + ".example/", cast.today()));
        for (int i = 0; i < 2 * each; i++) release(TrialPoster.of(seed + i));
        sql.update(
                "update release set published_at = published_at - interval '1 minute' where published_at is not null");
        while (walk.next()) continue;
        var planted = planted();
        var begun = System.nanoTime();
        var pool = Executors.newFixedThreadPool(2);
        pool.invokeAll(planted.stream()
                .map(one -> (Callable<Boolean>) () -> look(one, portal))
                .toList());
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        turn.call(Actor.SYSTEM, false);
        System.out.printf(
                "seed %d: %d pictures in %d s%n",
                seed,
                planted.size(),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        results.forEach((kind, counts) -> System.out.println(kind + " " + counts));
        judge();
    }

    private void judge() {
        var copies = results.keySet().stream()
                .filter(kind -> !kind.startsWith("forged") && !kind.startsWith("decoy"))
                .toList();
        assertThat(percent(copies, "certain", "proposed"))
                .as("of copies certain or proposed")
                .isGreaterThanOrEqualTo(93);
        for (var kind : HARD)
            assertThat(percent(List.of(kind), "certain", "proposed")).as(kind).isGreaterThanOrEqualTo(80);
        assertThat(results.values()).noneMatch(counts -> counts.containsKey("FALSE"));
        assertThat(percent(HARMLESS, "alarm")).as("alarms at harmless copies").isLessThanOrEqualTo(2);
        for (var kind : List.of("forged full", "forged half"))
            assertThat(percent(List.of(kind), "alarm")).as(kind).isGreaterThanOrEqualTo(90);
        int proposed = results.getOrDefault("decoy photo", Map.of()).getOrDefault("proposed", 0)
                + results.getOrDefault("decoy photo", Map.of()).getOrDefault("alarm", 0);
        assertThat(proposed).as("photos without a released poster").isLessThanOrEqualTo(2);
    }

    private int percent(List<String> kinds, String... wanted) {
        int all = 0;
        int good = 0;
        for (var kind : kinds) {
            var counts = results.getOrDefault(kind, Map.of());
            all += counts.values().stream().mapToInt(Integer::intValue).sum();
            for (var one : wanted) good += counts.getOrDefault(one, 0);
        }
        return all == 0 ? 0 : good * 100 / all;
    }

    private boolean look(Planted one, PortalId portal) {
        var found = matches.of(one.bytes().get(), one.mediaType(), portal, new InspectionBudget(clock));
        var right = found.stream()
                .filter(match -> one.shows().contains(match.asset()))
                .toList();
        var state = FindState.REFUSED;
        for (var candidate : List.of(FindState.PROPOSED, FindState.CONFIRMED, FindState.ALARM))
            if (right.stream().anyMatch(match -> match.state() == candidate)) state = candidate;
        boolean isFalse = found.stream()
                .anyMatch(match -> match.state() == FindState.CONFIRMED
                        && (one.kind().startsWith("forged") || !one.shows().contains(match.asset())));
        boolean isOther = right.isEmpty() && !found.isEmpty();
        var verdict = isFalse
                ? "FALSE"
                : switch (state) {
                    case CONFIRMED -> "certain";
                    case PROPOSED -> "proposed";
                    case ALARM -> "alarm";
                    default ->
                        isOther
                                ? one.shows().isEmpty() ? otherOf(found) : "another poster"
                                : one.shows().isEmpty() ? "nothing" : "missed";
                };
        synchronized (results) {
            results.computeIfAbsent(one.kind(), any -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
            if (!List.of("certain", "nothing").contains(verdict))
                System.out.println(one.kind() + " " + one.name() + ": " + verdict + " "
                        + found.stream()
                                .map(match -> match.state() + " " + match.likeness())
                                .toList());
        }
        return true;
    }

    private static String otherOf(List<Match> found) {
        return found.stream().anyMatch(match -> match.state() == FindState.ALARM) ? "alarm" : "proposed";
    }

    private void release(TrialPoster poster) throws IOException, SQLException {
        var team = letOut.team();
        var asset = letOut.asset(team);
        sql.update("update asset set kind = 'POSTER' where id = ?", asset.id().value());
        var file = Files.createTempFile("poster", ".png");
        ImageIO.write(poster.picture(), "png", file.toFile());
        var version = seeded.ready(asset, team.uploader(), "poster.png", "image/png", storage.put(file, "image/png"));
        Files.delete(file);
        letOut.release(team, version, Reach.PUBLIC, WindowRequest.NOW);
        posters.add(poster);
        assets.add(asset.id());
    }

    private List<Planted> planted() throws Exception {
        var all = new ArrayList<Planted>();
        var copies = new TrialCopies(seed);
        for (var kind : copies.kinds().entrySet())
            for (int i = 0; i < each; i++) {
                int which = (i * 5 + all.size()) % posters.size();
                var copy = kind.getValue().apply(posters.get(which).picture());
                all.add(copy(kind.getKey(), which, "image/jpeg", jpeg(copy, 0.85f)));
            }
        for (int i = 0; i < each; i++) {
            var picture = posters.get(i).picture();
            all.add(copy("avif", i, "image/avif", avif(picture)));
            all.add(copy("pdf", i, "application/pdf", pdf(copies.page(picture))));
            int other = posters.size() - 1 - i;
            var collage = jpeg(copies.collage(picture, posters.get(other).picture()), 0.85f);
            var both = List.of(assets.get(i), assets.get(other));
            all.add(new Planted("collage", "" + i, "image/jpeg", () -> collage, both));
        }
        for (int i = 0; i < Integer.getInteger("trial.forged", 4); i++)
            for (var forged : posters.get(i).forgeries().entrySet())
                for (int size = 1; size <= 3; size++) {
                    var picture = TrialCopies.sized(forged.getValue().picture(), 1.0 / size);
                    var bytes = jpeg(picture, 0.75f);
                    all.add(new Planted(
                            "forged " + List.of("full", "half", "third").get(size - 1),
                            forged.getKey() + " " + i,
                            "image/jpeg",
                            () -> bytes,
                            List.of(assets.get(i))));
                }
        int decoys = Integer.getInteger("trial.decoys", 300);
        for (int i = 0; i < decoys; i++) all.add(decoy("decoy", i, other(i)));
        for (int i = 0; i < 20; i++) {
            var wall = jpeg(copies.wall(), 0.8f);
            var other = TrialPoster.of(seed + 2_000_000 + i).picture();
            var photo = jpeg(copies.photo(other, i % 2 == 0), 0.8f);
            all.add(decoy("decoy photo", i, () -> wall));
            all.add(decoy("decoy photo", 20 + i, () -> photo));
        }
        return all;
    }

    private Planted copy(String kind, int which, String mediaType, byte[] bytes) {
        return new Planted(kind, "" + which, mediaType, () -> bytes, List.of(assets.get(which)));
    }

    private static Planted decoy(String kind, int number, Supplier<byte[]> bytes) {
        return new Planted(kind, "" + number, "image/jpeg", bytes, List.of());
    }

    /** Another poster of the same offices. */
    private Supplier<byte[]> other(int number) {
        return () -> jpeg(TrialPoster.of(seed + 1_000_000 + number).picture(), 0.8f);
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(TrialCopies.jpeg(picture, quality), "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with one picture. */
    private static byte[] pdf(BufferedImage page) throws IOException {
        var picture = jpeg(page, 0.85f);
        int width = page.getWidth();
        int height = page.getHeight();
        var text = width / 2 + " 0 0 " + height / 2 + " 0 0 cm /P Do";
        var pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        write(pdf, "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 ");
        write(pdf, width / 2 + " " + height / 2 + "]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>endobj\n");
        write(pdf, "4 0 obj<</Length " + text.length() + ">>stream\n" + text + "\nendstream endobj\n");
        write(pdf, "5 0 obj<</Type/XObject/Subtype/Image/Width " + width + "/Height " + height);
        write(pdf, "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length " + picture.length + ">>stream\n");
        pdf.write(picture);
        write(pdf, "\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] avif(BufferedImage picture) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("avif");
        var png = directory.resolve("a.png");
        Path avif = directory.resolve("a.avif");
        ImageIO.write(picture, "png", png.toFile());
        var encoder =
                new ProcessBuilder("ffmpeg", "-v", "error", "-i", "" + png, "-cpu-used", "8", "-crf", "30", "" + avif);
        assertThat(encoder.inheritIO().start().waitFor()).isZero();
        var bytes = Files.readAllBytes(avif);
        Files.delete(png);
        Files.delete(avif);
        Files.delete(directory);
        return bytes;
    }
}
