package vn.lantoa.run.backup;

/** The reason why a backup or a restore cannot go on, in one line for the person who called it. */
public final class BackupFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupFault(String why) {
        super(why);
    }

    BackupFault(String why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
    }
}
