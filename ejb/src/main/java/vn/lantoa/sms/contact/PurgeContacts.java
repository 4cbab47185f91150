package vn.lantoa.sms.contact;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.UseCase;

/** Deletes the numbers of lists whose retention has ended. */
@UseCase
public class PurgeContacts {
    private static final System.Logger LOG = System.getLogger(PurgeContacts.class.getName());

    @Inject
    ContactLists lists;

    @Inject
    Clock clock;

    /** Deletes the numbers now. */
    public void call() {
        int purged = lists.purge(clock.instant());
        if (purged > 0) LOG.log(INFO, "contact lists: purged={0}", purged);
    }
}
