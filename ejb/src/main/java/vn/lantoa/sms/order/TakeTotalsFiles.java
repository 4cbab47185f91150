package vn.lantoa.sms.order;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.lantoa.distribution.subscription.DropFolder;
import vn.lantoa.distribution.subscription.PartnerFolders;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Reads totals of orders from the folders of telecom companies, and writes answers there. */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class TakeTotalsFiles {
    @Inject
    TotalsTables tables;

    @Inject
    PartnerFolders folders;

    @Inject
    TotalsIntake intake;

    @Inject
    TotalsAnswers answers;

    /** Reads each folder once. An unreachable folder is read again the next time. */
    @Recurring("PT1M")
    public void call() {
        for (var company : tables.companies()) folders.withFolder(company, folder -> take(folder, company));
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
            lay(folder, file.receiptName(), answers.receipt(file));
        } catch (Problem refused) {
            lay(folder, file.refusalName(), answers.refusal(file, refused));
            // an order that is not running may start later, and then the same table is accepted
            if (!(refused instanceof Conflict)) intake.refuse(file, company, bytes);
        }
    }

    /**
     * Writes a file unless it already exists with the same content, because some hosts notify the company of each new
     * file.
     */
    private static void lay(DropFolder folder, String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (folder.names(name).contains(name) && Arrays.equals(folder.read(name, bytes.length + 1), bytes)) return;
        folder.put(name, new ByteArrayInputStream(bytes), () -> true);
    }
}
