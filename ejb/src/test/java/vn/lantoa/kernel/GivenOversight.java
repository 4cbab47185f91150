package vn.lantoa.kernel;

/** The right to look over the whole house, of the one administrator and the one auditor that a test names. */
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
