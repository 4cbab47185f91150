package vn.lantoa.report.document;

import java.time.Instant;
import java.util.Map;
import vn.lantoa.report.document.typeset.Chart;

/** A report that was submitted, by what its documents are made of. */
interface Printed {
    /** The name of its files, without the ending. */
    String name();

    /** The name of its templates, which are a DOCX and a page. */
    String template();

    /** The moment at which its content came to be. */
    Instant at();

    /** The address of the list of its proofs. */
    String proofs();

    /** What the templates show of it. */
    Map<String, Object> model();

    /** The charts of its text, by the names that they have in the templates. */
    Map<String, Chart> charts();

    /** Its figures as a workbook. */
    byte[] workbook();

    /** Its figures as a CSV. */
    String csv();
}
