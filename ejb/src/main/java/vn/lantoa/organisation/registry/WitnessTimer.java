package vn.lantoa.organisation.registry;

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

/** Timer that checks every minute whether the day's head is still to be selected. */
@Startup
@Singleton
@DependsOn({"Migration", "SigningKeys"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WitnessTimer {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    @Inject
    TakeDailyHead takeDailyHead;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(MINUTE / 3, MINUTE, new TimerConfig(null, false));
    }

    @Timeout
    void take() {
        takeDailyHead.call();
    }
}
