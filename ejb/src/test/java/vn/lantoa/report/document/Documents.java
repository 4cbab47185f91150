package vn.lantoa.report.document;

import java.nio.file.Path;
import vn.lantoa.platform.template.FreemarkerTemplates;
import vn.lantoa.report.document.typeset.TrialTypesetter;

/** Makes documents with the real children and the real templates. */
public final class Documents {
    private Documents() {}

    public static ReportDocuments maker(Path scratch) {
        var maker = new ReportDocuments();
        maker.templates = new FreemarkerTemplates();
        maker.typesetter = TrialTypesetter.in(scratch);
        return maker;
    }
}
