package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.report.document.typeset.Typesetter;

/** Names of the files in an archive, and the files that are part of the hub's release. */
final class SnapshotFiles {
    /** Exact content of the submission. */
    static final String REPORT = "report.json";

    static final String SUBMISSION = "submission.json";
    static final String PLAN = "plan.json";
    static final String EVIDENCE = "evidence.jsonl";
    /** The units of a consolidated report, and their submissions. */
    static final String UNITS = "units.jsonl";

    static final String SUBMITTED = "submitted.jsonl";
    static final String FIGURES = "figures.json";
    static final String SCHEMA = "schema.json";
    static final String DOCUMENTS = "documents/";
    private static final String TEMPLATES = "templates/";
    private static final String FONTS = "fonts/";

    /** The licence of the fonts, which must accompany them. */
    private static final String LICENCE = "LICENSE";

    private SnapshotFiles() {}

    /** Adds the schema, these templates, and all fonts. */
    static void add(SnapshotWorkshop workshop, List<String> templates) {
        workshop.add(SCHEMA, SnapshotManifest.schemaText().getBytes(UTF_8));
        for (var name : templates) workshop.add(TEMPLATES + name, Typesetter.template(name));
        var fonts = new ArrayList<>(Typesetter.FONTS);
        fonts.add(LICENCE);
        for (var name : fonts) workshop.add(FONTS + name, Typesetter.template(FONTS + name));
    }
}
