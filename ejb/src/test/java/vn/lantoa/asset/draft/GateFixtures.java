package vn.lantoa.asset.draft;

/** Accessibility checks for tests of later stages. */
public final class GateFixtures {
    private GateFixtures() {}

    public static Gates gates() {
        var gates = new Gates();
        return gates;
    }
}
