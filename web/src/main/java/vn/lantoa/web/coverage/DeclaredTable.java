package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.sheet.ReadFileSheet;
import vn.lantoa.coverage.declared.ImportDeclarations;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.UnicodeText;

/** Import of declarations from an uploaded table, CSV or XLSX. */
@RequestScoped
class DeclaredTable {
    /** Maximum size of a table, in KiB. */
    static final int KIBIBYTES = ReadFileSheet.MOST_SHEET >> 10;

    @Inject
    ReadFileSheet sheets;

    @Inject
    ImportDeclarations declarations;

    @Inject
    CurrentActor current;

    /** Returns the table as CSV; a file that begins like a ZIP is an XLSX. */
    String csv(byte[] table) {
        if (table.length < 2 || table[0] != 'P' || table[1] != 'K') return UnicodeText.of(table);
        return sheets.call(new ReadFileSheet.Command(table, new byte[0], 0, true, current.actor()))
                .csv();
    }

    /** Imports the table for the unit, or only checks it. */
    List<ImportDeclarations.Line> run(OrganisationId unit, String csv, boolean tried, boolean again) {
        return declarations.call(new ImportDeclarations.Command(current.actor(), unit, csv, tried, again));
    }
}
