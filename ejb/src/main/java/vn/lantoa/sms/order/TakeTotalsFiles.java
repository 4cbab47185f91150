package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads totals of orders from the folders of telecom companies, and writes answers there. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TakeTotalsFiles {
    private static final Pattern LINE = Pattern.compile("lines\\[(\\d+)].*");

    @Inject
    PartnerMessages folders;

    @Inject
    TotalsIntake intake;

    @Inject
    Templates templates;

    /** Reads each folder once. An unreachable folder is read again the next time. */
    @Recurring("PT1M")
    public void call() {
        for (var company : intake.companies()) folders.withFolder(company, folder -> take(folder, company));
    }

    private void take(DropFolder folder, PartnerId company) {
        for (var name : folder.names(OrderDocument.FILES))
            TotalsFile.of(name).ifPresent(file -> take(folder, file, company));
    }

    private void take(DropFolder folder, TotalsFile file, PartnerId company) {
        // one byte more than allowed shows that the file is too large
        var bytes = folder.read(file.name(), TotalsIntake.LARGEST + 1);
        try {
            if (!intake.take(file, company, bytes)) return;
            folder.remove(file.refusalName());
            lay(folder, file.receiptName(), templates.render("sms/totals/taken.ftl", Map.of("file", file.name())));
        } catch (Problem refused) {
            lay(folder, file.refusalName(), refusal(file, refused));
            // an order that is not running may start later, and then the same table is accepted
            if (!(refused instanceof Conflict)) intake.refuse(file, company, bytes);
        }
    }

    /**
     * Writes a file, unless the file already exists with the same content, because some hosts notify the company of
     * each file written.
     */
    private static void lay(DropFolder folder, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (folder.names(name).contains(name) && Arrays.equals(folder.read(name, bytes.length + 1), bytes)) return;
        folder.put(name, new ByteArrayInputStream(bytes), () -> true);
    }

    /**
     * Fault of a table.
     *
     * @param line its line number; empty for the whole table
     */
    public record Fault(String line, String code, List<String> params) {
        static Fault of(Issue issue) {
            var line = LINE.matcher(issue.field());
            return new Fault(line.matches() ? line.group(1) : "", issue.code(), issue.params());
        }
    }

    private String refusal(TotalsFile file, Problem refused) {
        var faults = refused instanceof Rejected rejected
                ? rejected.issues().list().stream().map(Fault::of).toList()
                : List.of(new Fault("", refused.type(), List.of()));
        return templates.render("sms/totals/refused.ftl", Map.of("file", file.name(), "faults", faults));
    }
}
