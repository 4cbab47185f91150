package vn.lantoa.coverage.photo;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/** Deletes expired photos of places, in batches. */
@UseCase
public class LetPhotosGo {
    private static final System.Logger LOG = System.getLogger(LetPhotosGo.class.getName());

    @Inject
    PhotoRetention retention;

    @Inject
    Clock clock;

    /** Deletes a batch of photos; returns false if no photo had to be deleted. */
    @Recurring("PT1H")
    public boolean call() {
        int many = retention.letGo(clock.instant());
        if (many > 0) LOG.log(INFO, "photos of places: deleted={0}", many);
        return many > 0;
    }
}
