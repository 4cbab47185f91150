package vn.lantoa.organisation;

/** Role of an officer in an organisation. An officer may hold several roles, each with its own validity. */
public enum Role {
    /** Creates drafts, uploads files and submits versions. */
    UPLOADER,
    /** Approves or returns versions that other officers submitted. */
    APPROVER,
    /** Publishes and withdraws approved versions. */
    RELEASER,
    /** Manages organisations, officers, approval routes and partners. */
    ADMINISTRATOR,
    /** Reads everything, including the audit log, and changes nothing. */
    AUDITOR;

    /**
     * Returns whether granting this role requires a second administrator: true for roles that approve, publish or
     * administer.
     */
    public boolean isPowerful() {
        return this == APPROVER || this == RELEASER || this == ADMINISTRATOR;
    }
}
