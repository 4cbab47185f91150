package vn.lantoa.coverage.photo;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/** Lets go of photos of places whose time has come, some at a time. */
@UseCase
public class LetPhotosGo {
    private static final System.Logger LOG = System.getLogger(LetPhotosGo.class.getName());

    @Inject
    PhotoRetention retention;

    @Inject
    Clock clock;

    /** Lets go of some; false if there was none. */
    public boolean call() {
        int many = retention.letGo(clock.instant());
        if (many > 0) LOG.log(INFO, "photos of places: let go={0}", many);
        return many > 0;
    }
}
