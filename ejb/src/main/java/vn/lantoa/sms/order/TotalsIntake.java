package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.partner.PartnerId;

/** Records the totals of a table in a folder, on behalf of the company. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class TotalsIntake {
    /** The maximum size of a table in bytes; 200 lines are far smaller. */
    static final int LARGEST = 1 << 16;

    @Inject
    TotalsTables tables;

    @Inject
    ReportTotals report;

    /**
     * Processes a table, unless it was already processed or refused, or may still be growing. An invalid table is
     * rejected as by the API, and no line of it is recorded.
     *
     * @param bytes the bytes of the table; more than {@link #LARGEST} are rejected
     */
    public boolean take(TotalsFile file, PartnerId company, byte[] bytes) {
        if (!tables.claim(file.order(), company, Sha256.of(bytes).hex())) return false;
        report.call(file.order(), text(bytes), Actor.partner(company.value()));
        return true;
    }

    /** Marks the bytes as refused, so that they are not read again. */
    public void refuse(TotalsFile file, PartnerId company, byte[] bytes) {
        tables.settle(file.order(), company, Sha256.of(bytes).hex());
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST) throw new Rejected(Issues.of("file", "too-big", LARGEST / 1024));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Rejected(Issues.of("file", "not-utf-8"));
        }
    }
}
