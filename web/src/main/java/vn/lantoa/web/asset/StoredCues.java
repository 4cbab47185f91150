package vn.lantoa.web.asset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import vn.lantoa.asset.draft.Cues;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.asset.history.StoredFile;
import vn.lantoa.kernel.NotFound;

/** Reader of subtitle cues from a file that an officer may see. */
@RequestScoped
public class StoredCues {
    private static final Set<String> SUBTITLES = Set.of("text/vtt", "application/x-subrip");

    @Inject
    OpenPreview open;

    /**
     * Returns the cues of this file.
     *
     * @throws NotFound if the file is not a subtitle file or exceeds {@link Cues#MOST_BYTES}
     */
    public Cues of(StoredFile file) {
        if (!SUBTITLES.contains(file.mediaType()) || file.bytes() > Cues.MOST_BYTES)
            throw new NotFound("subtitles in " + file.sha256());
        try (var bytes = open.call(file, 0, file.bytes())) {
            return Cues.read(bytes.readNBytes(Cues.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
