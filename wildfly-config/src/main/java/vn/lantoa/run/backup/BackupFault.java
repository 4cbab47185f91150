package vn.lantoa.run.backup;

/** Thrown if a backup command cannot continue. The message states the reason in one line for the user. */
public final class BackupFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupFault(String why) {
        super(why);
    }

    BackupFault(String why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
    }
}
