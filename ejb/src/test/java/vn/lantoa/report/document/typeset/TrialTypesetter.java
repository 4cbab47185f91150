package vn.lantoa.report.document.typeset;

import java.nio.file.Path;
import vn.lantoa.asset.child.Programs;

/** A typesetter with the real programs, working in this folder. */
public final class TrialTypesetter {
    private TrialTypesetter() {}

    public static Typesetter in(Path scratch) {
        var typesetter = new Typesetter();
        typesetter.children = Programs.children();
        typesetter.config = Programs.config(scratch);
        return typesetter;
    }
}
