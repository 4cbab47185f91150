package vn.lantoa.asset.draft;

import vn.lantoa.asset.Vocabularies;

/** Accessibility checks for tests of later stages. */
public final class GateFixtures {
    private GateFixtures() {}

    public static Gates gates() {
        var gates = new Gates();
        gates.vocabularies = new Vocabularies();
        return gates;
    }
}
