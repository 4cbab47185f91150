package vn.lantoa.rendition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import vn.lantoa.asset.FileFacts;
import vn.lantoa.kernel.Sha256;

/** Work for the tools. */
public final class JobFixtures {
    private JobFixtures() {}

    public static RenditionJob aJob(Recipe recipe, String mediaType, Path file, Map<String, String> facts) {
        try {
            var source =
                    new RenditionJob.Source(Sha256.of(new byte[0]), mediaType, Files.size(file), new FileFacts(facts));
            return new RenditionJob(new RenditionId(UUID.randomUUID()), 1, recipe, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RenditionJob aJob(Recipe recipe, String mediaType, Path file) {
        return aJob(recipe, mediaType, file, Map.of());
    }
}
