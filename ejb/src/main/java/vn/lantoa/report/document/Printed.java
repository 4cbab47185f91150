package vn.lantoa.report.document;

import java.time.Instant;
import java.util.Map;
import vn.lantoa.report.document.typeset.Chart;

/** A submitted report as the source of its documents. */
interface Printed {
    /** Returns the file name without extension. */
    String name();

    /** Returns the name of its templates, a DOCX and a page. */
    String template();

    /** Returns the time of its content. */
    Instant at();

    /** Returns the address of the list of its proofs. */
    String proofs();

    /** Returns the values for the templates. */
    Map<String, Object> model();

    /** Returns the charts by their names in the templates. */
    Map<String, Chart> charts();

    /** Returns its figures as a workbook. */
    byte[] workbook();

    /** Returns its figures as CSV. */
    String csv();
}
