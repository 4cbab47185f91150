package vn.lantoa.field.drill;

/** The product goes back to its last backup: everything acknowledged before the backup is there. */
final class RestoreDrill implements Drill {
    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String impediment() {
        return "there is no command yet that backs up and restores; RestoredBackupIT tries it by hand";
    }

    @Override
    public void run(Site site, Round round) {
        throw new IllegalStateException(impediment());
    }
}
