package vn.lantoa.kernel;

/** The right to view the whole hub, for the administrator and the auditor that a test names. */
public record GivenOversight(Actor administrator, Actor auditor) implements Oversight {
    @Override
    public void requireAuditor(Actor by) {
        if (!by.equals(auditor)) requireAdministrator(by);
    }

    @Override
    public void requireAdministrator(Actor by) {
        if (!by.equals(administrator)) throw new Forbidden("ADMINISTRATOR of the province");
    }
}
