package vn.lantoa.platform;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.audit.signing.SealedColumn;
import vn.lantoa.audit.signing.SealedRows;
import vn.lantoa.kernel.DataKey;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.factor.SecondFactors;
import vn.lantoa.press.websub.AskWebSub;
import vn.lantoa.sms.contact.PhoneNumberCipher;
import vn.lantoa.sms.route.RoutePasswords;

/**
 * Timer that reseals texts sealed with a former data key, using the current one. It runs soon after the start and every
 * hour, since a node with former settings may have sealed texts in the meantime.
 */
@Startup
@Singleton
@DependsOn("DerivedKeys")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResealTimer {
    /** Every column of sealed texts. */
    static final List<SealedColumn> COLUMNS = Stream.of(
                    SecondFactors.COLUMNS,
                    AskWebSub.COLUMNS,
                    List.of(RoutePasswords.COLUMN),
                    List.of(PhoneNumberCipher.COLUMN))
            .flatMap(List::stream)
            .toList();

    private static final System.Logger LOG = System.getLogger(ResealTimer.class.getName());
    private static final long SOON = Duration.ofSeconds(5).toMillis();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    @Inject
    SealedRows rows;

    @Inject
    DataKey dataKey;

    @Inject
    DemoMode demo;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        if (dataKey.isSet() || demo.on()) timers.createIntervalTimer(SOON, HOUR, new TimerConfig(null, false));
    }

    @Timeout
    void reseal() {
        COLUMNS.forEach(this::reseal);
    }

    private void reseal(SealedColumn column) {
        int all = 0;
        for (int some; (some = rows.sealSome(column)) > 0; ) all += some;
        long left = rows.left(column);
        if (all > 0) LOG.log(INFO, "re-encrypted with the current data key: column={0} values={1}", column, all);
        if (left > 0) LOG.log(WARNING, "no key decrypts some values: column={0} values={1}", column, left);
    }
}
