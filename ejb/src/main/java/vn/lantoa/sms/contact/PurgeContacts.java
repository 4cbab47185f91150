package vn.lantoa.sms.contact;

import static java.lang.System.Logger.Level.INFO;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;

/** Deletes the numbers of lists whose retention has ended. */
@UseCase
public class PurgeContacts {
    private static final System.Logger LOG = System.getLogger(PurgeContacts.class.getName());

    @Inject
    ContactLists lists;

    /** Deletes the numbers now. */
    @Recurring("PT20S")
    public void call() {
        int purged = lists.purge();
        if (purged > 0) LOG.log(INFO, "contact lists: purged={0}", purged);
    }
}
