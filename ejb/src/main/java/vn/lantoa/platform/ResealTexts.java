package vn.lantoa.platform;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.audit.signing.SealedRows;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.organisation.credential.SecondFactors;
import vn.lantoa.press.websub.AskWebSub;
import vn.lantoa.sms.contact.PhoneNumberCipher;
import vn.lantoa.sms.gateway.Routes;

/**
 * Reseals texts that were sealed with a former data key, using the current key. Runs soon after the start and every
 * hour, because a node with former settings may have sealed texts in the meantime.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ResealTexts {
    /** Every column of sealed texts. */
    static final List<SealedColumn> COLUMNS = Stream.of(
                    SecondFactors.COLUMNS, AskWebSub.COLUMNS, List.of(Routes.COLUMN), List.of(PhoneNumberCipher.COLUMN))
            .flatMap(List::stream)
            .toList();

    private static final System.Logger LOG = System.getLogger(ResealTexts.class.getName());

    @Inject
    SealedRows rows;

    @Inject
    DataKey dataKey;

    @Inject
    DemoMode demo;

    @Recurring(value = "PT1H", first = "PT5S")
    void reseal() {
        if (dataKey.isSet() || demo.on()) COLUMNS.forEach(this::reseal);
    }

    private void reseal(SealedColumn column) {
        int all = 0;
        for (int some; (some = rows.sealSome(column)) > 0; ) all += some;
        long left = rows.left(column);
        if (all > 0) LOG.log(INFO, "re-encrypted with the current data key: column={0} values={1}", column, all);
        if (left > 0) LOG.log(WARNING, "no key decrypts some values: column={0} values={1}", column, left);
    }
}
